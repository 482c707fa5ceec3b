/** Settings of libraries that one argument opens or closes. */
@NullMarked
package dev.fixwright.fix.librarysettings;

import org.jspecify.annotations.NullMarked;
