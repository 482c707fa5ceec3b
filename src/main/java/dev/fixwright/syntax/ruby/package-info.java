/** What Ruby source says: names and where they get their values, calls, and texts built of literals. */
@NullMarked
package dev.fixwright.syntax.ruby;

import org.jspecify.annotations.NullMarked;
