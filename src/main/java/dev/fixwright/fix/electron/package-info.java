/** Windows of desktop applications with the browser's protections turned off. */
@NullMarked
package dev.fixwright.fix.electron;

import org.jspecify.annotations.NullMarked;
