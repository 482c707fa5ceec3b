package dev.fixwright.fix.urlcheck;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the host of an address instead of searching for it anywhere in the text. */
public final class JavaScriptUrlCheckFixer implements JavaScriptFixer {
    private static final Pattern PLACE = Pattern.compile("(https?://)?\\.?((?:[\\w-]+\\.)+[A-Za-z]{2,}|localhost)(:\\d+)?(/?)");
    private static final String METHODS = "includes|indexOf|startsWith|endsWith";

    @Override
    public String weakness() {
        return "urlcheck";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(one -> isCheck(site, one), "call_expression");
        if (call.isEmpty()) {
            return Attempt.declined("no check on these lines looks for a host that is written there");
        }
        SyntaxNode function = call.get().child("function").orElseThrow();
        String method = function.child("property").map(SyntaxNode::text).orElse("");
        SyntaxNode address = function.child("object").orElseThrow();
        Matcher place = PLACE.matcher(place(site, call.get()).orElse(""));
        if (!place.matches()) {
            return Attempt.declined("no check on these lines looks for a host that is written there");
        }
        Comparison comparison = Comparison.of(call.get(), method);
        if (comparison == null) {
            return Attempt.declined("the position that `indexOf` finds is used for more than a yes or no");
        }
        ScriptEdits edits = site.edit();
        String check = check(edits, address, place);
        boolean grouped = check.contains(" || ") && !comparison.isAlone();
        String text = comparison.isNegated() ? (check.contains(" || ") ? "!(" + check + ")" : "!" + check) : grouped ? "(" + check + ")" : check;
        edits.replace(comparison.whole(), text);
        return site.fix(
                weakness(),
                edits,
                "The host of the address is compared as a whole; before, the name could stand anywhere in another address.",
                "Addresses without a scheme, such as `example.com/page`, have no host and do not pass any more.");
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
            return address.text() + " === " + quoted + " || " + address.text() + ".endsWith(" + edits.quoted("." + host + port) + ")";
        }
        boolean typed = edits.isTyped();
        if (scheme != null) {
            String name = edits.function(
                    "hasOrigin",
                    "function NAME(address" + (typed ? ": string" : "") + ", origin" + (typed ? ": string): boolean" : ")") + " {",
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
                "function NAME(address" + (typed ? ": string" : "") + ", host" + (typed ? ": string): boolean" : ")") + " {",
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
