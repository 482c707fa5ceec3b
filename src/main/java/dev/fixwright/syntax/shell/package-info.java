/** Texts of shells, as far as it takes to know in which quotes a place stands. */
@NullMarked
package dev.fixwright.syntax.shell;

import org.jspecify.annotations.NullMarked;
