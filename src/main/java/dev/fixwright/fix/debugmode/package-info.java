/** Debug mode of web frameworks: it must be off where others can reach the program. */
@NullMarked
package dev.fixwright.fix.debugmode;

import org.jspecify.annotations.NullMarked;
