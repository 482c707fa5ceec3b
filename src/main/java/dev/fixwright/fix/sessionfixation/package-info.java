/** Sessions that stay the same over a login. */
@NullMarked
package dev.fixwright.fix.sessionfixation;

import org.jspecify.annotations.NullMarked;
