/** The Fixer contract and the ordered list of fixers. */
@NullMarked
package dev.fixwright.fix;

import org.jspecify.annotations.NullMarked;
