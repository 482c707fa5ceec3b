/** The API in the shape of Devin's: /v3, and /v3beta1 with the same routes. */
@NullMarked
package dev.fixwright.api.devin;

import org.jspecify.annotations.NullMarked;
