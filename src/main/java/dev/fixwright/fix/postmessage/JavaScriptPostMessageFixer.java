package dev.fixwright.fix.postmessage;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import java.util.List;
import java.util.Optional;

/** Names the site that messages go to and come from, where the file knows it. */
public final class JavaScriptPostMessageFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "postmessage";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> sent = site.sink(
                one -> one.child("function")
                        .filter(function -> function.text().endsWith(".postMessage"))
                        .isPresent(),
                "call_expression");
        if (sent.isPresent()) {
            return send(site, sent.get());
        }
        Optional<SyntaxNode> listens = site.sink(
                one -> one.child("function")
                                .filter(function -> function.text().matches("(.*\\.)?addEventListener"))
                                .isPresent()
                        && ScriptFile.argument(one, 0)
                                .filter(name -> name.text().matches("['\"`]message['\"`]"))
                                .isPresent(),
                "call_expression");
        return listens.flatMap(call -> ScriptFile.argument(call, 1))
                .flatMap(handler -> handler.is("identifier")
                        ? site.script().bindings().function(handler, false)
                        : Optional.of(handler))
                .map(handler -> receive(site, handler))
                .orElseGet(() -> Attempt.declined("nothing on these lines sends or hears messages of other windows"));
    }

    private Attempt send(ScriptSite site, SyntaxNode call) {
        Optional<SyntaxNode> target = ScriptFile.argument(call, 1)
                .filter(one ->
                        site.script().texts().constant(one).filter("*"::equals).isPresent());
        Optional<String> origin = origin(site, call);
        if (target.isEmpty()) {
            return Attempt.declined("the message already goes to one site only");
        }
        if (origin.isEmpty()) {
            return Attempt.declined("which site the message is meant for is not written in this file");
        }
        ScriptEdits edits = site.edit();
        edits.replace(target.get(), origin.get());
        return site.fix(
                weakness(),
                edits,
                "The message goes to `" + origin.get() + "` only, whatever page the other window shows.");
    }

    private Attempt receive(ScriptSite site, SyntaxNode handler) {
        Optional<String> event = Statements.parameter(handler, 0);
        SyntaxNode body = handler.child("body").orElse(handler);
        if (event.isEmpty() || !body.is("statement_block") || body.parts().isEmpty()) {
            return Attempt.declined("the function that hears the messages has no name for them, or no statements");
        }
        if (body.text().contains(".origin")) {
            return Attempt.declined("the origin of the messages is already looked at");
        }
        Optional<String> origin = origin(site, body);
        if (origin.isEmpty()) {
            return Attempt.declined("which site the messages should come from is not written in this file");
        }
        ScriptEdits edits = site.edit();
        edits.before(
                body.parts().get(0), "if (" + event.get() + ".origin !== " + origin.get() + ") {", "    return;", "}");
        return site.fix(weakness(), edits, "Only messages of `" + origin.get() + "` are listened to.");
    }

    /** The only constant of the file that is named an origin and is one. */
    private static Optional<String> origin(ScriptSite site, SyntaxNode at) {
        List<Binding> origins = site
                .script()
                .bindings()
                .topLevel(site.site().file().root())
                .stream()
                .filter(binding -> binding.name().matches("(?i).*origin"))
                .filter(binding -> site.script()
                        .bindings()
                        .soleValue(binding)
                        .filter(value -> site.script()
                                        .texts()
                                        .constant(value)
                                        .filter(text -> text.matches("https?://[^/]+"))
                                        .isPresent()
                                || site.name(value).matches("(window\\.)?location\\.origin|process\\.env\\..*"))
                        .isPresent())
                .toList();
        return origins.size() == 1
                        && site.script()
                                .bindings()
                                .binding(origins.get(0).name(), at)
                                .equals(Optional.of(origins.get(0)))
                ? Optional.of(origins.get(0).name())
                : Optional.empty();
    }
}
