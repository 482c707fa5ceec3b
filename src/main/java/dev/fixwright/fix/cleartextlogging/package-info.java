/** Secrets that are written to the log. */
@NullMarked
package dev.fixwright.fix.cleartextlogging;

import org.jspecify.annotations.NullMarked;
