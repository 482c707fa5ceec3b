/** Actions and images named by something that can be moved to other code. */
@NullMarked
package dev.fixwright.fix.unpinneddependency;

import org.jspecify.annotations.NullMarked;
