package dev.fixwright.fix.openredirect;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.Scopes;
import java.util.List;
import java.util.Optional;

/** Follows only addresses on this site. */
public final class PythonOpenRedirectFixer implements PythonFixer {
    private static final String DONE = "Only addresses on this site are followed; any other leads to the start page.";

    @Override
    public String weakness() {
        return "openredirect";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> found = site.call(call -> call.method()
                        .matches("redirect|HttpResponseRedirect|HttpResponsePermanentRedirect"
                                + "|RedirectResponse|HTTPFound|HTTPSeeOther")
                && !call.arguments().isEmpty());
        if (found.isEmpty()) {
            return site.nothing("redirect");
        }
        PythonCall call = found.get();
        SyntaxNode target = call.arguments().get(0).is("keyword_argument")
                ? call.keyword("url")
                        .or(() -> call.keyword("location"))
                        .orElse(call.arguments().get(0))
                : call.arguments().get(0);
        Optional<String> fixed = alreadyHere(site.file(), target);
        if (fixed.isPresent()) {
            return Attempt.declined(fixed.get());
        }
        SyntaxNode statement = PythonFile.statement(call.node());
        if (!site.file().standsAlone(statement)
                || call.node()
                        .around("lambda", "list_comprehension", "elif_clause")
                        .filter(around -> statement.contains(around))
                        .isPresent()) {
            return Attempt.declined(
                    "the redirect shares its line with other statements, so no check can stand before it");
        }
        return guarded(site, call, target, statement);
    }

    private static Optional<String> alreadyHere(PythonFile file, SyntaxNode target) {
        SyntaxNode value = file.resolve(target);
        boolean own = value.is("call")
                && file.meaning(value.child("function").orElse(value)).matches(".*\\b(url_for|reverse|reverse_lazy)");
        if (file.text(target).isPresent() || own) {
            return Optional.of("the redirect already leads to an address of this site");
        }
        Optional<BuiltText> text = BuiltText.of(file, value);
        boolean fixedStart = text.filter(built -> built.pieces()
                        .get(0)
                        .constant()
                        .filter(start -> start.matches("(?s)/[^/\\\\].*|https?://[^/]+/.*"))
                        .isPresent())
                .isPresent();
        if (fixedStart) {
            return Optional.of("the redirect already leads to a fixed host, as the beginning of the address says");
        }
        boolean hostOfValue = text.filter(built -> built.pieces()
                        .get(0)
                        .constant()
                        .filter(start -> start.matches("https?://|//"))
                        .isPresent())
                .isPresent();
        if (hostOfValue) {
            return Optional.of(
                    "the host of the address is chosen by a value, and no list of the hosts that may be is in sight");
        }
        String guard = Scopes.function(target).text();
        boolean checked = guard.contains("url_has_allowed_host_and_scheme(")
                || guard.contains("is_safe_url(")
                || guard.contains(PythonFile.bare(target).text() + ".startswith((\"//\",");
        return checked ? Optional.of("the address is already checked in this function") : Optional.empty();
    }

    private Attempt guarded(PythonSite site, PythonCall call, SyntaxNode target, SyntaxNode statement) {
        SyntaxEdits edits = site.edit();
        boolean named = target.is("identifier")
                && !site.file().scopes().of(target).isEmpty()
                && site.file().scopes().of(target).stream()
                        .allMatch(binding -> Scopes.function(binding.name()) == Scopes.function(target));
        String name = named ? target.text() : edits.freshName("target");
        String first = named ? "" : name + " = " + target.text();
        if (!named) {
            edits.replace(target, name);
        }
        boolean django = call.name().startsWith("django.");
        Optional<String> request = request(call.node());
        String[] lines;
        if (django && request.isPresent()) {
            String check = new PythonImports(site.file(), edits)
                    .member("django.utils.http", "url_has_allowed_host_and_scheme", call.node());
            lines = new String[] {
                first,
                "if not " + check + "(" + name + ", allowed_hosts={" + request.get() + ".get_host()}):",
                "    " + name + " = \"/\""
            };
        } else {
            lines = new String[] {
                first,
                "if not " + name + ".startswith(" + own(site.file(), call) + ") or " + name
                        + ".startswith((\"//\", \"/\\\\\", \"/\\t\", \"/\\n\", \"/\\r\")):",
                "    " + name + " = \"/\""
            };
        }
        edits.insertBefore(
                statement,
                java.util.Arrays.stream(lines).filter(line -> !line.isEmpty()).toArray(String[]::new));
        return PythonSite.fixed(
                weakness(),
                edits,
                DONE,
                "If other sites are meant to be reached, list them and check the address against the list.");
    }

    /** What an address of this site begins with: a slash, or the site itself, as a referrer does. */
    private static String own(PythonFile file, PythonCall call) {
        if (call.name().startsWith("flask.")) {
            Optional<String> request = flaskRequest(file);
            return request.map(name -> "(\"/\", " + name + ".host_url)").orElse("\"/\"");
        }
        boolean starlette = call.name().matches("(fastapi|starlette)\\..*");
        return starlette
                ? starletteRequest(file, call.node())
                        .map(name -> "(\"/\", str(" + name + ".base_url))")
                        .orElse("\"/\"")
                : "\"/\"";
    }

    private static Optional<String> flaskRequest(PythonFile file) {
        return file.root().all("identifier", "attribute").stream()
                .filter(node -> file.meaning(node).equals("flask.request"))
                .filter(node -> !node.parent()
                        .filter(above -> above.is("import_from_statement", "aliased_import", "dotted_name"))
                        .isPresent())
                .map(SyntaxNode::text)
                .findFirst();
    }

    private static Optional<String> starletteRequest(PythonFile file, SyntaxNode place) {
        return Scopes.function(place).child("parameters").map(SyntaxNode::parts).orElse(List.of()).stream()
                .filter(part -> part.is("typed_parameter"))
                .filter(part -> part.child("type")
                        .map(type ->
                                type.parts().isEmpty() ? type : type.parts().get(0))
                        .filter(type -> file.meaning(type).matches("(fastapi|starlette)\\.(requests\\.)?Request"))
                        .isPresent())
                .flatMap(part -> part.childOf("identifier").stream())
                .map(SyntaxNode::text)
                .findFirst();
    }

    /** The name under which the view gets its request. */
    private static Optional<String> request(SyntaxNode node) {
        return node.around("function_definition")
                .flatMap(function -> function.child("parameters"))
                .flatMap(parameters -> parameters.parts().stream()
                        .map(part -> part.is("identifier")
                                ? part.text()
                                : part.childOf("identifier")
                                        .map(SyntaxNode::text)
                                        .orElse(""))
                        .filter(name -> name.matches("request|self"))
                        .findFirst())
                .map(name -> name.equals("self") ? "self.request" : name);
    }
}
