/** HTTP headers that nobody checks. */
@NullMarked
package dev.fixwright.fix.headervalidation;

import org.jspecify.annotations.NullMarked;
