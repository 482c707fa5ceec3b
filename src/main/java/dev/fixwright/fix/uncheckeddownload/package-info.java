/** Downloads of a build whose sender or signature is not checked. */
@NullMarked
package dev.fixwright.fix.uncheckeddownload;

import org.jspecify.annotations.NullMarked;
