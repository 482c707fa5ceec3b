package dev.fixwright.fix.ssrf;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptRefusal;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import dev.fixwright.syntax.javascript.Texts;
import java.util.Optional;

/** Holds the addresses of requests to the hosts that the file lists. */
public final class JavaScriptSsrfFixer implements JavaScriptFixer {
    private static final String REQUESTS =
            "fetch|(axios|got|superagent|needle|request|node-fetch|undici|phin|bent)(\\.\\w+)?|https?\\.(get|request)"
                    + "|~?(axios|http|client|httpService|request)\\.(get|post|put|delete|patch|head|request)|.*HttpService#(\\.axiosRef)?\\.\\w+";
    private static final String LIST = "(?i).*(allow|trusted|white|permitted|known|hosts|domains|origins).*";
    private static final String REFUSED =
            "(?i).*(block|den(y|ied)|forbid|refuse|reject|black|ban(ned|s)?_?(host|domain|origin)|internal|private|disallow|untrusted|unknown|exclude|ignore|not_?allowed).*";

    @Override
    public String weakness() {
        return "ssrf";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(
                one -> site.script().called(one).matches(REQUESTS)
                        && !ScriptFile.arguments(one).isEmpty(),
                "call_expression");
        if (call.isEmpty()) {
            return Attempt.declined("nothing on these lines sends a request");
        }
        SyntaxNode argument = ScriptFile.arguments(call.get()).get(0);
        SyntaxNode address = Objects.literal(argument, site.script())
                .flatMap(options -> Objects.value(options, "url").or(() -> Objects.value(options, "uri")))
                .orElse(argument);
        SyntaxNode text = Texts.isText(address)
                ? address
                : site.script()
                        .bindings()
                        .soleValue(address)
                        .filter(Texts::isText)
                        .orElse(address);
        if (site.script().texts().constant(text).isPresent()) {
            return Attempt.declined("the address is already constant");
        }
        if (Piece.of(text).get(0) instanceof Piece.Words words && words.text().matches("(?s)https?://[^/?#]+[/?#].*")) {
            return Attempt.declined(
                    "the host is already `" + words.text().replaceFirst("(?s)(https?://[^/?#]+).*", "$1")
                            + "`, and a value can only choose what is asked of it");
        }
        return guard(site, call.get(), address);
    }

    private Attempt guard(ScriptSite site, SyntaxNode call, SyntaxNode address) {
        Optional<Binding> list = site
                .script()
                .bindings()
                .topLevel(site.site().file().root())
                .stream()
                .filter(binding ->
                        binding.name().matches(LIST) && !binding.name().matches(REFUSED))
                .filter(binding -> site.script()
                        .bindings()
                        .soleValue(binding)
                        .filter(value -> value.is("array") || site.name(value).equals("Set#"))
                        .isPresent())
                .findFirst();
        if (list.isEmpty()) {
            return Attempt.declined(
                    "no list of hosts is in sight that `" + address.text() + "` could be checked against");
        }
        String function = Statements.function(call).map(SyntaxNode::text).orElse("");
        if (function.contains(list.get().name())) {
            return Attempt.declined(
                    "the address is already checked against `" + list.get().name() + "` in this function");
        }
        SyntaxNode value = site.script().bindings().soleValue(list.get()).orElseThrow();
        boolean origins = value.text().matches("(?s).*['\"]https?://.*");
        String test = value.is("array") ? "includes" : "has";
        ScriptEdits edits = site.edit();
        String text = address.text();
        if (!address.is("identifier", "member_expression")) {
            text = edits.freshName("address");
        }
        String check = "!" + list.get().name() + "." + test + "(new URL(" + text + ")."
                + (origins ? "origin" : "hostname") + ")";
        String[] refusal = ScriptRefusal.when(
                check, ScriptRefusal.answer(edits, call, 400, "Bad Request").orElseGet(() ->
                        new String[] {"throw new Error(" + edits.quoted("the host is not allowed") + ");"}));
        if (text.equals(address.text())) {
            edits.before(call, refusal);
        } else {
            edits.before(call, ScriptRefusal.after("const " + text + " = " + address.text() + ";", refusal));
            edits.replace(address, text);
        }
        return site.fix(
                weakness(),
                edits,
                "The request goes only to hosts of `" + list.get().name() + "`, which the file lists already.",
                "Check that the list is complete; redirects are followed as before.");
    }
}
