/** The API in the shape of Chainloop's platform: /v1. */
@NullMarked
package dev.fixwright.api.chainloop;

import org.jspecify.annotations.NullMarked;
