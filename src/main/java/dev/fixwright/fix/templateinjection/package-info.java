/** Templates that are put together from values. */
@NullMarked
package dev.fixwright.fix.templateinjection;

import org.jspecify.annotations.NullMarked;
