/** Protection against requests that other sites forge. */
@NullMarked
package dev.fixwright.fix.csrf;

import org.jspecify.annotations.NullMarked;
