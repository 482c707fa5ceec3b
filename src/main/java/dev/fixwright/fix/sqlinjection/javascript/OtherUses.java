package dev.fixwright.fix.sqlinjection.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.Bindings;
import dev.fixwright.syntax.javascript.Statements;
import java.util.List;
import java.util.Optional;

/** The places that take the text of a variable besides the call that is mended. */
record OtherUses(ScriptSite site, SyntaxNode name) {

    /** The first other place that does more with the text than to write it to a log. */
    Optional<SyntaxNode> besides(SyntaxNode call) {
        Bindings bindings = site.script().bindings();
        Binding binding = bindings.binding(name).orElseThrow();
        List<SyntaxNode> writes = bindings.writes(binding);
        SyntaxNode sql = SqlCall.sql(call).orElseThrow();
        return bindings.uses(binding).stream()
                .filter(use -> !sql.contains(use) && !writes.contains(use))
                .filter(use -> writes.stream()
                        .noneMatch(write ->
                                write.parent().filter(set -> set.contains(use)).isPresent()))
                .filter(OtherUses::isHandedOn)
                .findFirst();
    }

    private static boolean isHandedOn(SyntaxNode use) {
        boolean given = use.ancestors()
                .takeWhile(above -> Statements.sameFunction(above, use))
                .anyMatch(above -> above.is(
                        "arguments", "return_statement", "assignment_expression", "variable_declarator", "pair"));
        boolean logged = use.around("call_expression")
                .filter(call -> call.text().matches("(?s)(\\w+\\.)*(console|log\\w*|debug)\\b.*"))
                .isPresent();
        return given && !logged;
    }
}
