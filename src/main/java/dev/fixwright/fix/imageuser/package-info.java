/** Images whose program runs as root. */
@NullMarked
package dev.fixwright.fix.imageuser;

import org.jspecify.annotations.NullMarked;
