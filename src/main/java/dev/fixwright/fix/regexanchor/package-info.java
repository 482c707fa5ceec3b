/** Regular expressions that check an address and are not bound to its beginning or end. */
@NullMarked
package dev.fixwright.fix.regexanchor;

import org.jspecify.annotations.NullMarked;
