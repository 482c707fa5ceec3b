/** Links that hand the page they leave to the page they open. */
@NullMarked
package dev.fixwright.fix.noopener;

import org.jspecify.annotations.NullMarked;
