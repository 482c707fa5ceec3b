/** What editors and people may know of policy files. */
@NullMarked
package dev.fixwright.api.policy;

import org.jspecify.annotations.NullMarked;
