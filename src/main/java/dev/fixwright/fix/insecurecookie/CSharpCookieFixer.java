package dev.fixwright.fix.insecurecookie;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpUsings;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives cookies the flags that keep them from scripts and from unencrypted connections. */
public final class CSharpCookieFixer implements CSharpFixer {
    private static final Pattern READ_BY_SCRIPTS =
            Pattern.compile("(?i).*(xsrf|csrf|theme|lang|locale|culture|consent|timezone|layout).*");
    private static final String DONE =
            "The cookie is sent over encrypted connections only, and scripts cannot read it.";
    private static final String REVIEW = "The site must be reached by https, also while it is developed.";

    @Override
    public String weakness() {
        return "insecurecookie";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        SyntaxEdits edits = site.edit();
        Optional<String> undecided = switchOn(site, edits);
        if (!edits.isEmpty()) {
            return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
        }
        if (undecided.isPresent()) {
            return Attempt.declined(undecided.get());
        }
        Optional<CSharpCall> append = site.call(call -> call.method().equals("Append")
                && call.receiver().filter(on -> on.text().endsWith(".Cookies")).isPresent());
        if (append.isPresent()) {
            return appended(site, append.get(), edits);
        }
        Optional<CSharpCall> made =
                site.call(call -> call.isCreation() && isCookie(call.method())).or(() -> added(site));
        return made.isPresent() ? flags(site, made.get(), edits) : site.nothing("cookie that is made or sent");
    }

    private static boolean isCookie(String type) {
        return type.matches("HttpCookie|CookieOptions|CookieBuilder");
    }

    /** Flags that are switched off on the line; answers what decides about one that is neither on nor off. */
    private static Optional<String> switchOn(CSharpSite site, SyntaxEdits edits) {
        Optional<String> undecided = Optional.empty();
        for (SyntaxNode node : site.nodes("assignment_expression")) {
            String left = node.child("left").map(SyntaxNode::text).orElse("");
            SyntaxNode right = node.child("right").orElse(node);
            String name = left.replaceAll("(?s).*\\.", "");
            boolean cookie = left.contains("ookie") || left.matches("(\\w+\\.)?(Secure|HttpOnly)");
            if (name.matches("Secure|HttpOnly|RequireSSL|RequireSsl|SecurePolicy") && cookie) {
                CSharpFlag flag = new CSharpFlag(site.file(), name, right);
                flag.switchOn(edits);
                undecided = undecided.or(flag::undecided);
            }
        }
        return undecided;
    }

    /** The cookie that a line sends: {@code Response.Cookies.Add(cookie)}. */
    private static Optional<CSharpCall> added(CSharpSite site) {
        return site.call(call -> call.method().matches("Add|Set|AppendCookie|SetCookie")
                        && !call.values().isEmpty())
                .map(call -> site.file().resolve(call.values().get(0)))
                .filter(value -> value.is("object_creation_expression", "implicit_object_creation_expression"))
                .map(value -> new CSharpCall(site.file(), value))
                .filter(call -> isCookie(call.method()));
    }

    private Attempt appended(CSharpSite site, CSharpCall append, SyntaxEdits edits) {
        List<SyntaxNode> values = append.values();
        if (values.size() == 2) {
            String options = new CSharpUsings(site.file(), edits).type("Microsoft.AspNetCore.Http", "CookieOptions");
            boolean script = isReadByScripts(site.file(), values.get(0));
            String lax = (options.contains(".") ? "Microsoft.AspNetCore.Http." : "") + "SameSiteMode.Lax";
            edits.insert(
                    values.get(1).end(),
                    ", new " + options + " { " + (script ? "" : "HttpOnly = true, ") + "Secure = true, SameSite = "
                            + lax + " }");
            return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
        }
        SyntaxNode options = values.size() > 2 ? made(site.file(), values.get(2)) : append.node();
        if (!options.is("object_creation_expression", "implicit_object_creation_expression")) {
            return Attempt.declined("it cannot be seen where the options of this cookie are made");
        }
        return flags(site, new CSharpCall(site.file(), options), edits);
    }

    private static boolean isReadByScripts(CSharpFile file, SyntaxNode name) {
        return READ_BY_SCRIPTS.matcher(file.text(name).orElse(name.text())).matches();
    }

