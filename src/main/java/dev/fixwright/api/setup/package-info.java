/** The pages by which a server without an app gets one. */
@NullMarked
package dev.fixwright.api.setup;

import org.jspecify.annotations.NullMarked;
