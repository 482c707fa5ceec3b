/** Keys that are too short. */
@NullMarked
package dev.fixwright.fix.weakkey;

import org.jspecify.annotations.NullMarked;
