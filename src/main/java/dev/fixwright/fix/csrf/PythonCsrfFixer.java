package dev.fixwright.fix.csrf;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonString;
import java.util.List;
import java.util.Optional;

/** Switches the checks of Django and Flask against forged requests on again, where the pages already send the token. */
public final class PythonCsrfFixer implements PythonFixer {
    private static final String MIDDLEWARE = "django.middleware.csrf.CsrfViewMiddleware";
    private static final String ON =
            "A request that changes something must carry the token of one of the application's own pages again.";
    private static final String SEND =
            "Send each form and each script's request once; all templates with a form hold the token.";
    private static final String OTHER_PROGRAM =
            "(?is).*(hmac|signature|webhook|callback|authorization|api_?key|bearer|x-api|request\\.body|get_json|request\\.json|basic_auth).*";

    @Override
    public String weakness() {
        return "csrf";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        for (SyntaxNode node : site.nodes("assignment", "pair", "keyword_argument")) {
            String name = node.child("left")
                    .or(() -> node.child("name"))
                    .or(() -> node.child("key"))
                    .map(SyntaxNode::text)
                    .orElse("");
            Optional<SyntaxNode> value = node.child("right").or(() -> node.child("value"));
            if (value.isPresent()
                    && name.matches("(?is).*\\b(WTF_CSRF_\\w+|CSRF_ENABLED|csrf)\\b['\"\\]]*|MIDDLEWARE(_CLASSES)?")) {
                return name.startsWith("MIDDLEWARE")
                        ? middleware(site, value.get())
                        : setting(site, node, name, value.get());
            }
        }
        Optional<SyntaxNode> exempt = site.nodes("decorator").stream()
                .filter(
                        decorator -> decorator
                                .text()
                                .matches(
                                        "(?s)@(.*\\.)?csrf_exempt|@\\w*csrf\\w*\\.exempt|@method_decorator\\(\\s*csrf_exempt.*"))
                .findFirst()
                .or(() -> above(site));
        return exempt.map(decorator -> exempted(site, decorator))
                .orElseGet(() -> site.nothing("switch of the protection against forged requests"));
    }

    /** The decorator above the function that the finding points to. */
    private static Optional<SyntaxNode> above(PythonSite site) {
        return site.nodes("function_definition", "class_definition").stream()
                .flatMap(definition -> site.file().decorators(definition).stream())
                .filter(decorator -> decorator.text().contains("csrf_exempt"))
                .findFirst();
    }

    private Attempt setting(PythonSite site, SyntaxNode node, String name, SyntaxNode value) {
        if (!value.text().equals("False")) {
            return Attempt.declined("the check is already on here");
        }
        boolean tests = site.isTest()
                || site.finding().path().value().matches("(?i)(.*/)?[\\w-]*test[\\w-]*\\.py")
                || node.around("class_definition")
                        .flatMap(owner -> owner.child("name"))
                        .filter(owner -> owner.text().matches("(?i).*test.*"))
                        .isPresent()
                || node.around("function_definition")
                        .flatMap(owner -> owner.child("name"))
                        .filter(owner -> owner.text().matches("(?i).*test.*"))
                        .isPresent();
        if (tests) {
            return Attempt.declined("the setting is for tests, which send no token");
        }
        if (!name.matches("(?is).*(WTF_CSRF_ENABLED|WTF_CSRF_CHECK_DEFAULT|CSRF_ENABLED).*")) {
            return Attempt.declined("`" + name
                    + "` is switched off for one form, and whether its page sends the token is not said here");
        }
        return Pages.of(site.project().tree())
                .withoutToken()
                .map(page -> Attempt.declined(
                        "`" + page + "` sends a form or a request without the token, and would be refused"))
                .orElseGet(() -> PythonSite.fixed(weakness(), site.edit().replace(value, "True"), ON, SEND));
    }

