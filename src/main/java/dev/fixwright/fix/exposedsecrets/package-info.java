/** Secrets that are handed to more code than uses them. */
@NullMarked
package dev.fixwright.fix.exposedsecrets;

import org.jspecify.annotations.NullMarked;
