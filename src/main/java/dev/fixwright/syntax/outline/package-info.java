/** What a file of any language declares, in the order of its text: enough to say in which declaration a change lies. */
@NullMarked
package dev.fixwright.syntax.outline;

import org.jspecify.annotations.NullMarked;
