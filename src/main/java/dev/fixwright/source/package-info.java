/** The files of one commit: paths that cannot leave the repository, texts that keep every byte, trees to read them from. */
@NullMarked
package dev.fixwright.source;

import org.jspecify.annotations.NullMarked;
