/** Code of strangers that is checked out where the workflow has rights. */
@NullMarked
package dev.fixwright.fix.untrustedcheckout;

import org.jspecify.annotations.NullMarked;
