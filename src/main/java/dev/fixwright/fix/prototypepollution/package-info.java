/** Keys from outside that reach the prototype of all objects. */
@NullMarked
package dev.fixwright.fix.prototypepollution;

import org.jspecify.annotations.NullMarked;
