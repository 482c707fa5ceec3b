/** Values that never print themselves, and the removal of such values from texts. */
@NullMarked
package dev.fixwright.secret;

import org.jspecify.annotations.NullMarked;
