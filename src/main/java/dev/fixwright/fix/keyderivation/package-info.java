/** Passwords that are hashed so quickly that they can be found by trying. */
@NullMarked
package dev.fixwright.fix.keyderivation;

import org.jspecify.annotations.NullMarked;
