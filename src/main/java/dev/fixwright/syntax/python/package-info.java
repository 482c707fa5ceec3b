/** What Python source says: names and where they are bound, imports, calls, literals and texts built of them. */
@NullMarked
package dev.fixwright.syntax.python;

import org.jspecify.annotations.NullMarked;
