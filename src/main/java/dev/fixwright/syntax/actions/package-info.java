/** GitHub Actions: workflows, their jobs and steps, and the actions that steps use, over the nodes of YAML files. */
@NullMarked
package dev.fixwright.syntax.actions;

import org.jspecify.annotations.NullMarked;