    /** What makes the options: behind a variable, or in a method of the same file that does nothing else. */
    private static SyntaxNode made(CSharpFile file, SyntaxNode options) {
        SyntaxNode value = file.resolve(options);
        if (!value.is("invocation_expression")) {
            return value;
        }
        List<SyntaxNode> methods = file.root().all("method_declaration", "local_function_statement").stream()
                .filter(one -> one.child("name")
                        .filter(name -> name.text().equals(new CSharpCall(file, value).method()))
                        .isPresent())
                .toList();
        List<SyntaxNode> returned = methods.stream()
                .flatMap(one -> one.all("return_statement", "arrow_expression_clause").stream())
                .flatMap(one -> one.parts().stream())
                .toList();
        return methods.size() == 1 && returned.size() == 1 ? file.resolve(returned.get(0)) : value;
    }

    /** Adds the missing flags to a cookie, or to options of one, that is made here. */
    private Attempt flags(CSharpSite site, CSharpCall made, SyntaxEdits edits) {
        boolean cookie = made.method().equals("HttpCookie");
        boolean script = cookie
                        && !made.values().isEmpty()
                        && isReadByScripts(site.file(), made.values().get(0))
                || !cookie
                        && nameOfSent(site, made)
                                .filter(name -> isReadByScripts(site.file(), name))
                                .isPresent();
        List<String> missing = new ArrayList<>();
        Optional<String> undecided = Optional.empty();
        for (String name : script ? List.of("Secure") : List.of("HttpOnly", "Secure")) {
            Optional<SyntaxNode> value = made.property(name).or(() -> later(made, name));
            if (value.isEmpty()) {
                missing.add(name);
            } else {
                CSharpFlag flag = new CSharpFlag(site.file(), name, value.get());
                flag.switchOn(edits);
                undecided = undecided.or(flag::undecided);
            }
        }
        if (missing.isEmpty() && edits.isEmpty()) {
            return Attempt.declined(undecided.orElse(
                    script
                            ? "the cookie is meant for scripts, as its name says, and already has its other flag"
                            : "the cookie already has its flags"));
        }
        if (!missing.isEmpty()) {
            add(made, missing, edits);
        }
        return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
    }

    /** What a statement after the creation gives a flag. */
    private static Optional<SyntaxNode> later(CSharpCall made, String flag) {
        return variable(made).stream()
                .flatMap(name -> CSharpFile.function(made.node()).all("assignment_expression").stream()
                        .filter(one -> one.child("left")
                                .filter(left -> left.text().equals(name.text() + "." + flag))
                                .isPresent()))
                .flatMap(one -> one.child("right").stream())
                .findFirst();
    }

    private static Optional<SyntaxNode> nameOfSent(CSharpSite site, CSharpCall options) {
        return site.file().calls(CSharpFile.function(options.node())).stream()
                .filter(call -> call.method().equals("Append") && call.values().size() == 3)
                .filter(call -> site.file().resolve(call.values().get(2)) == options.node())
                .map(call -> call.values().get(0))
                .findFirst();
    }

    private static Optional<SyntaxNode> variable(CSharpCall made) {
        return made.node().parent().filter(up -> up.is("variable_declarator")).flatMap(up -> up.child("name"));
    }

    private static void add(CSharpCall made, List<String> missing, SyntaxEdits edits) {
        List<String> flags = missing.stream().map(flag -> flag + " = true").toList();
        Optional<SyntaxNode> braces = made.braces();
        if (braces.isEmpty()) {
            edits.insert(made.node().end(), " { " + String.join(", ", flags) + " }");
            return;
        }
        List<SyntaxNode> parts = braces.get().parts();
        if (parts.isEmpty()) {
            edits.replace(braces.get(), "{ " + String.join(", ", flags) + " }");
            return;
        }
        SyntaxNode last = parts.get(parts.size() - 1);
        String gap = edits.layout().startsItsLine(last.start())
                ? "," + edits.layout().newLine() + edits.layout().indentOf(last.start())
                : ", ";
        edits.insert(last.end(), gap + String.join(gap, flags));
    }
}
