/** Exact-range edits to files: what changes, and nothing else. */
@NullMarked
package dev.fixwright.patch;

import org.jspecify.annotations.NullMarked;
