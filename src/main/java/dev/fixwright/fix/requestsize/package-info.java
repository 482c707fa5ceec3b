/** Uploads, requests and archives of any size. */
@NullMarked
package dev.fixwright.fix.requestsize;

import org.jspecify.annotations.NullMarked;
