/** Settings of ASP.NET that switch protections off, in {@code web.config}. */
@NullMarked
package dev.fixwright.fix.webconfig;

import org.jspecify.annotations.NullMarked;
