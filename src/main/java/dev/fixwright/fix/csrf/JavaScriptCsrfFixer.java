package dev.fixwright.fix.csrf;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Has Express check the token of requests that change something, and of no others. */
public final class JavaScriptCsrfFixer implements JavaScriptFixer {
    private static final String READS = "GET|HEAD|OPTIONS";

    @Override
    public String weakness() {
        return "csrf";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        if (site.finding().rule().endsWith("detect-no-csrf-before-method-override")) {
            return reordered(site);
        }
        Optional<SyntaxNode> ignored = site.sink(one -> Objects.key(one).equals("ignoreMethods"), "pair")
                .or(() -> site.nodes("call_expression").stream()
                        .flatMap(call -> call.all("pair").stream())
                        .filter(pair -> Objects.key(pair).equals("ignoreMethods"))
                        .findFirst());
        Optional<SyntaxNode> methods =
                ignored.flatMap(pair -> pair.child("value")).filter(list -> list.is("array"));
        if (ignored.isPresent() && methods.isEmpty()) {
            return Attempt.declined("the methods that need no token are listed elsewhere");
        }
        if (methods.isEmpty()) {
            return Attempt.declined(
                    "whether the pages that send this request have a token to send along cannot be told from here");
        }
        List<String> kept = methods.get().parts().stream()
                .filter(method -> site.script()
                        .texts()
                        .constant(method)
                        .filter(name -> !name.toUpperCase(Locale.ROOT).matches(READS))
                        .isEmpty())
                .map(SyntaxNode::text)
                .toList();
        if (kept.size() == methods.get().parts().size()) {
            return Attempt.declined("the token is already checked for every method that changes something");
        }
        ScriptEdits edits = site.edit();
        if (kept.isEmpty()) {
            Objects.remove(edits.ranges(), ignored.orElseThrow());
        } else {
            edits.replace(methods.get(), kept.stream().collect(Collectors.joining(", ", "[", "]")));
        }
        return site.fix(
                weakness(),
                edits,
                "Requests that change something need the token again, which other sites cannot know.",
                "Every form and script that sends such a request has to send the token along.");
    }

    /** The check must see the method that the override makes of the request. */
    private Attempt reordered(ScriptSite site) {
        Optional<SyntaxNode> override =
                site.sink(one -> site.script().called(one).matches("express\\.methodOverride"), "call_expression");
        Optional<SyntaxNode> later = override.flatMap(Statements::around);
        Optional<SyntaxNode> earlier = later.flatMap(SyntaxNode::parent).stream()
                .flatMap(block -> block.parts().stream())
                .filter(statement -> statement.is("expression_statement")
                        && statement.end() <= later.get().start())
                .filter(statement -> statement.all("call_expression").stream()
                        .anyMatch(call -> site.script().called(call).equals("express.csrf")
                                && ScriptFile.arguments(call).isEmpty()))
                .findFirst();
        if (earlier.isEmpty()) {
            return Attempt.declined(
                    "the statement that checks the token does not stand in the same block, before this one");
        }
        List<SyntaxNode> turned = later.flatMap(SyntaxNode::parent).stream()
                .flatMap(block -> block.parts().stream())
                .filter(statement -> !statement.is("comment")
                        && statement.start() >= earlier.get().start()
                        && statement.end() <= later.get().end())
                .toList();
        boolean onlyReaders = turned.stream()
                .allMatch(statement -> statement.text().matches("(?s)\\w+\\.use\\(express\\.\\w+\\(.*\\)\\);?"));
        if (!onlyReaders) {
            return Attempt.declined("what stands between the two would no longer be checked, or no longer come first");
        }
        ScriptEdits edits = site.edit();
        for (int i = 0; i < turned.size(); i++) {
            edits.replace(turned.get(i), turned.get((i + 1) % turned.size()).text());
        }
        return site.fix(
                        weakness(),
                        edits,
                        "The method that a request is meant to have is known before its token is checked, so that a GET cannot become a"
                                + " POST afterwards.",
                        "Check that nothing between the two relies on their order.")
                .map(fix -> fix.changing("use"));
    }
}
