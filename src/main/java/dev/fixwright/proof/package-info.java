/** Evidence that a fix is sound, and its level. */
@NullMarked
package dev.fixwright.proof;

import org.jspecify.annotations.NullMarked;
