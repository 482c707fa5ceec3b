/** Intents that are handed to others to be sent in the app's own name. */
@NullMarked
package dev.fixwright.fix.pendingintent;

import org.jspecify.annotations.NullMarked;
