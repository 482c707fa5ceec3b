/** What JavaScript and TypeScript files say: scopes, bindings, modules, literals, texts, and edits in the file's style. */
@NullMarked
package dev.fixwright.syntax.javascript;

import org.jspecify.annotations.NullMarked;
