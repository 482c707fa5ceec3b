package dev.fixwright.fix.weakrandom;

import dev.fixwright.finding.Region;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Has {@code Math.random()} answered by the platform's generator for secrets. */
public final class JavaScriptWeakRandomFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "weakrandom";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        List<SyntaxNode> calls = found(site);
        if (calls.isEmpty()) {
            return Attempt.declined("no call of `Math.random()` belongs to this place");
        }
        ScriptEdits edits = site.edit();
        boolean inPage = site.script().isForBrowsers();
        for (SyntaxNode call : calls) {
            if (site.script().called(call).equals("crypto.pseudoRandomBytes")) {
                edits.callInstead(call, "crypto", "randomBytes");
            } else if (inPage) {
                new PageNumbers(site, edits).replace(call);
            } else {
                new ServerNumbers(site, edits).replace(call);
            }
        }
        return site.fix(
                weakness(),
                edits,
                "The numbers come from the platform's cryptographic generator instead of `Math.random()`, so they cannot be"
                        + " foretold.",
                inPage
                        ? "`crypto.getRandomValues` is in every browser since 2014."
                        : "`crypto.randomInt` needs Node.js 14.10.");
    }

    private static boolean isWeak(ScriptSite site, SyntaxNode call) {
        String called = site.script().called(call);
        return called.equals("Math.random") || called.equals("crypto.pseudoRandomBytes");
    }

    private static List<SyntaxNode> found(ScriptSite site) {
        List<SyntaxNode> near = site.nodes("call_expression").stream()
                .filter(call -> isWeak(site, call))
                .filter(call -> site.finding().region().touchesLines(call.line(), call.line()))
                .toList();
        return Stream.of(near, atSteps(site), inCalled(site), inFunction(site))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<SyntaxNode> atSteps(ScriptSite site) {
        return site.finding().steps().stream()
                .filter(step -> step.path().equals(site.finding().path()))
                .flatMap(step -> on(site, step.region()).stream())
                .limit(1)
                .toList();
    }

    private static List<SyntaxNode> on(ScriptSite site, Region region) {
        if (!site.site().file().lines().has(region.startLine())) {
            return List.of();
        }
        return site.site().file().nodesOn(region.startLine(), region.startLine()).stream()
                .filter(node -> node.is("call_expression") && isWeak(site, node))
                .toList();
    }

    /** In the functions of this file that the lines call, and in what their variables hold. */
    private static List<SyntaxNode> inCalled(ScriptSite site) {
        List<SyntaxNode> found = new ArrayList<>();
        for (SyntaxNode name : site.nodes("identifier")) {
            if (!site.finding().region().touchesLines(name.line(), name.line())) {
                continue;
            }
            Optional<SyntaxNode> value = site.script()
                    .bindings()
                    .function(name, false)
                    .or(() -> site.script().bindings().soleValue(name));
            value.ifPresent(body -> body.all("call_expression").stream()
                    .filter(call -> isWeak(site, call) && !found.contains(call))
                    .forEach(found::add));
        }
        return found;
    }

    private static List<SyntaxNode> inFunction(ScriptSite site) {
        return site.nodes("identifier", "string", "template_string").stream()
                .findFirst()
                .flatMap(Statements::function)
                .map(function -> function.all("call_expression").stream()
                        .filter(call -> isWeak(site, call))
                        .toList())
                .orElse(List.of());
    }
}
