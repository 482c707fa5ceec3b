/** Replacements that miss some of what they are to take away. */
@NullMarked
package dev.fixwright.fix.incompletesanitization;

import org.jspecify.annotations.NullMarked;
