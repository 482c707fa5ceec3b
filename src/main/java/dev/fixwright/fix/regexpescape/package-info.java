/** Escapes in texts of regular expressions that have no effect. */
@NullMarked
package dev.fixwright.fix.regexpescape;

import org.jspecify.annotations.NullMarked;
