package dev.fixwright.fix.doubleescaping;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replaces the escape character first when escaping, and last when unescaping. */
public final class JavaScriptDoubleEscapingFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "doubleescaping";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        for (SyntaxNode call : site.nodes("call_expression")) {
            List<SyntaxNode> steps = steps(last(call));
            if (steps.size() > 1) {
                return order(site, steps);
            }
        }
        return Attempt.declined("the replacements are not made in a row, in which their order could be changed");
    }

    private Attempt order(ScriptSite site, List<SyntaxNode> steps) {
        int escaping = place(steps, "/?&/?g?", "&amp;|&#38;|&#x26;");
        int unescaping = place(steps, "/?&amp;/?g?i?", "&");
        boolean early = escaping == 0 || unescaping == steps.size() - 1;
        if (escaping < 0 && unescaping < 0) {
            escaping = place(steps, "/?\\\\\\\\/?g?", "\\\\\\\\\\\\\\\\");
            early = escaping == 0;
        }
        if (early) {
            return Attempt.declined("the escape character is already replaced " + (escaping == 0 ? "first" : "last"));
        }
        if (escaping < 0 && unescaping < 0) {
            return Attempt.declined("no replacement in this row is one of the escape character itself");
        }
        int from = Math.max(escaping, unescaping);
        SyntaxNode moved = steps.get(from);
        String source = moved.file().source().text();
        int start = base(moved).end();
        String text = source.substring(start, moved.end());
        ScriptEdits edits = site.edit();
        edits.replace(start, moved.end(), "");
        edits.insert(
                escaping >= 0
                        ? base(steps.get(0)).end()
                        : steps.get(steps.size() - 1).end(),
                text);
        return site.fix(
                weakness(),
                edits,
                escaping >= 0
                        ? "The escape character is replaced first, so that what later replacements put in is not escaped again."
                        : "The escape character is restored last, so that nothing is unescaped twice.");
    }

    private static int place(List<SyntaxNode> steps, String pattern, String replacement) {
        for (int i = 0; i < steps.size(); i++) {
            List<SyntaxNode> arguments = ScriptFile.arguments(steps.get(i));
            String what = arguments.get(0).text().replaceAll("^['\"`]|['\"`]$", "");
            String with = arguments.get(1).text().replaceAll("^['\"`]|['\"`]$", "");
            if (what.matches(pattern) && with.matches(replacement)) {
                return i;
            }
        }
        return -1;
    }

    private static SyntaxNode base(SyntaxNode call) {
        return call.child("function")
                .flatMap(function -> function.child("object"))
                .orElse(call);
    }

    private static SyntaxNode last(SyntaxNode call) {
        SyntaxNode at = call;
        while (true) {
            Optional<SyntaxNode> next = at.parent()
                    .filter(above -> above.is("member_expression"))
                    .flatMap(SyntaxNode::parent)
                    .filter(JavaScriptDoubleEscapingFixer::isReplacement);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
    }

    /** The replacements in a row, the first one first. */
    private static List<SyntaxNode> steps(SyntaxNode last) {
        List<SyntaxNode> steps = new ArrayList<>();
        SyntaxNode at = last;
        while (isReplacement(at)) {
            steps.add(0, at);
            at = base(at);
        }
        return steps;
    }

    private static boolean isReplacement(SyntaxNode call) {
        return call.is("call_expression")
                && ScriptFile.arguments(call).size() == 2
                && call.child("function")
                        .flatMap(function -> function.child("property"))
                        .filter(name -> name.text().matches("replace|replaceAll"))
                        .isPresent();
    }
}
