/** Files that an image takes by an instruction that also fetches and unpacks. */
@NullMarked
package dev.fixwright.fix.remoteadd;

import org.jspecify.annotations.NullMarked;
