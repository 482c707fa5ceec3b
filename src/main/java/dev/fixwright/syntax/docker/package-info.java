/** Dockerfiles as instructions with exact ranges. */
@NullMarked
package dev.fixwright.syntax.docker;

import org.jspecify.annotations.NullMarked;
