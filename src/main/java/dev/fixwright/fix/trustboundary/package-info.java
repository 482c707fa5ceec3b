/** Values of a request that are kept in the session as if the application had made them. */
@NullMarked
package dev.fixwright.fix.trustboundary;

import org.jspecify.annotations.NullMarked;
