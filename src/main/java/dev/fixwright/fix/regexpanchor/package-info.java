/** Patterns of Ruby that are bound to lines where a whole text is meant. */
@NullMarked
package dev.fixwright.fix.regexpanchor;

import org.jspecify.annotations.NullMarked;
