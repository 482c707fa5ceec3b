package dev.fixwright.fix.redos;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.Optional;

/** Says the same as a slow regular expression in a way that is quick, where that is sure. */
public final class JavaScriptRedosFixer implements JavaScriptFixer {
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
        Optional<NestedRepetition> repeated = NestedRepetition.of(pattern.text());
        if (repeated.isEmpty()) {
            return Attempt.declined("what the regular expression `"
                    + shortened(regex.get().text()) + "` is to match cannot be said otherwise with certainty");
        }
        NestedRepetition found = repeated.get();
        if (found.changesCapture()) {
            return Attempt.declined("the group `" + found.text() + "` captures a text that would be another one");
        }
        ScriptEdits edits = site.edit();
        edits.replace(pattern.start() + found.start(), pattern.start() + found.end(), found.flat());
        return site.fix(
                weakness(),
                edits,
                NestedRepetition.FLAT,
                found.captures() ? "The group captures the whole run now." : "Check other parts of the expression, too.");
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
