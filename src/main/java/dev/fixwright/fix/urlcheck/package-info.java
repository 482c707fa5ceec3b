/** Checks of addresses that look at a part of the text only. */
@NullMarked
package dev.fixwright.fix.urlcheck;

import org.jspecify.annotations.NullMarked;
