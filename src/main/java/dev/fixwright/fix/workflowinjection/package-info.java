/** Values that strangers write, pasted into the scripts of workflows. */
@NullMarked
package dev.fixwright.fix.workflowinjection;

import org.jspecify.annotations.NullMarked;
