package dev.fixwright.fix.xss;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.fix.WrappedValues;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.PythonTypes;
import dev.fixwright.syntax.python.TextPiece;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Escapes the values of pages that Python code builds itself. */
public final class PythonXssFixer implements PythonFixer {
    private static final Pattern ESCAPED =
            Pattern.compile("(markupsafe|html|flask|cgi|django\\.utils\\.html|jinja2)\\.(escape|conditional_escape"
                    + "|format_html)\\(\\)|bleach\\.clean\\(\\)|flask\\.(url_for|render_template)\\(\\)|django\\.urls\\.reverse\\(\\)"
                    + "|urllib\\.parse\\.quote(_plus)?\\(\\)|flask\\.(json\\.)?jsonify\\(\\)|json\\.dumps\\(\\)");
    private static final Pattern MARKUP = Pattern.compile(
            "(markupsafe|flask|jinja2)\\.Markup|django\\.utils\\.(safestring\\.mark_safe|html\\.mark_safe)");
    private static final Pattern ANSWER = Pattern.compile(
            "flask\\.(make_response|Response)|werkzeug\\.(wrappers\\.)?Response|django\\.http\\.(HttpResponse\\w*)"
                    + "|(fastapi|starlette)\\.responses\\.HTMLResponse|fastapi\\.Response|aiohttp\\.web\\.Response");
    /** What {@code write} and {@code finish} send in Tornado. */
    private static final Pattern WRITTEN = Pattern.compile("self\\.(write|finish)");

    private static final String STANDARD = "html.escape";
    private static final String DONE =
            "Each value is escaped where it comes into the page, so the browser shows it as text whatever characters it holds.";

    @Override
    public String weakness() {
        return "xss";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> markup = site.call(call ->
                MARKUP.matcher(call.name()).matches() && !call.arguments().isEmpty());
        if (markup.isPresent()) {
            return new TrustedText(site, markup.get())
                    .attempt()
                    .orElseGet(() -> page(site, markup.get().arguments().get(0)));
        }
        if (site.call(PythonAutoescape::isEngine).isPresent()) {
            return PythonAutoescape.attempt(site);
        }
        Optional<PythonCall> answer =
                site.call(call -> (ANSWER.matcher(call.name()).matches() || isWritten(site, call))
                        && !call.arguments().isEmpty());
        if (answer.isPresent()) {
            boolean other = answer.get().arguments().stream()
                    .anyMatch(
                            one -> one.text()
                                    .matches(
                                            "(?s)(content_type|mimetype|media_type)\\s*=.*(json|plain|csv|xml|pdf|octet|javascript).*"));
            boolean plain = answer.get().name().equals("aiohttp.web.Response")
                    && answer.get().arguments().stream()
                            .noneMatch(one -> one.text().startsWith("content_type")
                                    || one.text().startsWith("headers"));
            return other || plain
                    ? Attempt.declined("the answer already says that it is no HTML page")
                    : page(site, body(answer.get()));
        }
        return site.nodes("return_statement").stream()
                .findFirst()
                .map(returned -> returned.parts().isEmpty()
                        ? site.nothing("page that is put together here")
                        : page(
                                site,
                                returned.parts().get(0).is("expression_list")
                                                || returned.parts().get(0).is("tuple")
                                        ? returned.parts().get(0).parts().get(0)
                                        : returned.parts().get(0)))
                .orElseGet(() -> assigned(site));
    }

    private static boolean isWritten(PythonSite site, PythonCall call) {
        return WRITTEN.matcher(call.node()
                                .child("function")
                                .map(SyntaxNode::text)
                                .orElse(""))
                        .matches()
                && site.file().root().all("import_statement", "import_from_statement").stream()
                        .anyMatch(line -> line.text().matches("(?s)(import|from) tornado\\b.*"));
    }

    private static SyntaxNode body(PythonCall answer) {
        return answer.keyword("response")
                .or(() -> answer.keyword("content"))
                .or(() -> answer.keyword("text"))
                .orElseGet(() -> answer.arguments().get(0));
    }

    private Attempt assigned(PythonSite site) {
        return site.nodes("assignment", "augmented_assignment").stream()
                .flatMap(assignment -> assignment.child("right").stream())
                .filter(value -> BuiltText.of(site.file(), value)
                        .filter(text -> !text.values().isEmpty())
                        .isPresent())
                .findFirst()
                .map(value -> page(site, value))
                .orElseGet(() -> site.nothing("page that is put together here"));
    }

