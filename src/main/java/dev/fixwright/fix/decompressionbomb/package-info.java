/** Packed data that is unpacked without a limit. */
@NullMarked
package dev.fixwright.fix.decompressionbomb;

import org.jspecify.annotations.NullMarked;
