/** Webhook deliveries: recorded once, one pure handler per event, turned into tasks. */
@NullMarked
package dev.fixwright.delivery;

import org.jspecify.annotations.NullMarked;
