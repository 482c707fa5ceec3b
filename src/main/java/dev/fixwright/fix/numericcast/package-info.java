/** Casts that cut off numbers from outside. */
@NullMarked
package dev.fixwright.fix.numericcast;

import org.jspecify.annotations.NullMarked;
