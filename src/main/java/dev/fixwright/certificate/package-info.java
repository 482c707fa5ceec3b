/** Certificates issued anew by ACME and compared with Venafi policies, as durable jobs. */
@NullMarked
package dev.fixwright.certificate;

import org.jspecify.annotations.NullMarked;
