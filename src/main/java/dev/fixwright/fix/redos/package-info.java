/** Regular expressions that take very long on some texts. */
@NullMarked
package dev.fixwright.fix.redos;

import org.jspecify.annotations.NullMarked;
