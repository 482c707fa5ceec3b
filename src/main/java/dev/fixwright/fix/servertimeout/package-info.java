/** Servers that wait for their clients without a limit. */
@NullMarked
package dev.fixwright.fix.servertimeout;

import org.jspecify.annotations.NullMarked;
