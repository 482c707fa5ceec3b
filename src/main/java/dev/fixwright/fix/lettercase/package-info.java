/** Comparisons that take letters of other alphabets for those of an expected word. */
@NullMarked
package dev.fixwright.fix.lettercase;

import org.jspecify.annotations.NullMarked;
