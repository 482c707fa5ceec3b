/** Headers of answers that protect the visitor's browser. */
@NullMarked
package dev.fixwright.fix.securityheaders;

import org.jspecify.annotations.NullMarked;
