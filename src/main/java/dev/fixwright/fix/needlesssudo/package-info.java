/** Builds that ask for rights which they have. */
@NullMarked
package dev.fixwright.fix.needlesssudo;

import org.jspecify.annotations.NullMarked;
