/** Directories that are asked without proof, or by passwords in the open. */
@NullMarked
package dev.fixwright.fix.ldapauthentication;

import org.jspecify.annotations.NullMarked;
