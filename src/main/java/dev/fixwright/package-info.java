/** Start: build every object once, in flow order, by plain constructors. */
@NullMarked
package dev.fixwright;

import org.jspecify.annotations.NullMarked;
