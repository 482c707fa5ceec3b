package dev.fixwright.fix.tls;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpUsings;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Has certificates checked and current versions of TLS spoken. */
public final class CSharpTlsFixer implements CSharpFixer {
    private static final Pattern OLD =
            Pattern.compile("(SslProtocols|SecurityProtocolType)\\.(Ssl2|Ssl3|Tls|Tls11|Default)");
    private static final String ANY = "DangerousAcceptAnyServerCertificateValidator";
    private static final String CHECKED =
            "A certificate is now accepted only where the platform's own checks found no fault with it.";
    private static final String REVIEW =
            "Servers with certificates of their own making are refused now; add those to the trusted ones of the machine.";

    @Override
    public String weakness() {
        return "tls";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        List<SyntaxNode> old = site.nodes("member_access_expression").stream()
                .filter(one -> OLD.matcher(
                                one.text().replaceFirst(".*\\.(?=(SslProtocols|SecurityProtocolType)\\.)", ""))
                        .matches())
                .toList();
        if (!old.isEmpty()) {
            return version(site, old.get(0));
        }
        Optional<SyntaxNode> any = site.site().node(one -> one.text().endsWith("." + ANY), "member_access_expression");
        if (any.isPresent()) {
            SyntaxEdits edits = site.edit();
            edits.replace(any.get(), "(message, certificate, chain, errors) => " + none(site, edits, "errors"));
            return SyntaxSite.fixed(weakness(), edits, CHECKED, REVIEW);
        }
        Optional<SyntaxNode> callback = callback(site);
        return callback.isPresent() ? checked(site, callback.get()) : nothing(site);
    }

    private Attempt nothing(CSharpSite site) {
        boolean good = site.nodes("member_access_expression").stream()
                .anyMatch(
                        one -> one.text()
                                .matches(
                                        "(.*\\.)?(SslProtocols|SecurityProtocolType)\\.(Tls12|Tls13|SystemDefault|None)|(.*\\.)?SslPolicyErrors\\.None"));
        return good
                ? Attempt.declined("certificates are already checked, and current versions of TLS spoken")
                : site.nothing("callback that accepts every certificate, nor old version of TLS,");
    }

    /** The function that accepts every certificate: a lambda, a delegate, or a method that is named. */
    private static Optional<SyntaxNode> callback(CSharpSite site) {
        Optional<SyntaxNode> function = site.site()
                .node(one -> acceptsAll(one) && takesErrors(one), "lambda_expression", "anonymous_method_expression");
        if (function.isPresent()) {
            return function;
        }
        for (SyntaxNode line : site.nodes(
                "assignment_expression", "invocation_expression", "object_creation_expression", "method_declaration")) {
            Optional<SyntaxNode> method =
                    site.file().root().all("method_declaration", "local_function_statement").stream()
                            .filter(one -> takesErrors(one) && acceptsAll(one))
                            .filter(one -> one == line
                                    || line.all("identifier").stream()
                                            .anyMatch(name -> name.text()
                                                    .equals(one.child("name")
                                                            .map(SyntaxNode::text)
                                                            .orElse(""))))
                            .findFirst();
            Optional<SyntaxNode> lambda = line.all("lambda_expression", "anonymous_method_expression").stream()
                    .filter(one -> acceptsAll(one) && takesErrors(one))
                    .findFirst();
            if (lambda.or(() -> method).isPresent()) {
                return lambda.or(() -> method);
            }
        }
        return Optional.empty();
    }

    private static boolean takesErrors(SyntaxNode function) {
        Optional<SyntaxNode> parameters = function.child("parameters");
        return parameters.isEmpty()
                ? function.is("anonymous_method_expression")
                : parameters.get().all("parameter").size() == 4;
    }

    private static boolean acceptsAll(SyntaxNode function) {
        SyntaxNode body =
                function.child("body").or(() -> function.childOf("block")).orElse(function);
        if (body.is("boolean_literal")) {
            return body.text().equals("true");
        }
        if (body.is("arrow_expression_clause")) {
            return body.text().matches("=>\\s*true");
        }
        List<SyntaxNode> returns = body.all("return_statement");
        return body.is("block")
                && !returns.isEmpty()
                && returns.stream().allMatch(one -> one.text().matches("return\\s+true\\s*;"));
    }

    private Attempt checked(CSharpSite site, SyntaxNode function) {
        SyntaxEdits edits = site.edit();
        Optional<SyntaxNode> parameters = function.child("parameters");
        if (parameters.isEmpty()) {
            edits.replace(function, "(sender, certificate, chain, errors) => " + none(site, edits, "errors"));
            return SyntaxSite.fixed(weakness(), edits, CHECKED, REVIEW);
        }
        SyntaxNode last = parameters.get().all("parameter").get(3);
        SyntaxNode name = last.child("name").orElse(last);
        String errors = name.text();
        if (errors.matches("_+\\d?")) {
            errors = "errors";
            edits.replace(name, errors);
        }
        String test = none(site, edits, errors);
        SyntaxNode body =
                function.child("body").or(() -> function.childOf("block")).orElse(function);
        if (body.is("boolean_literal")) {
            edits.replace(body, test);
        } else if (body.is("arrow_expression_clause")) {
            edits.replace(body.parts().get(0), test);
        } else if (body.parts().size() == 1
                && function.is("lambda_expression")
                && !body.text().contains("\n")) {
            edits.replace(body, test);
        } else {
            body.all("return_statement").forEach(one -> edits.replace(one, "return " + test + ";"));
        }
        return SyntaxSite.fixed(weakness(), edits, CHECKED, REVIEW);
    }

    private static String none(CSharpSite site, SyntaxEdits edits, String errors) {
        return errors + " == " + new CSharpUsings(site.file(), edits).type("System.Net.Security", "SslPolicyErrors")
                + ".None";
    }

    private Attempt version(CSharpSite site, SyntaxNode old) {
        SyntaxNode whole = old;
        while (whole.parent()
                .filter(up -> up.is("binary_expression") && up.childOf("|").isPresent())
                .isPresent()) {
            whole = whole.parent().get();
        }
        SyntaxEdits edits = site.edit();
        String type = old.text().substring(0, old.text().lastIndexOf('.'));
        if (whole.parent().filter(up -> up.is("binary_expression")).isPresent()) {
            return Attempt.declined("`" + SyntaxSite.words(whole) + "` is compared here and not set");
        }
        List<String> kept = whole.all("member_access_expression").stream()
                .map(SyntaxNode::text)
                .filter(text -> text.matches(".*\\.Tls1[23]"))
                .toList();
        edits.replace(whole, kept.isEmpty() ? type + ".Tls12" : String.join(" | ", kept));
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "Versions of TLS that can be broken are no longer spoken.",
                "Servers that speak old versions only are not reached any more.");
    }
}
