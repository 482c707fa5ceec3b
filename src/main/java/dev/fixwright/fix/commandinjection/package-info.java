/** Commands of the operating system that a caller can bend. */
@NullMarked
package dev.fixwright.fix.commandinjection;

import org.jspecify.annotations.NullMarked;
