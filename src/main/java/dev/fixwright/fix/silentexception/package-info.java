/** Errors that are caught and forgotten. */
@NullMarked
package dev.fixwright.fix.silentexception;

import org.jspecify.annotations.NullMarked;
