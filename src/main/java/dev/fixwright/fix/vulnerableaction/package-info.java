/** Actions in versions with known vulnerabilities. */
@NullMarked
package dev.fixwright.fix.vulnerableaction;

import org.jspecify.annotations.NullMarked;
