/** Sizes of memory that are computed from lengths that others choose. */
@NullMarked
package dev.fixwright.fix.allocationsize;

import org.jspecify.annotations.NullMarked;
