package dev.fixwright.fix;

import dev.fixwright.syntax.grammar.Grammar;
import java.util.Set;

/** A fixer of findings in JavaScript and TypeScript files. */
public interface JavaScriptFixer extends SyntaxFixer {
    @Override
    default Set<Grammar> grammars() {
        return JAVASCRIPT;
    }

    @Override
    default Attempt attempt(SyntaxSite site) {
        return attempt(ScriptSite.of(site));
    }

    Attempt attempt(ScriptSite site);
}
