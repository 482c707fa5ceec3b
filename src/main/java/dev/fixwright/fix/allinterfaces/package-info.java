/** Servers that listen on every network interface. */
@NullMarked
package dev.fixwright.fix.allinterfaces;

import org.jspecify.annotations.NullMarked;
