/** What a repository allows: its policy file, parsed and validated. */
@NullMarked
package dev.fixwright.policy;

import org.jspecify.annotations.NullMarked;
