/** Commands of the operating system that JavaScript starts. */
@NullMarked
package dev.fixwright.fix.commandinjection.javascript;

import org.jspecify.annotations.NullMarked;
