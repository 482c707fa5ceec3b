/** Compound assignments that cut off their result. */
@NullMarked
package dev.fixwright.fix.implicitcast;

import org.jspecify.annotations.NullMarked;
