/** Buffers whose content depends on the type of a value. */
@NullMarked
package dev.fixwright.fix.bufferconstructor;

import org.jspecify.annotations.NullMarked;
