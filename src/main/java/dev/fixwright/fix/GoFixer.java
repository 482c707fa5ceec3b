package dev.fixwright.fix;

import dev.fixwright.syntax.grammar.Grammar;
import java.util.Set;

/** A fixer of findings in Go files. */
public interface GoFixer extends SyntaxFixer {
    @Override
    default Set<Grammar> grammars() {
        return GO;
    }

    @Override
    default Attempt attempt(SyntaxSite site) {
        return attempt(GoSite.of(site));
    }

    Attempt attempt(GoSite site);
}
