package dev.fixwright.fix.urlcheck;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the host of an address instead of searching for it anywhere in the text. */
public final class JavaScriptUrlCheckFixer implements JavaScriptFixer {
    private static final Pattern PLACE =
            Pattern.compile("(https?://)?\\.?((?:[\\w-]+\\.)+[A-Za-z]{2,}|localhost)(:\\d+)?(/?)");
    private static final String METHODS = "includes|indexOf|startsWith|endsWith";

    @Override
    public String weakness() {
        return "urlcheck";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        List<SyntaxNode> checks = site.sinks(one -> isCheck(site, one), "call_expression");
        if (checks.isEmpty()) {
            return Attempt.declined("no check on these lines looks for a host that is written there");
        }
        ScriptEdits edits = site.edit();
        for (SyntaxNode check : checks) {
            if (check.line() == checks.get(0).line() && !replace(site, edits, check)) {
                return Attempt.declined("the position that `indexOf` finds is used for more than a yes or no");
            }
        }
        return site.fix(
                weakness(),
                edits,
                "The host of the address is compared as a whole; before, the name could stand anywhere in another address.",
                "Addresses without a scheme, such as `example.com/page`, have no host and do not pass any more.");
    }

    private static boolean replace(ScriptSite site, ScriptEdits edits, SyntaxNode call) {
        SyntaxNode function = call.child("function").orElseThrow();
        String method = function.child("property").map(SyntaxNode::text).orElse("");
        SyntaxNode address = function.child("object").orElseThrow();
        Matcher place = PLACE.matcher(place(site, call).orElse(""));
        Comparison comparison = Comparison.of(call, method);
        if (comparison == null || !place.matches()) {
            return false;
        }
        String check = check(edits, address, place);
        boolean either = check.contains(" || ");
        boolean grouped = either && (comparison.isNegated() || !comparison.isAlone());
        edits.replace(comparison.whole(), (comparison.isNegated() ? "!" : "") + (grouped ? "(" + check + ")" : check));
        return true;
    }

    private static boolean isCheck(ScriptSite site, SyntaxNode call) {
        return call.child("function")
                        .filter(function -> function.is("member_expression"))
                        .flatMap(function -> function.child("property"))
                        .filter(name -> name.text().matches(METHODS))
                        .isPresent()
                && place(site, call)
                        .filter(text -> PLACE.matcher(text).matches())
                        .filter(text -> !text.startsWith(".") || !call.text().contains("endsWith"))
                        .isPresent();
    }

    private static Optional<String> place(ScriptSite site, SyntaxNode call) {
        return ScriptFile.arguments(call).size() == 1
                ? site.script().texts().constant(ScriptFile.arguments(call).get(0))
                : Optional.empty();
    }

    private static String check(ScriptEdits edits, SyntaxNode address, Matcher place) {
        String scheme = place.group(1);
        String host = place.group(2);
        String port = place.group(3) == null ? "" : place.group(3);
        boolean isHost = address.text().matches("(?is).*(host|hostname|domain)(\\(\\)|name)?$");
        if (isHost) {
            String quoted = edits.quoted(host + port);
            return address.text() + " === " + quoted + " || " + address.text() + ".endsWith("
                    + edits.quoted("." + host + port) + ")";
        }
        boolean typed = edits.isTyped();
        if (scheme != null) {
            String name = edits.function(
                    "hasOrigin",
                    "function NAME(address" + (typed ? ": string" : "") + ", origin"
                            + (typed ? ": string): boolean" : ")") + " {",
                    "    try {",
                    "        return new URL(address).origin === origin;",
                    "    } catch (error) {",
                    "        return false;",
                    "    }",
                    "}");
            return name + "(" + address.text() + ", " + edits.quoted(scheme + host + port) + ")";
        }
        String name = edits.function(
                "hasHost",
                "function NAME(address" + (typed ? ": string" : "") + ", host" + (typed ? ": string): boolean" : ")")
                        + " {",
                "    try {",
                "        const { hostname } = new URL(address);",
                "        return hostname === host || hostname.endsWith('.' + host);",
                "    } catch (error) {",
                "        return false;",
                "    }",
                "}");
        return name + "(" + address.text() + ", " + edits.quoted(host) + ")";
    }
}
