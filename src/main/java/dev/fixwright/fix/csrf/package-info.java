/** Checks against forged requests that are switched off. */
@NullMarked
package dev.fixwright.fix.csrf;

import org.jspecify.annotations.NullMarked;
