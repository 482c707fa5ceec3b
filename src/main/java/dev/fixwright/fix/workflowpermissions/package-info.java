/** Workflows whose token may do more than their steps need. */
@NullMarked
package dev.fixwright.fix.workflowpermissions;

import org.jspecify.annotations.NullMarked;
