package dev.fixwright.fix.ratelimiting;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.build.Library;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Limits how often a route of Express answers, with the library for it that is there already. */
public final class JavaScriptRateLimitingFixer implements JavaScriptFixer {
    private static final String LIBRARY = "express-rate-limit";

    @Override
    public String weakness() {
        return "ratelimiting";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> route = site.sink(JavaScriptRateLimitingFixer::isRoute, "call_expression");
        if (route.isEmpty()) {
            return Attempt.declined("no route of Express is declared on these lines");
        }
        List<SyntaxNode> arguments = ScriptFile.arguments(route.get());
        boolean limited = arguments.stream()
                .anyMatch(one -> one.is("identifier", "call_expression")
                        && (one.text().matches("(?i).*(limit|throttle|slowdown).*")
                                || site.name(one).startsWith(LIBRARY)));
        String app = route.get()
                .child("function")
                .flatMap(function -> function.child("object"))
                .map(SyntaxNode::text)
                .orElse("app");
        if (limited
                || site.site()
                        .file()
                        .source()
                        .text()
                        .matches("(?is).*\\b" + Pattern.quote(app) + "\\.use\\(\\s*\\w*limit\\w*\\s*\\).*")) {
            return Attempt.declined("the route is already limited");
        }
        Optional<String> limiter = site
                .script()
                .bindings()
                .topLevel(site.site().file().root())
                .stream()
                .filter(binding -> site.name(binding.identifier()).matches(LIBRARY + "(\\.rateLimit)?\\(\\)"))
                .map(Binding::name)
                .findFirst();
        boolean loaded = site.script().bindings().topLevel(site.site().file().root()).stream()
                .anyMatch(binding -> site.name(binding.identifier()).matches(LIBRARY + "(\\.rateLimit)?"));
        if (limiter.isEmpty() && !loaded && !site.packages().has(LIBRARY)) {
            return Attempt.without(
                    Library.EXPRESS_RATE_LIMIT, "`" + LIBRARY + "` is not among the dependencies of the package");
        }
        ScriptEdits edits = site.edit();
        SyntaxNode path = arguments.get(0);
        edits.insert(path.end(), ", " + limiter.orElseGet(() -> declared(site, edits, route.get())));
        return site.fix(
                weakness(),
                edits,
                "The route answers a visitor only so many times in a quarter of an hour.",
                "Choose the number for the route; behind a proxy, Express needs `app.set('trust proxy', 1)` to tell visitors apart.");
    }

    private static String declared(ScriptSite site, ScriptEdits edits, SyntaxNode route) {
        String name = edits.freshName("limiter");
        String library = site.script().bindings().topLevel(site.site().file().root()).stream()
                .filter(binding -> site.name(binding.identifier()).matches(LIBRARY + "\\.rateLimit"))
                .map(Binding::name)
                .findFirst()
                .orElseGet(() -> edits.module(LIBRARY, "rateLimit"));
        edits.before(route, "const " + name + " = " + library + "({ windowMs: 15 * 60 * 1000, max: 100 });", "");
        return name;
    }

    private static boolean isRoute(SyntaxNode call) {
        boolean verb = call.child("function")
                .filter(function -> function.is("member_expression"))
                .filter(function -> function.child("object")
                        .filter(object -> object.text().matches("(?i)\\w*(app|router|server|api|routes?)"))
                        .isPresent())
                .flatMap(function -> function.child("property"))
                .filter(name -> name.text().matches("get|post|put|delete|patch|all|use"))
                .isPresent();
        return verb && ScriptFile.arguments(call).size() >= 2;
    }
}
