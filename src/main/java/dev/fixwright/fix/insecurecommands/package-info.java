/** Old workflow commands that let printed text set variables and paths. */
@NullMarked
package dev.fixwright.fix.insecurecommands;

import org.jspecify.annotations.NullMarked;
