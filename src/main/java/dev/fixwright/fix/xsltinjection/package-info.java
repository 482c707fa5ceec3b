/** Style sheets from outside. */
@NullMarked
package dev.fixwright.fix.xsltinjection;

import org.jspecify.annotations.NullMarked;
