package dev.fixwright.fix.xss;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoImports.Import;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Escapes values that are written into a page, and has templates of pages escape them. */
public final class GoXssFixer implements GoFixer {
    private static final Pattern PLAIN = Pattern.compile(
            "(?si).*content-type[^\\n]*(text/plain|application/(json|octet-stream|pdf|xml|javascript)|text/(csv|event-stream|css|javascript)|image/).*");
    private static final String DONE =
            "Characters that begin tags or end quotes are escaped, so the browser shows the value as text.";

    @Override
    public String weakness() {
        return "xss";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<Import> template = site.nodes("import_spec").stream()
                .flatMap(spec -> site.file().imports().all().stream().filter(one -> one.spec() == spec))
                .filter(one -> one.path().equals("text/template"))
                .findFirst();
        if (template.isPresent()) {
            return new GoTemplateImport(site, template.get()).attempt();
        }
        Optional<GoCall> trusted =
                site.call(call -> call.name().matches("html/template\\.(HTML|HTMLAttr|JS|JSStr|URL|CSS|Srcset)")
                        && call.arguments().size() == 1);
        if (trusted.isPresent()) {
            return trusted(site, trusted.get());
        }
        Optional<GoPageWrite> write = site.calls().stream()
                .flatMap(call -> GoPageWrite.of(call).stream())
                .findFirst()
                .or(() -> fedFrom(site));
        return write.map(found -> written(site, found)).orElseGet(() -> site.nothing("call that writes a page"));
    }

    /** The call that writes what the finding's line makes. */
    private static Optional<GoPageWrite> fedFrom(GoSite site) {
        for (SyntaxNode node : site.nodes("short_var_declaration", "assignment_statement")) {
            String name = node.child("left").map(SyntaxNode::text).orElse("").split(",")[0];
            Optional<GoPageWrite> fed = site
                    .file()
                    .calls(GoFile.function(node).orElse(site.file().root()))
                    .stream()
                    .flatMap(call -> GoPageWrite.of(call).stream())
                    .filter(write -> write.values().stream()
                            .anyMatch(value -> GoFile.bare(value).text().equals(name)))
                    .findFirst();
            if (fed.isPresent()) {
                return fed;
            }
        }
        return Optional.empty();
    }

    private Attempt trusted(GoSite site, GoCall call) {
        if (!call.method().equals("HTML")) {
            return Attempt.declined("`" + GoSite.words(call.function())
                    + "` takes a value as it is where escaping HTML is not enough; leave the value to the template");
        }
        SyntaxNode value = call.arguments().get(0);
        if (site.file().text(value).isPresent() || GoEscaping.isSafe(site.file(), value)) {
            return Attempt.declined("the text is constant or escaped already");
        }
        Optional<GoText> text = GoText.of(site.file(), site.file().resolve(value));
        if (text.isEmpty() && !site.file().type(value).equals("string")) {
            return Attempt.declined("it cannot be told where the HTML in `" + GoSite.words(value) + "` comes from");
        }
        if (text.isEmpty()
                && !site.file()
                        .resolve(value)
                        .is("call_expression", "selector_expression", "index_expression", "identifier")) {
            return site.nothing("value that is written into a page");
        }
        GoEdits edits = site.edit();
        Optional<String> obstacle = text.isPresent()
                ? GoEscaping.escape(site.file(), edits, text.get())
                : GoEscaping.escape(site.file(), edits, value);
        if (obstacle.isEmpty() && edits.isEmpty()) {
            return Attempt.declined("the text is constant or escaped already");
        }
        return obstacle.map(Attempt::declined)
                .orElseGet(() -> GoSite.fixed(
                        weakness(),
                        edits,
                        DONE,
                        "If the value is meant to hold HTML, clean it with a sanitizer instead."));
    }

    private Attempt written(GoSite site, GoPageWrite write) {
        String around =
                GoFile.function(write.call().node()).map(SyntaxNode::text).orElse("");
        if (PLAIN.matcher(around).matches()) {
            return Attempt.declined("the answer says that it is no HTML, so the browser does not read tags in it");
        }
        GoEdits edits = site.edit();
        List<String> obstacles = new ArrayList<>();
        if (write.format().isPresent()) {
            Optional<GoText> text = GoText.ofFormat(
                    site.file(), write.call().node(), write.format().get(), write.values());
            if (text.isEmpty() || text.get().obstacle().isPresent()) {
                return Attempt.declined("the values of `"
                        + GoSite.words(write.call().node()) + "` cannot be matched with their places");
            }
            GoEscaping.escape(site.file(), edits, text.get()).ifPresent(obstacles::add);
        } else {
            for (SyntaxNode value : write.values()) {
                SyntaxNode resolved = site.file().resolve(value);
                Optional<GoText> text = GoText.of(site.file(), resolved);
                if (text.isPresent()) {
                    GoEscaping.escape(site.file(), edits, text.get()).ifPresent(obstacles::add);
                } else {
                    GoEscaping.escape(site.file(), edits, value).ifPresent(obstacles::add);
                }
            }
        }
        if (edits.isEmpty() || !obstacles.isEmpty()) {
            return Attempt.declined(
                    obstacles.isEmpty() ? "nothing but constant or escaped text is written" : obstacles.get(0));
        }
        return GoSite.fixed(weakness(), edits, DONE, "A value that is meant to hold HTML is shown as text now.");
    }
}
