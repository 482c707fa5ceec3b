/** Formats that a caller has a part in. */
@NullMarked
package dev.fixwright.fix.formatstring;

import org.jspecify.annotations.NullMarked;
