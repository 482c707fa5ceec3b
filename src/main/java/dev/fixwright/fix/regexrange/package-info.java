/** Ranges in regular expressions that hold more characters than were meant. */
@NullMarked
package dev.fixwright.fix.regexrange;

import org.jspecify.annotations.NullMarked;
