/** Terraform files as blocks and attributes with exact ranges. */
@NullMarked
package dev.fixwright.syntax.terraform;

import org.jspecify.annotations.NullMarked;
