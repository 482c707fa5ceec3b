/** Paths that are compared as texts, so that a part of a folder's name passes for the folder. */
@NullMarked
package dev.fixwright.fix.partialpath;

import org.jspecify.annotations.NullMarked;
