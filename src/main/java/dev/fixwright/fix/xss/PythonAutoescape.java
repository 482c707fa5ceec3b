package dev.fixwright.fix.xss;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonImports;
import java.util.List;
import java.util.Optional;

/** Has template engines escape values by themselves. */
final class PythonAutoescape {
    private static final String DONE = "The template engine escapes values by itself, so that they are shown as text.";

    private PythonAutoescape() {}

    static boolean isEngine(PythonCall call) {
        return call.name()
                .matches("jinja2\\.(environment\\.)?(Environment|sandbox\\.SandboxedEnvironment)"
                        + "|mako\\.(template\\.Template|lookup\\.TemplateLookup)");
    }

    static Attempt attempt(PythonSite site) {
        PythonCall call = site.call(PythonAutoescape::isEngine).orElseThrow();
        return call.name().startsWith("mako") ? mako(site, call) : jinja(site, call);
    }

    private static Attempt jinja(PythonSite site, PythonCall call) {
        Optional<SyntaxNode> autoescape = call.keyword("autoescape");
        boolean off = autoescape.isEmpty() || site.file().is(autoescape.get(), "False");
        if (!off || call.spreads()) {
            return Attempt.declined(
                    off
                            ? "the settings of the template engine are not all known"
                            : "the template engine already escapes values by itself");
        }
        if (rendersPlainText(site)) {
            return Attempt.declined("the templates of this file are plain text, in which nothing is to be escaped");
        }
        SyntaxEdits edits = site.edit();
        call.set(
                edits,
                "autoescape",
                new PythonImports(site.file(), edits).ownName("jinja2", "select_autoescape", call.node()) + "()");
        return PythonSite.fixed(
                "xss",
                edits,
                DONE,
                "Values that hold HTML which is meant as such must be marked with `Markup` or the filter `safe`; templates whose names"
                        + " do not end in `.html`, `.htm` or `.xml` are rendered as before.");
    }

    /** Whether every template that stands in the file has no tag. */
    private static boolean rendersPlainText(PythonSite site) {
        List<PythonCall> templates = site.file().calls(site.file().root()).stream()
                .filter(call ->
                        call.method().equals("from_string") && !call.arguments().isEmpty())
                .toList();
        return !templates.isEmpty()
                && templates.stream()
                        .allMatch(call -> site.file()
                                .text(call.arguments().get(0))
                                .filter(text -> !text.matches("(?s).*<[A-Za-z/!].*"))
                                .isPresent());
    }

    private static Attempt mako(PythonSite site, PythonCall call) {
        if (call.keyword("default_filters").isPresent() || call.spreads()) {
            return Attempt.declined("the template already says how its values are filtered");
        }
        SyntaxEdits edits = site.edit();
        call.append(edits, "default_filters=[\"h\"]");
        return PythonSite.fixed(
                "xss",
                edits,
                DONE,
                "Values that hold HTML which is meant as such need the filter `n` in the template.");
    }
}
