/** Orders at a certification authority that speaks ACME (RFC 8555), from the account to the deployed certificate. */
@NullMarked
package dev.fixwright.certificate.acme;

import org.jspecify.annotations.NullMarked;
