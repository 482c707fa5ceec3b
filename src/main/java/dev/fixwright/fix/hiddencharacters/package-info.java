/** Characters that make code read otherwise than it runs. */
@NullMarked
package dev.fixwright.fix.hiddencharacters;

import org.jspecify.annotations.NullMarked;
