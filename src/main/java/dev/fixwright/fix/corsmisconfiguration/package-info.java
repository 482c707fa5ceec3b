/** Answers that any other site may read. */
@NullMarked
package dev.fixwright.fix.corsmisconfiguration;

import org.jspecify.annotations.NullMarked;
