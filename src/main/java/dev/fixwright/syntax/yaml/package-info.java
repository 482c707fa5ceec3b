/** YAML files as nodes with exact ranges, and edits in the file's own style. */
@NullMarked
package dev.fixwright.syntax.yaml;

import org.jspecify.annotations.NullMarked;
