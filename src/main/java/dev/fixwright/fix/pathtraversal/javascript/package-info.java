/** Paths of files that JavaScript puts together. */
@NullMarked
package dev.fixwright.fix.pathtraversal.javascript;

import org.jspecify.annotations.NullMarked;
