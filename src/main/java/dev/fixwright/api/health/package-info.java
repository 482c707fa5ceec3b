/** GET /healthz and /readyz. */
@NullMarked
package dev.fixwright.api.health;

import org.jspecify.annotations.NullMarked;
