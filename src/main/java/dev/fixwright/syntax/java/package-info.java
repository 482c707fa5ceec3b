/** Java: parse trees, types, simple local data flow, and exact-range edits. */
@NullMarked
package dev.fixwright.syntax.java;

import org.jspecify.annotations.NullMarked;
