/** Findings out of SARIF 2.1.0, whatever tool wrote it; a file or result that cannot be used is answered in plain words. */
@NullMarked
package dev.fixwright.finding.sarif;

import org.jspecify.annotations.NullMarked;
