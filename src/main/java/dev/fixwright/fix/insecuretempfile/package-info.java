/** Temporary files whose names others can take first. */
@NullMarked
package dev.fixwright.fix.insecuretempfile;

import org.jspecify.annotations.NullMarked;
