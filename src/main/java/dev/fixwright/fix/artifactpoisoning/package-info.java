/** Artifacts of other runs that are unpacked over the checkout. */
@NullMarked
package dev.fixwright.fix.artifactpoisoning;

import org.jspecify.annotations.NullMarked;
