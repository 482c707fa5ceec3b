/** The commands people type. */
@NullMarked
package dev.fixwright.cli;

import org.jspecify.annotations.NullMarked;
