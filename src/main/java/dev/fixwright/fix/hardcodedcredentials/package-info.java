/** Secrets that stand in the source. */
@NullMarked
package dev.fixwright.fix.hardcodedcredentials;

import org.jspecify.annotations.NullMarked;
