/** The only package that talks to GitHub. */
@NullMarked
package dev.fixwright.github;

import org.jspecify.annotations.NullMarked;
