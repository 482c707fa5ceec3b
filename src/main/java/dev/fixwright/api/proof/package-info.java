/** The signed proofs, and the keys that they can be checked with, for anybody who asks. */
@NullMarked
package dev.fixwright.api.proof;

import org.jspecify.annotations.NullMarked;
