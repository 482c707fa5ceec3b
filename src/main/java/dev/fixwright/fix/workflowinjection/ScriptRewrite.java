package dev.fixwright.fix.workflowinjection;

import dev.fixwright.syntax.actions.Expression;
import java.util.List;
import java.util.Optional;

/** Rewrites the places of expressions in a script of one language so that they read variables instead. */
interface ScriptRewrite {
    /**
     * Changes one place.
     *
     * @return why that cannot be done, in words that follow "the script cannot be changed: "; empty when it is done
     */
    Optional<String> rewrite(Expression expression, String variable);

    /** What a reviewer should know about what was changed. */
    List<String> review();
}
