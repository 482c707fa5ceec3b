/** Line ends of a visitor that forge entries of a log. */
@NullMarked
package dev.fixwright.fix.loginjection;

import org.jspecify.annotations.NullMarked;
