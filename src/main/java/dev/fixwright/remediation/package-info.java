/** From a finding to a proven pull request: use cases, states, and the port to the code host. */
@NullMarked
package dev.fixwright.remediation;

import org.jspecify.annotations.NullMarked;
