package dev.fixwright.fix;

import dev.fixwright.syntax.grammar.Grammar;
import java.util.Set;

/** A fixer of findings in Python files. */
public interface PythonFixer extends SyntaxFixer {
    @Override
    default Set<Grammar> grammars() {
        return PYTHON;
    }

    @Override
    default Attempt attempt(SyntaxSite site) {
        return attempt(PythonSite.of(site));
    }

    Attempt attempt(PythonSite site);
}
