/** Ranges in regular expressions that hold more characters than meant. */
@NullMarked
package dev.fixwright.fix.characterrange;

import org.jspecify.annotations.NullMarked;
