/** Secrets that are compared in a time that tells how much of them is right. */
@NullMarked
package dev.fixwright.fix.timingattack;

import org.jspecify.annotations.NullMarked;
