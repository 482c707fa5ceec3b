/** Files that say which libraries a build uses, and the exact edits that add one. */
@NullMarked
package dev.fixwright.syntax.build;

import org.jspecify.annotations.NullMarked;
