/** Ruby's {@code open}, which runs a command where a name begins with a bar. */
@NullMarked
package dev.fixwright.fix.kernelopen;

import org.jspecify.annotations.NullMarked;
