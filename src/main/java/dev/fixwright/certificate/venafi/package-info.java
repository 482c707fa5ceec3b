/** Policies of Venafi's two platforms, and how a certificate stands to them. */
@NullMarked
package dev.fixwright.certificate.venafi;

import org.jspecify.annotations.NullMarked;
