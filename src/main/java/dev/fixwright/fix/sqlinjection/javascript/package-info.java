/** SQL text that JavaScript puts together. */
@NullMarked
package dev.fixwright.fix.sqlinjection.javascript;

import org.jspecify.annotations.NullMarked;
