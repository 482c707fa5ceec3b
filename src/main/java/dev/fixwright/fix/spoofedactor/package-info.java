/** Conditions on who started a run where the author of the change is meant. */
@NullMarked
package dev.fixwright.fix.spoofedactor;

import org.jspecify.annotations.NullMarked;
