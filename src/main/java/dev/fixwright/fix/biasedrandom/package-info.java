/** Secure random numbers that are no longer evenly spread. */
@NullMarked
package dev.fixwright.fix.biasedrandom;

import org.jspecify.annotations.NullMarked;
