/** Hash functions that are broken. */
@NullMarked
package dev.fixwright.fix.weakhash;

import org.jspecify.annotations.NullMarked;
