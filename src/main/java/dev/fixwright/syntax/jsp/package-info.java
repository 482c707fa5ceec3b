/** Pages of JSP: what is text, what is code, where expressions and tags stand, and the Java that a page holds. */
@NullMarked
package dev.fixwright.syntax.jsp;

import org.jspecify.annotations.NullMarked;
