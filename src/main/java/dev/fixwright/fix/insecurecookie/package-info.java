/** Cookies that travel unencrypted, or that scripts can read. */
@NullMarked
package dev.fixwright.fix.insecurecookie;

import org.jspecify.annotations.NullMarked;
