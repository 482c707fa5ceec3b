/** Slash-commands: grammar, permissions, replies. */
@NullMarked
package dev.fixwright.command;

import org.jspecify.annotations.NullMarked;
