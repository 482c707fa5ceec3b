/** SSH connections to hosts that nobody vouches for. */
@NullMarked
package dev.fixwright.fix.hostkey;

import org.jspecify.annotations.NullMarked;
