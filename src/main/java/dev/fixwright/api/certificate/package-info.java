/** The answers to a certification authority that asks over HTTP whether a domain is ours. */
@NullMarked
package dev.fixwright.api.certificate;

import org.jspecify.annotations.NullMarked;
