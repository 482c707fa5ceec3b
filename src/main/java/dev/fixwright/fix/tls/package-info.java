/** TLS that trusts every certificate or host name, or speaks versions that are broken. */
@NullMarked
package dev.fixwright.fix.tls;

import org.jspecify.annotations.NullMarked;
