/** Settings of Java web applications that open something, in {@code web.xml}. */
@NullMarked
package dev.fixwright.fix.webxml;

import org.jspecify.annotations.NullMarked;
