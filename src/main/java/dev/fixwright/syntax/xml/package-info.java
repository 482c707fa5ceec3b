/** XML: where its elements and attributes stand. */
@NullMarked
package dev.fixwright.syntax.xml;

import org.jspecify.annotations.NullMarked;
