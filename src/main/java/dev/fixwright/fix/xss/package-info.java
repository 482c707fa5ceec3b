/** Text of a visitor that becomes part of a page. */
@NullMarked
package dev.fixwright.fix.xss;

import org.jspecify.annotations.NullMarked;
