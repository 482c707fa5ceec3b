/** Paths that a caller can lead out of the folder they belong in. */
@NullMarked
package dev.fixwright.fix.pathtraversal;

import org.jspecify.annotations.NullMarked;
