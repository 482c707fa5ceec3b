/** Checks that vanish when Python optimises. */
@NullMarked
package dev.fixwright.fix.assertion;

import org.jspecify.annotations.NullMarked;
