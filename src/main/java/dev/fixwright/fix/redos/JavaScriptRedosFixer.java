package dev.fixwright.fix.redos;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says the same as a slow regular expression in a way that is quick, where that is sure. */
public final class JavaScriptRedosFixer implements JavaScriptFixer {
    private static final Pattern RUN_AT_END = Pattern.compile("\\(?(\\\\[wsd])\\+\\)?\\$");

    @Override
    public String weakness() {
        return "redos";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> regex = site.sink(one -> true, "regex");
        if (regex.isEmpty()) {
            return Attempt.declined("the regular expression is not written on these lines");
        }
        Optional<Attempt> trimmed = trim(site, regex.get());
        if (trimmed.isPresent()) {
            return trimmed.get();
        }
        SyntaxNode pattern = regex.get().child("pattern").orElse(regex.get());
        boolean groupsMatter = !isOnlyTested(site, regex.get());
        String text = pattern.text();
        Optional<NestedRepetition> nested = NestedRepetition.of(text);
        boolean captures = nested.filter(NestedRepetition::captures).isPresent();
        while (nested.isPresent()) {
            NestedRepetition found = nested.get();
            if (found.changesCapture() && groupsMatter) {
                return Attempt.declined("the group `" + found.text() + "` captures a text that would be another one");
            }
            text = text.substring(0, found.start()) + found.flat() + text.substring(found.end());
            nested = NestedRepetition.of(text);
        }
        String said = atEnd(RepeatedRuns.said(text, groupsMatter).orElse(text));
        if (said.equals(pattern.text())) {
            return Attempt.declined("what the regular expression `"
                    + shortened(regex.get().text()) + "` is to match cannot be said otherwise with certainty");
        }
        ScriptEdits edits = site.edit();
        edits.replace(pattern, said);
        return site.fix(
                weakness(),
                edits,
                said.equals(text)
                        ? NestedRepetition.FLAT
                        : "The expression matches the same texts, but can divide a text in one way only, without trying many.",
                captures ? "The group captures the whole run now." : "Check other parts of the expression, too.");
    }

    /** A run at the end of a text is looked for once where it begins, not once at each of its characters. */
    private static String atEnd(String pattern) {
        Matcher run = RUN_AT_END.matcher(pattern);
        return run.matches() ? "(?<!" + run.group(1) + ")" + pattern : pattern;
    }

    /** Whether the expression answers yes or no only, so that what its groups capture is nobody's concern. */
    private static boolean isOnlyTested(ScriptSite site, SyntaxNode regex) {
        Optional<SyntaxNode> name =
                regex.parent().filter(above -> above.is("variable_declarator")).flatMap(above -> above.child("name"));
        if (name.isEmpty()) {
            return isTest(regex);
        }
        boolean exported = regex.around("export_statement").isPresent();
        return !exported
                && site.script()
                        .bindings()
                        .binding(name.get())
                        .filter(binding ->
                                site.script().bindings().uses(binding).stream().allMatch(JavaScriptRedosFixer::isTest))
                        .isPresent();
    }

    private static boolean isTest(SyntaxNode regex) {
        boolean tests = regex.parent()
                .filter(above -> above.is("member_expression") && above.text().endsWith(".test"))
                .isPresent();
        return tests || isReplaced(regex);
    }

    /** Whether what an expression finds is replaced by a text that names no group. */
    private static boolean isReplaced(SyntaxNode regex) {
        return regex.parent()
                .flatMap(SyntaxNode::parent)
                .filter(call -> call.is("call_expression"))
                .filter(call -> call.child("function")
                        .filter(function -> function.text().matches("(?s).*\\.replace(All)?"))
                        .isPresent())
                .flatMap(call -> ScriptFile.argument(call, 1))
                .filter(by -> by.is("string") && !by.text().contains("$"))
                .isPresent();
    }

    private static String shortened(String text) {
        return text.length() > 50 ? text.substring(0, 47) + "..." : text;
    }

    /** Replacing white space or slashes at the ends has quick forms of its own. */
    private Optional<Attempt> trim(ScriptSite site, SyntaxNode regex) {
        Optional<SyntaxNode> call = regex.parent()
                .flatMap(SyntaxNode::parent)
                .filter(one ->
                        one.is("call_expression") && ScriptFile.arguments(one).size() == 2)
                .filter(one -> ScriptFile.arguments(one).get(0) == regex)
                .filter(one -> one.child("function")
                        .filter(function -> function.text().endsWith(".replace"))
                        .isPresent())
                .filter(one -> site.script()
                        .texts()
                        .constant(ScriptFile.arguments(one).get(1))
                        .filter(String::isEmpty)
                        .isPresent());
        if (call.isEmpty()) {
            return Optional.empty();
        }
        String method = switch (regex.text()) {
            case "/^\\s+|\\s+$/g", "/(^\\s+|\\s+$)/g", "/^\\s*|\\s*$/g", "/(^\\s*)|(\\s*$)/g", "/(^\\s+)|(\\s+$)/g" ->
                "trim";
            case "/\\s+$/", "/\\s+$/g", "/\\s*$/", "/\\s*$/g" -> "trimEnd";
            case "/\\/+$/", "/\\/+$/g", "/\\/*$/", "/[/]+$/" -> "/";
            default -> "";
        };
        SyntaxNode object = call.get()
                .child("function")
                .flatMap(function -> function.child("object"))
                .orElse(regex);
        if (method.isEmpty()) {
            return Optional.empty();
        }
        ScriptEdits edits = site.edit();
        if (method.equals("/")) {
            String parameter = edits.isTyped() ? "text: string): string" : "text)";
            String name = edits.function(
                    "withoutSlashes",
                    "function NAME(" + parameter + " {",
                    "    let end = text.length;",
                    "    while (end > 0 && text[end - 1] === '/') {",
                    "        end--;",
                    "    }",
                    "    return text.slice(0, end);",
                    "}");
            edits.replace(call.get(), name + "(" + object.text() + ")");
        } else {
            edits.replace(object.end(), call.get().end(), "." + method + "()");
        }
        return Optional.of(site.fix(
                weakness(),
                edits,
                "The ends of the text are cut in one pass, instead of by a regular expression"
                        + " that begins anew at every place."));
    }
}
