/** Parsed files of a source tree, whatever the language. */
@NullMarked
package dev.fixwright.syntax;

import org.jspecify.annotations.NullMarked;
