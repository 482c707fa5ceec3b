package dev.fixwright.fix.corsmisconfiguration;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import java.util.List;
import java.util.Optional;

/** Lets only the sites of a list read answers, where the file has such a list. */
public final class JavaScriptCorsMisconfigurationFixer implements JavaScriptFixer {
    private static final String LIST = "(?i).*(allow|trusted|white|permitted|origins|domains).*";
    private static final String HEADER = "(?i)access-control-allow-origin";

    @Override
    public String weakness() {
        return "corsmisconfiguration";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<Binding> list = site
                .script()
                .bindings()
                .topLevel(site.site().file().root())
                .stream()
                .filter(binding -> binding.name().matches(LIST))
                .filter(binding -> site.script()
                        .bindings()
                        .soleValue(binding)
                        .filter(value -> value.is("array") && isSites(site, value))
                        .isPresent())
                .findFirst();
        Optional<SyntaxNode> header = site.sink(
                one -> ScriptFile.argument(one, 0)
                                .flatMap(site.script().texts()::constant)
                                .filter(name -> name.matches(HEADER))
                                .isPresent()
                        && ScriptFile.arguments(one).size() > 1,
                "call_expression");
        Optional<SyntaxNode> option = site.sink(one -> Objects.key(one).equals("origin"), "pair")
                .or(() -> site.nodes("call_expression").stream()
                        .flatMap(call -> call.all("pair").stream())
                        .filter(pair -> Objects.key(pair).equals("origin"))
                        .findFirst());
        if (header.isEmpty() && option.isEmpty()) {
            return Attempt.declined("nothing on these lines says which sites may read the answers");
        }
        SyntaxNode value = header.map(call -> ScriptFile.arguments(call).get(1))
                .orElseGet(() -> option.get().child("value").orElseThrow());
        boolean open = header.isPresent()
                ? site.script()
                        .texts()
                        .constant(value)
                        .filter(text -> !text.equals("*"))
                        .isEmpty()
                : value.text().matches("true|['\"`]\\*['\"`]|.*headers\\.origin");
        boolean chosen = value.is("array", "regex", "false")
                || site.script().texts().constant(value).isPresent();
        if (!open && !chosen) {
            return Attempt.declined("which sites `"
                    + value.text().lines().findFirst().orElse("") + "` lets read the answers cannot be told");
        }
        if (!open) {
            return Attempt.declined("the sites that may read the answers are already chosen by `" + value.text() + "`");
        }
        if (list.isEmpty()) {
            return Attempt.declined("which sites may read the answers is not listed in this file");
        }
        if (header.isEmpty()) {
            ScriptEdits edits = site.edit();
            edits.replace(value, list.get().name());
            return fixed(site, edits, list.get().name());
        }
        return checked(site, header.get(), value, list.get().name());
    }

    /** Whether every entry that is written out is the address of a site, as browsers send it. */
    private static boolean isSites(ScriptSite site, SyntaxNode list) {
        List<String> known = list.parts().stream()
                .flatMap(entry -> site.script().texts().constant(entry).stream())
                .toList();
        return !known.isEmpty()
                && known.stream().allMatch(entry -> entry.matches("[\\w-]+://[^/*]+"))
                && list.parts().stream().noneMatch(entry -> entry.is("regex"));
    }

    private Attempt checked(ScriptSite site, SyntaxNode call, SyntaxNode value, String list) {
        SyntaxNode statement = Statements.around(call).orElse(call);
        boolean guarded = statement
                .ancestors()
                .anyMatch(above -> above.is("if_statement")
                        && above.child("condition")
                                .filter(condition -> condition.text().contains(list))
                                .isPresent());
        boolean asked = value.is("identifier", "member_expression");
        if (guarded || !asked || !statement.is("expression_statement")) {
            return Attempt.declined(
                    guarded
                            ? "the site is already looked up in `" + list + "`"
                            : "the site that asks is not at hand where the header is set");
        }
        Optional<SyntaxNode> branch =
                statement.parent().filter(above -> !above.is("statement_block", "program", "switch_case"));
        if (branch.isPresent()) {
            Optional<SyntaxNode> condition = branch.filter(above -> above.is("if_statement")
                            && above.child("alternative").isEmpty())
                    .flatMap(above -> above.child("condition"))
                    .filter(found -> found.text().matches("\\([\\w.!&() ]+\\)"));
            if (condition.isEmpty()) {
                return Attempt.declined("the header is set in a branch without braces");
            }
            ScriptEdits edits = site.edit();
            edits.insert(condition.get().end() - 1, " && " + list + ".includes(" + value.text() + ")");
            return fixed(site, edits, list);
        }
        ScriptEdits edits = site.edit();
        String unit = edits.ranges().layout().unit();
        String newLine = edits.ranges().layout().newLine();
        String indent = edits.ranges().layout().indentOf(statement.start());
        edits.insert(statement.start(), "if (" + list + ".includes(" + value.text() + ")) {" + newLine + indent + unit);
        edits.insert(statement.end(), newLine + indent + "}");
        return fixed(site, edits, list);
    }

    private Attempt fixed(ScriptSite site, ScriptEdits edits, String list) {
        return site.fix(
                weakness(),
                edits,
                "Only the sites of `" + list + "` may read the answers with the visitor's own rights.",
                "Check that the list has every site that is meant to.");
    }
}
