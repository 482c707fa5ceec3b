/** Caches that other runs can fill for workflows with rights. */
@NullMarked
package dev.fixwright.fix.cachepoisoning;

import org.jspecify.annotations.NullMarked;
