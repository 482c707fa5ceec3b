/** Values from outside in the addresses of requests that the program sends. */
@NullMarked
package dev.fixwright.fix.parameterpollution;

import org.jspecify.annotations.NullMarked;
