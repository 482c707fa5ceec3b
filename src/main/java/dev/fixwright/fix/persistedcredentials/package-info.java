/** Checkouts that leave the workflow's token behind for every later step. */
@NullMarked
package dev.fixwright.fix.persistedcredentials;

import org.jspecify.annotations.NullMarked;