    private Attempt page(PythonSite site, SyntaxNode body) {
        SyntaxNode expression = site.file().resolve(body);
        Optional<BuiltText> text = BuiltText.of(site.file(), expression);
        if (text.isEmpty() && ESCAPED.matcher(site.file().meaning(expression)).matches()) {
            return Attempt.declined("the value is already escaped");
        }
        if (text.filter(built -> built.values().isEmpty()).isPresent()) {
            return Attempt.declined("the page is already constant");
        }
        SyntaxEdits edits = site.edit();
        boolean standard = escaper(site, edits, body).equals(STANDARD);
        String escape = escape(site, edits, body);
        if (text.isEmpty()) {
            return whole(site, edits, escape, body, expression);
        }
        if (text.get().obstacle().isPresent()) {
            return Attempt.declined(text.get().obstacle().get());
        }
        WrappedValues wrapped = new WrappedValues(site.file(), edits, ESCAPED);
        List<TextPiece> open = wrapped.open(text.get());
        if (open.isEmpty()) {
            return Attempt.declined("every value of the page is already escaped or a number");
        }
        Optional<String> obstacle = obstacle(text.get(), open);
        if (obstacle.isPresent()) {
            return Attempt.declined(obstacle.get());
        }
        boolean markup = site.file().root().all("import_from_statement").stream()
                        .noneMatch(line -> line.text().startsWith("from django"))
                && !standard;
        // Python's own function takes nothing but text.
        open.forEach(piece -> wrap(piece, escape, markup, standard && !isText(site.file(), piece), edits));
        return PythonSite.fixed(weakness(), edits, DONE, "Check that no value holds HTML that is meant as such.");
    }

    /** {@code Markup} escapes whatever is added to it, so that it is made plain text before. */
    private static void wrap(TextPiece piece, String escape, boolean markup, boolean any, SyntaxEdits edits) {
        boolean added = markup && piece.form() == TextPiece.Form.PLUS;
        edits.wrap(
                piece.expression(), (added ? "str(" : "") + escape + (any ? "(str(" : "("), added || any ? "))" : ")");
    }

    /** Whether a value can only be text: what is added to text is, and what comes with a request. */
    private static boolean isText(PythonFile file, TextPiece piece) {
        SyntaxNode value = file.resolve(piece.expression());
        return piece.form() == TextPiece.Form.PLUS
                || PythonTypes.isText(file, piece.expression())
                || value.text().matches("(?s)(self\\.)?request\\.(match_info|query|args|form|GET|POST)\\[.*");
    }

    /** An answer that is one value and nothing else. */
    private Attempt whole(PythonSite site, SyntaxEdits edits, String escape, SyntaxNode body, SyntaxNode value) {
        if (PythonTypes.isNumber(site.file(), value)) {
            return Attempt.declined("the answer is a number already");
        }
        boolean request = site.file().meaning(value).matches("(flask\\.request|.*\\.Request\\(\\))\\..*")
                || value.text()
                        .matches("(?s)(self\\.)?request\\.(GET|POST|args|form|values|headers|cookies|COOKIES)\\b.*");
        if (!request) {
            return Attempt.declined("`" + PythonSite.words(body)
                    + "` is not put together in this function, and it may hold HTML that is" + " meant as such");
        }
        edits.wrap(body, escape + "(", ")");
        return PythonSite.fixed(weakness(), edits, DONE, "Check that the value holds no HTML that is meant as such.");
    }

    private static String escape(PythonSite site, SyntaxEdits edits, SyntaxNode at) {
        String name = escaper(site, edits, at);
        PythonImports imports = new PythonImports(site.file(), edits);
        int dot = name.lastIndexOf('.');
        return imports.local(name, at)
                .orElseGet(() -> imports.member(name.substring(0, dot), name.substring(dot + 1), at));
    }

    /** The function that escapes: one that the file has, else that of the framework, else that of Python itself. */
    private static String escaper(PythonSite site, SyntaxEdits edits, SyntaxNode at) {
        PythonImports imports = new PythonImports(site.file(), edits);
        Optional<String> known = Stream.of("markupsafe.escape", "django.utils.html.escape", "flask.escape", STANDARD)
                .filter(one -> imports.local(one, at).isPresent())
                .findFirst();
        boolean django = site.file().root().all("import_from_statement").stream()
                .anyMatch(line -> line.text().startsWith("from django"));
        boolean markup = site.libraries().has("flask")
                || site.libraries().has("markupsafe")
                || site.libraries().has("jinja2");
        return known.orElse(django ? "django.utils.html.escape" : markup ? "markupsafe.escape" : STANDARD);
    }

    /** Why escaping does not help at a place where a value stands. */
    private static Optional<String> obstacle(BuiltText text, List<TextPiece> open) {
        PageScanner scanner = new PageScanner();
        for (TextPiece piece : text.pieces()) {
            if (piece.constant().isPresent()) {
                scanner.text(piece.constant().get());
                continue;
            }
            Place place = scanner.place();
            boolean escapes = place == Place.TEXT || place == Place.QUOTED_ATTRIBUTE || place == Place.QUERY_VALUE;
            if (open.contains(piece) && !escapes) {
                return Optional.of("`" + PythonSite.words(piece.expression()) + "` stands " + place.words()
                        + ", where escaping does not make it harmless");
            }
            if (open.contains(piece)
                    && piece.form() == TextPiece.Form.PERCENT
                    && !piece.format().isEmpty()) {
                return Optional.of("`" + PythonSite.words(piece.expression()) + "` is written in a format of its own");
            }
            scanner.value();
        }
        return Optional.empty();
    }
}
