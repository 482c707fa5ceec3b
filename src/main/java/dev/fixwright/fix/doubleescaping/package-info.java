/** Replacements whose order escapes or unescapes twice. */
@NullMarked
package dev.fixwright.fix.doubleescaping;

import org.jspecify.annotations.NullMarked;
