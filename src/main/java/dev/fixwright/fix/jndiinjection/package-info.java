/** Names from outside that are looked up in a directory. */
@NullMarked
package dev.fixwright.fix.jndiinjection;

import org.jspecify.annotations.NullMarked;
