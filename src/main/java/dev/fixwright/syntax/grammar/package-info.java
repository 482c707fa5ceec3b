/** Files of the languages that generated grammars read: one kind of node for all of them, with exact ranges. */
@NullMarked
package dev.fixwright.syntax.grammar;

import org.jspecify.annotations.NullMarked;
