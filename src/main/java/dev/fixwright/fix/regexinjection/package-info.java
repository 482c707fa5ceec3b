/** Regular expressions that a caller has a part in. */
@NullMarked
package dev.fixwright.fix.regexinjection;

import org.jspecify.annotations.NullMarked;
