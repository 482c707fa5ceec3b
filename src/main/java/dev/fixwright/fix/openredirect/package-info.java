/** Redirects to a site that a visitor chooses. */
@NullMarked
package dev.fixwright.fix.openredirect;

import org.jspecify.annotations.NullMarked;
