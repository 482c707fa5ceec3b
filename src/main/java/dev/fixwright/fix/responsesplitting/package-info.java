/** Line ends of a visitor that add headers to a response. */
@NullMarked
package dev.fixwright.fix.responsesplitting;

import org.jspecify.annotations.NullMarked;
