/** Downloads that travel unencrypted. */
@NullMarked
package dev.fixwright.fix.cleartextdownload;

import org.jspecify.annotations.NullMarked;
