package dev.fixwright.fix;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An option of an object literal that must not have some values.
 *
 * @param key what its name matches
 * @param bad what the source of a value matches that it must not have
 * @param good the value that it gets instead
 * @param explanation what that does
 * @param review what to look at
 */
public record ScriptOption(String key, String bad, String good, String explanation, String review) {

    /** Changes the options of a list that stand at a finding's place, or in an object that a call there gets. */
    public static Attempt change(ScriptSite site, String weakness, List<ScriptOption> options, String none) {
        List<SyntaxNode> pairs = new ArrayList<>(site.nodes("pair"));
        site.nodes("call_expression", "new_expression").stream()
                .flatMap(call -> call.all("pair").stream())
                .filter(pair -> !pairs.contains(pair))
                .forEach(pairs::add);
        site.nodes("arguments").stream()
                .flatMap(list -> list.parts().stream())
                .flatMap(argument -> site.script().bindings().soleValue(argument).stream())
                .filter(value -> value.is("object"))
                .flatMap(value -> value.all("pair").stream())
                .filter(pair -> !pairs.contains(pair))
                .forEach(pairs::add);
        Optional<Attempt> already = Optional.empty();
        for (SyntaxNode pair : pairs) {
            for (ScriptOption option : options) {
                Optional<SyntaxNode> value =
                        pair.child("value").filter(found -> Objects.key(pair).matches(option.key));
                if (value.isEmpty()) {
                    continue;
                }
                String text = site.script()
                        .texts()
                        .constant(value.get())
                        .orElse(value.get().text());
                if (text.matches(option.bad)) {
                    return option.changed(site, weakness, pair, value.get());
                }
                boolean written =
                        value.get().is("true", "false", "string", "number", "template_string", "object", "array");
                already = Optional.of(Attempt.declined(
                        "`" + pair.text() + "` " + (written ? "needs no fix" : "is decided elsewhere")));
            }
        }
        return already.orElseGet(() -> Attempt.declined(none));
    }

    /** Gives this option its value, and so the others of the same object that this one stands for, too. */
    private Attempt changed(ScriptSite site, String weakness, SyntaxNode pair, SyntaxNode value) {
        ScriptEdits edits = site.edit();
        set(edits, value);
        pair.parent().stream()
                .flatMap(object -> object.parts().stream())
                .filter(other ->
                        other != pair && other.is("pair") && Objects.key(other).matches(key))
                .flatMap(other -> other.child("value").stream())
                .filter(other -> site.script()
                        .texts()
                        .constant(other)
                        .orElse(other.text())
                        .matches(bad))
                .forEach(other -> set(edits, other));
        return site.fix(weakness, edits, explanation, review);
    }

    private void set(ScriptEdits edits, SyntaxNode value) {
        edits.replace(value, value.is("string", "template_string") ? edits.quoted(good) : good);
    }
}
