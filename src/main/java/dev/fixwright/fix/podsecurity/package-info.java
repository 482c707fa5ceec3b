/** Pods and containers with more rights on their node than they need. */
@NullMarked
package dev.fixwright.fix.podsecurity;

import org.jspecify.annotations.NullMarked;
