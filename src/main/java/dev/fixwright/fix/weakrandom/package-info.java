/** Random numbers that an attacker can predict. */
@NullMarked
package dev.fixwright.fix.weakrandom;

import org.jspecify.annotations.NullMarked;
