package dev.fixwright.fix;

import dev.fixwright.syntax.grammar.Grammar;
import java.util.Set;

/** A fixer of findings in C# files. */
public interface CSharpFixer extends SyntaxFixer {
    @Override
    default Set<Grammar> grammars() {
        return C_SHARP;
    }

    @Override
    default Attempt attempt(SyntaxSite site) {
        return attempt(CSharpSite.of(site));
    }

    Attempt attempt(CSharpSite site);
}
