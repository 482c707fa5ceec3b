/** Regular expressions for host names in which a dot stands for any character. */
@NullMarked
package dev.fixwright.fix.hostnameregexp;

import org.jspecify.annotations.NullMarked;