    private Attempt middleware(PythonSite site, SyntaxNode list) {
        if (!list.is("list", "tuple")) {
            return Attempt.declined("`" + PythonSite.words(list) + "` is put together elsewhere");
        }
        boolean on = list.all("string").stream()
                .anyMatch(one -> new PythonString(one).text().equals(MIDDLEWARE));
        if (on) {
            return Attempt.declined("the check is already on here");
        }
        Optional<String> page = Pages.of(site.project().tree()).withoutToken();
        if (page.isPresent()) {
            return Attempt.declined(
                    "`" + page.get() + "` sends a form or a request without the token, and would be refused");
        }
        SyntaxEdits edits = site.edit();
        Optional<SyntaxNode> comment = list.children().stream()
                .filter(child -> child.is("comment")
                        && child.text().matches("#\\s*['\"]" + MIDDLEWARE.replace(".", "\\.") + "['\"],?\\s*"))
                .findFirst();
        List<SyntaxNode> entries = list.parts();
        if (comment.isPresent()) {
            String entry = comment.get().text().replaceFirst("#\\s*", "").strip();
            int end =
                    comment.get().start() + comment.get().text().stripTrailing().length();
            edits.replace(comment.get().start(), end, entry.endsWith(",") ? entry : entry + ",");
        } else {
            Optional<SyntaxNode> before = entries.stream()
                    .filter(entry -> entry.text().matches(".*(CommonMiddleware|SessionMiddleware)['\"]"))
                    .reduce((first, last) -> last);
            if (before.isPresent() && !before.get().is("string")) {
                return Attempt.declined("`" + PythonSite.words(before.get()) + "` is put together from parts");
            }
            if (before.isEmpty()) {
                return Attempt.declined(
                        "the list names no session, without which the check has nothing to compare with");
            }
            String gap = edits.layout().startsItsLine(before.get().start())
                    ? edits.layout().newLine()
                            + edits.layout().indentOf(before.get().start())
                    : " ";
            edits.insert(before.get().end(), "," + gap + new PythonString(before.get()).alike(MIDDLEWARE));
        }
        return PythonSite.fixed(weakness(), edits, ON, SEND);
    }

    private Attempt exempted(PythonSite site, SyntaxNode decorator) {
        SyntaxNode definition = decorator.parent().orElse(decorator);
        String text = definition.text();
        if (text.matches(OTHER_PROGRAM)) {
            return Attempt.declined("the view answers other programs, which have no page to take a token from");
        }
        Pages pages = Pages.of(site.project().tree());
        Optional<String> page = pages.withoutToken();
        if (page.isPresent() || !pages.sendToken()) {
            return Attempt.declined(page.map(found ->
                            "`" + found + "` sends a form or a request without the token, and would be refused")
                    .orElse("no page that sends the token is in sight, and who calls the view is not said here"));
        }
        if (!text.matches(
                "(?s).*(request\\.POST|request\\.form|render\\(|redirect\\(|render_template|validate_on_submit|is_valid).*")) {
            return Attempt.declined("it cannot be told whether a page calls the view or another program");
        }
        SyntaxEdits edits = site.edit();
        int line = decorator.line();
        var lines = site.file().syntax().lines();
        edits.replace(lines.start(line), lines.start(line + 1), "");
        unused(site, edits, decorator);
        return PythonSite.fixed(weakness(), edits, ON, SEND);
    }

    /** Takes the import of the decorator away where nothing else uses it. */
    private static void unused(PythonSite site, SyntaxEdits edits, SyntaxNode decorator) {
        if (!decorator.text().equals("@csrf_exempt")) {
            return;
        }
        long uses = site.file().root().all("identifier").stream()
                .filter(name -> name.text().equals("csrf_exempt"))
                .filter(name -> name.around("import_from_statement").isEmpty())
                .count();
        Optional<SyntaxNode> line = site.file().root().parts().stream()
                .filter(statement -> statement.is("import_from_statement"))
                .filter(statement -> statement.children().stream()
                        .filter(child -> child.field().equals("name"))
                        .map(SyntaxNode::text)
                        .toList()
                        .equals(List.of("csrf_exempt")))
                .findFirst();
        if (uses == 1 && line.isPresent() && site.file().standsAlone(line.get())) {
            var lines = site.file().syntax().lines();
            edits.replace(lines.start(line.get().line()), lines.start(line.get().line() + 1), "");
        }
    }
}
