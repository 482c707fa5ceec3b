/** Hashes whose text loses zeros. */
@NullMarked
package dev.fixwright.fix.hexconversion;

import org.jspecify.annotations.NullMarked;
