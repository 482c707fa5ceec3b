/** Ciphers, modes and paddings that are broken, initialisation vectors that repeat, and keys that are too short. */
@NullMarked
package dev.fixwright.fix.weakcipher;

import org.jspecify.annotations.NullMarked;
