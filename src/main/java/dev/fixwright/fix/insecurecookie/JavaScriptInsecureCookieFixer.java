package dev.fixwright.fix.insecurecookie;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets the flags of cookies that Express, Fastify and Koa send, and of their sessions. */
public final class JavaScriptInsecureCookieFixer implements JavaScriptFixer {
    private static final String SESSION = "(express-session|cookie-session|csurf)\\(\\)";

    @Override
    public String weakness() {
        return "insecurecookie";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(one -> isCookie(site, one), "call_expression");
        if (call.isEmpty()) {
            return Attempt.declined("nothing on these lines sets a cookie whose flags are chosen here");
        }
        if (site.finding().rule().matches(".*(no-domain|no-expires|no-path|default-name)")) {
            return Attempt.declined(
                    "only the application knows the name, domain, path and age that its cookies should have");
        }
        boolean session = site.name(call.get()).matches(SESSION);
        return session ? session(site, call.get()) : cookie(site, call.get());
    }

    private static boolean isCookie(ScriptSite site, SyntaxNode call) {
        if (site.name(call).matches(SESSION)) {
            return true;
        }
        boolean sets = call.child("function")
                .filter(function -> function.is("member_expression"))
                .filter(function -> function.text().matches("(?s).*(\\.cookie|\\.setCookie|ookies(\\(\\)\\)?)?\\.set)"))
                .isPresent();
        return sets && ScriptFile.arguments(call).size() >= 2;
    }

    private static List<String> flags(ScriptSite site) {
        String rule = site.finding().rule().toLowerCase(Locale.ROOT);
        if (rule.matches(".*(client-exposed|httponly|s3330).*")) {
            return List.of("httpOnly");
        }
        return rule.matches(".*(clear-text|no-secure|s2092|insecure-cookie).*")
                ? List.of("secure")
                : List.of("secure", "httpOnly");
    }

    private Attempt cookie(ScriptSite site, SyntaxNode call) {
        List<SyntaxNode> arguments = ScriptFile.arguments(call);
        String name = site.script()
                .texts()
                .constant(arguments.get(0))
                .orElse(arguments.get(0).text());
        if (name.matches("(?i).*(xsrf|csrf).*") && flags(site).contains("httpOnly")) {
            return Attempt.declined(
                    "the page's own scripts read the cookie `" + name + "` on purpose, to send it back");
        }
        if (site.name(call).startsWith("js-cookie") && flags(site).contains("httpOnly")) {
            return Attempt.declined("the cookie `" + name
                    + "` is set by a script of the page, and only the server can hide one from scripts");
        }
        if (arguments.size() == 2) {
            List<String> set = flags(site).stream().map(flag -> flag + ": true").toList();
            ScriptEdits edits = site.edit();
            edits.insert(arguments.get(1).end(), ", { " + String.join(", ", set) + " }");
            return fixed(site, edits, flags(site));
        }
        return Objects.literal(arguments.get(2), site.script())
                .map(options -> options(site, options, flags(site)))
                .orElseGet(() -> Attempt.declined(
                        "the options `" + arguments.get(2).text() + "` of the cookie are made elsewhere"));
    }

    private Attempt session(ScriptSite site, SyntaxNode call) {
        Optional<SyntaxNode> options =
                ScriptFile.argument(call, 0).flatMap(found -> Objects.literal(found, site.script()));
        if (options.isEmpty()) {
            return Attempt.declined("the options of the session are made elsewhere");
        }
        if (site.name(call).startsWith("cookie-session")) {
            return options(site, options.get(), flags(site));
        }
        Optional<SyntaxNode> cookie = Objects.value(options.get(), "cookie");
        if (cookie.isEmpty()) {
            ScriptEdits edits = site.edit();
            List<String> missing = flags(site).equals(List.of("httpOnly")) ? List.of("httpOnly") : List.of("secure");
            Objects.add(edits.ranges(), options.get(), List.of("cookie: { " + missing.get(0) + ": true }"));
            return fixed(site, edits, missing);
        }
        if (cookie.get().text().equals("true")) {
            ScriptEdits edits = site.edit();
            edits.replace(cookie.get(), "{ secure: true, httpOnly: true }");
            return fixed(site, edits, List.of("secure", "httpOnly"));
        }
        return Objects.literal(cookie.get(), site.script())
                .map(found -> options(site, found, flags(site)))
                .orElseGet(() ->
                        Attempt.declined("the options `" + cookie.get().text() + "` of the cookie are made elsewhere"));
    }

    private Attempt options(ScriptSite site, SyntaxNode options, List<String> flags) {
        ScriptEdits edits = site.edit();
        List<String> missing = new ArrayList<>();
        List<String> set = new ArrayList<>();
        for (String flag : flags) {
            Optional<SyntaxNode> value = Objects.value(options, flag);
            if (value.isEmpty() && Objects.spreads(options)) {
                return Attempt.declined("`" + options.text() + "` takes flags over from another object");
            }
            if (value.isEmpty()) {
                missing.add(flag + ": true");
                set.add(flag);
            } else if (value.get().text().equals("false")) {
                edits.replace(value.get(), "true");
                set.add(flag);
            }
        }
        List<String> decided = flags.stream()
                .flatMap(flag -> Objects.value(options, flag)
                        .filter(value -> !value.is("true", "false"))
                        .map(value ->
                                "whether the cookie has the flag " + flag + " is decided by `" + value.text() + "`")
                        .stream())
                .toList();
        if (set.isEmpty() && !decided.isEmpty()) {
            return Attempt.declined(decided.get(0));
        }
        if (set.isEmpty()) {
            return Attempt.declined("the cookie already has the flag " + String.join(" and ", flags));
        }
        if (!missing.isEmpty()) {
            Objects.add(edits.ranges(), options, missing);
        }
        return fixed(site, edits, set);
    }

    private Attempt fixed(ScriptSite site, ScriptEdits edits, List<String> flags) {
        return site.fix(
                weakness(),
                edits,
                "The cookie has the flag " + String.join(" and ", flags) + ", so "
                        + (flags.contains("secure") ? "it travels over encrypted connections only" : "")
                        + (flags.size() == 2 ? ", and " : "")
                        + (flags.contains("httpOnly") ? "scripts of the page cannot read it" : "") + ".",
                "Behind a proxy that ends TLS, Express needs `app.set('trust proxy', 1)`; over plain HTTP, as on a developer's"
                        + " machine, a secure cookie is not sent.");
    }
}
