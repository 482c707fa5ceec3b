package dev.fixwright.fix.xss.javascript;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import dev.fixwright.syntax.javascript.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Encodes the values of pages that a server answers with. */
public final class JavaScriptXssFixer implements JavaScriptFixer {
    private static final String ANSWERS = "(~(res|response|reply|rsp|resp)|.*(Response|Reply)#)"
            + "(\\.(status|set|header|type|code|append)\\(\\))*\\.(send|write|end)";
    private static final String REQUEST =
            "(~(req|request|ctx)|.*Request#)(\\.(query|params|body|headers|cookies|url|originalUrl|path|hostname))(\\..*)?";

    /** The type of an answer that is sent at once. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\.type\\(['\"](txt|text|json)['\"]\\)\\.(send|end|json)\\(");

    @Override
    public String weakness() {
        return "xss";
    }

    @Override
    public boolean reads(Finding finding) {
        return JavaScriptFixer.super.reads(finding)
                && !finding.rule().matches(".*(disabled-auto-escaping|detect-disable-mustache-escape)");
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<Attempt> inPage =
                new PageSinks(site, weakness()).attempt().or(() -> new HashLookup(site, weakness()).attempt());
        if (inPage.isPresent()) {
            return inPage.get();
        }
        Optional<SyntaxNode> answer = site.sink(
                one -> site.script().called(one).matches(ANSWERS)
                        && !ScriptFile.arguments(one).isEmpty(),
                "call_expression");
        Optional<SyntaxNode> body = answer.map(
                        call -> ScriptFile.arguments(call).get(0))
                .or(() -> site.sink(
                                one -> one.child("left")
                                        .filter(left -> left.text().matches("(ctx|context)(\\.response)?\\.body"))
                                        .isPresent(),
                                "assignment_expression")
                        .flatMap(set -> set.child("right")));
        if (body.isEmpty()) {
            body = new ReturnedPage(site).body();
        }
        if (body.isEmpty()) {
            return Attempt.declined("nothing on these lines writes a page or a part of one");
        }
        Optional<String> plain = plain(body.get());
        if (plain.isPresent()) {
            return Attempt.declined(plain.get());
        }
        return encode(site, body.get());
    }

    private static Optional<String> plain(SyntaxNode body) {
        String own = Statements.around(body).map(SyntaxNode::text).orElse("");
        String function = Statements.function(body).map(SyntaxNode::text).orElse("");
        Matcher elsewhere = ELSEWHERE.matcher(function);
        while (elsewhere.find()) {
            if (!own.contains(elsewhere.group())) {
                function = function.replace(elsewhere.group(), "");
            }
        }
        boolean other = function.matches(
                "(?s).*(['\"`](text/plain|application/json|text/csv|application/javascript)['\";`]|\\.type\\(['\"](txt|text|json)['\"]\\)).*");
        return other && !function.contains("text/html")
                ? Optional.of("the answer is already sent with a type that is not HTML")
                : Optional.empty();
    }

    private Attempt encode(ScriptSite site, SyntaxNode body) {
        List<SyntaxNode> texts = Markup.texts(site, body);
        boolean bare = texts.size() == 1
                && !Texts.isText(texts.get(0))
                && !texts.get(0).is("ternary_expression");
        if (bare) {
            return bare(site, texts.get(0));
        }
        Markup markup = Markup.of(site, body);
        if (markup.obstacle().isPresent()) {
            return Attempt.declined(markup.obstacle().get());
        }
        if (markup.values().isEmpty()) {
            return Attempt.declined("every value of the page is already encoded or constant");
        }
        ScriptEdits edits = site.edit();
        Encoder encoder = Encoder.of(site, edits);
        markup.values().forEach(value -> edits.wrap(value, encoder.before(), encoder.after()));
        return fixed(site, edits);
    }

    private Attempt bare(ScriptSite site, SyntaxNode value) {
        SyntaxNode origin = site.script().bindings().soleValue(value).orElse(value);
        if (value.is("object", "array", "number")) {
            return Attempt.declined("the answer is already constant, or an object that is sent as JSON");
        }
        String name = site.name(origin);
        if (name.matches("(?i).*(escape|encode|sanit|purif)[\\w-]*(\\.\\w+)?\\(\\)")) {
            return Attempt.declined("the value `" + value.text() + "` is already encoded");
        }
        if (!name.matches(REQUEST) && !name.equals("string#") && !isQuery(origin)) {
            boolean raw = site.script()
                    .called(value.around("call_expression").orElse(value))
                    .matches(".*\\.(write|end)");
            return Attempt.declined("`" + value.text() + "` may be "
                    + (raw ? "a page, or a part of one," : "an object that is sent as JSON, or a page")
                    + " that is made elsewhere");
        }
        ScriptEdits edits = site.edit();
        Encoder encoder = Encoder.of(site, edits);
        edits.wrap(value, encoder.before(), encoder.after());
        return fixed(site, edits);
    }

    /** Whether a value was read out of an address by the platform itself. */
    private static boolean isQuery(SyntaxNode origin) {
        return origin.text().matches("(?s).*\\bsearchParams\\.get\\(\\s*['\"`][^'\"`]*['\"`]\\s*\\)");
    }

    private Attempt fixed(ScriptSite site, ScriptEdits edits) {
        return site.fix(
                weakness(),
                edits,
                "The values are encoded as text before they become part of the page, so the browser cannot read them as markup.",
                "Check that no value was meant to hold markup of its own.");
    }
}
