/** Markup that JavaScript puts together, on the server and in the page. */
@NullMarked
package dev.fixwright.fix.xss.javascript;

import org.jspecify.annotations.NullMarked;
