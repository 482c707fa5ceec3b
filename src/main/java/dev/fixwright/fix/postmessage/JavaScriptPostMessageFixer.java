package dev.fixwright.fix.postmessage;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
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
        if (target.isEmpty()) {
            return Attempt.declined("the message already goes to one site only");
        }
        OtherSite other = new OtherSite(site, call);
        Optional<String> origin = asked(call).or(other::name);
        if (origin.isEmpty()) {
            return Attempt.declined(other.objection("the message is meant for"));
        }
        ScriptEdits edits = site.edit();
        edits.replace(target.get(), origin.get());
        return site.fix(
                weakness(),
                edits,
                "The message goes to `" + origin.get() + "` only, whatever page the other window shows.");
    }

    /** The site that asked, where a message is the answer to another one whose site was looked at. */
    private static Optional<String> asked(SyntaxNode call) {
        String receiver = call.child("function").map(SyntaxNode::text).orElse("");
        Optional<SyntaxNode> function = Statements.function(call);
        return function.flatMap(found -> Statements.parameter(found, 0))
                .filter(event -> receiver.matches(event + "\\.source\\??\\.postMessage"))
                .map(event -> event + ".origin")
                .filter(origin -> function.get().text().contains(origin));
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
        OtherSite other = new OtherSite(site, handler);
        Optional<String> origin = other.name();
        if (origin.isEmpty()) {
            return Attempt.declined(other.objection("the messages should come from"));
        }
        ScriptEdits edits = site.edit();
        edits.before(
                body.parts().get(0), "if (" + event.get() + ".origin !== " + origin.get() + ") {", "    return;", "}");
        return site.fix(weakness(), edits, "Only messages of `" + origin.get() + "` are listened to.");
    }
}
