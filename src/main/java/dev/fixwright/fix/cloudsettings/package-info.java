/** Resources of clouds that are set up less safely than they can be. */
@NullMarked
package dev.fixwright.fix.cloudsettings;

import org.jspecify.annotations.NullMarked;
