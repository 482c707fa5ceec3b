/** The face of the backlog under {@code /tenant}: scans, the items they leave to be done, and what ends them. */
@NullMarked
package dev.fixwright.api.tenant;

import org.jspecify.annotations.NullMarked;
