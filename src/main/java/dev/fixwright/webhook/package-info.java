/** POST /webhook: verify the signature, hand over, answer. */
@NullMarked
package dev.fixwright.webhook;

import org.jspecify.annotations.NullMarked;
