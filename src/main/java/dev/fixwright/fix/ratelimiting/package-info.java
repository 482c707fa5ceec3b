/** Routes that answer as often as somebody asks. */
@NullMarked
package dev.fixwright.fix.ratelimiting;

import org.jspecify.annotations.NullMarked;
