/** Queries of document databases that take operators from a request. */
@NullMarked
package dev.fixwright.fix.nosqlinjection;

import org.jspecify.annotations.NullMarked;
