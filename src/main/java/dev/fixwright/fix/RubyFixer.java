package dev.fixwright.fix;

import dev.fixwright.syntax.grammar.Grammar;
import java.util.Set;

/** A fixer of findings in Ruby files. */
public interface RubyFixer extends SyntaxFixer {
    @Override
    default Set<Grammar> grammars() {
        return RUBY;
    }

    @Override
    default Attempt attempt(SyntaxSite site) {
        return attempt(RubySite.of(site));
    }

    Attempt attempt(RubySite site);
}
