/** Messages between windows that any site may send or read. */
@NullMarked
package dev.fixwright.fix.postmessage;

import org.jspecify.annotations.NullMarked;
