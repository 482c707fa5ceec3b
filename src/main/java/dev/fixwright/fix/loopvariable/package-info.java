/** Addresses of a loop's variable that outlive the round in which they are taken. */
@NullMarked
package dev.fixwright.fix.loopvariable;

import org.jspecify.annotations.NullMarked;
