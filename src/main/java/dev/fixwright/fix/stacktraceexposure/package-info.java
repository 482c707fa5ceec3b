/** Stack traces and messages of exceptions that reach the client. */
@NullMarked
package dev.fixwright.fix.stacktraceexposure;

import org.jspecify.annotations.NullMarked;
