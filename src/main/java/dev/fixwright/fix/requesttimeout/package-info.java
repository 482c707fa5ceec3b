/** Requests that may wait for ever. */
@NullMarked
package dev.fixwright.fix.requesttimeout;

import org.jspecify.annotations.NullMarked;
