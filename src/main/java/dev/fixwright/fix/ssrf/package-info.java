/** Requests that a caller sends through the server to addresses of the caller's choice. */
@NullMarked
package dev.fixwright.fix.ssrf;

import org.jspecify.annotations.NullMarked;
