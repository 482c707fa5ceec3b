/** Files that others may write or run. */
@NullMarked
package dev.fixwright.fix.permissions;

import org.jspecify.annotations.NullMarked;
