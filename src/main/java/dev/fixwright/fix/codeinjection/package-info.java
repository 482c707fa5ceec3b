/** Text that is run as code. */
@NullMarked
package dev.fixwright.fix.codeinjection;

import org.jspecify.annotations.NullMarked;
