package dev.fixwright.fix.xss;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoImports.Import;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The import of {@code text/template} in a file that makes pages: {@code html/template} does the same and escapes. */
final class GoTemplateImport {
    private static final Set<String> SHARED = Set.of(
            "New",
            "Must",
            "ParseFiles",
            "ParseGlob",
            "ParseFS",
            "Template",
            "FuncMap",
            "HTMLEscapeString",
            "HTMLEscape",
            "HTMLEscaper",
            "JSEscapeString",
            "JSEscape",
            "JSEscaper",
            "URLQueryEscaper",
            "IsTrue");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)net/http|ResponseWriter|\\.html\\b|\\.gohtml\\b|\\.tmpl\\.html|<(html|body|p|div|h1|table|ul)\\b");

    private final GoSite site;
    private final Import found;

    GoTemplateImport(GoSite site, Import found) {
        this.site = site;
        this.found = found;
    }

    Attempt attempt() {
        String text = site.file().syntax().source().text();
        if (!PAGE.matcher(text).find()) {
            return Attempt.declined(
                    "nothing in the file says that its templates make pages; other texts must not be escaped as HTML");
        }
        if (site.file().imports().has("html/template")) {
            return Attempt.declined("the file imports `html/template` too, so its texts are of both kinds");
        }
        List<SyntaxNode> uses = site.file().root().all("selector_expression", "qualified_type").stream()
                .filter(node -> site.file().meaning(node).startsWith("text/template."))
                .toList();
        GoEdits edits = site.edit();
        for (SyntaxNode use : uses) {
            String member = site.file().meaning(use).substring("text/template.".length());
            if (!SHARED.contains(member)) {
                return Attempt.declined("`" + use.text() + "` has no counterpart in `html/template`");
            }
        }
        SyntaxNode path = found.spec().child("path").orElse(found.spec());
        boolean sorted = site.file().imports().all().size() == 1
                || found.spec()
                        .parent()
                        .filter(list -> list.is("import_spec_list"))
                        .isEmpty();
        if (sorted) {
            edits.replace(path, "\"html/template\"");
        } else {
            for (SyntaxNode use : uses) {
                SyntaxNode name =
                        use.child("operand").or(() -> use.child("package")).orElse(use);
                edits.replace(name, found.alias().isEmpty() ? GoEdits.use("html/template") : found.alias());
            }
            if (!found.alias().isEmpty()) {
                return Attempt.declined("the package is known here as `" + found.alias()
                        + "`, under which it is used in several places");
            }
        }
        return GoSite.fixed(
                "xss",
                edits,
                "The package `html/template` takes the same templates and escapes each value for the place where it stands in the page.",
                "A value that is meant to hold HTML is shown as text now; mark it as `template.HTML` where that is meant.");
    }
}
