/** What Go source says: names and what they stand for, types as far as they can be told, literals and texts built of them. */
@NullMarked
package dev.fixwright.syntax.go;

import org.jspecify.annotations.NullMarked;
