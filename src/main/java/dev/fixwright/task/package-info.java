/** Durable tasks on the scheduling engine. */
@NullMarked
package dev.fixwright.task;

import org.jspecify.annotations.NullMarked;
