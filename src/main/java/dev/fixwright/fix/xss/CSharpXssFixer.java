package dev.fixwright.fix.xss;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.csharp.CSharpUsings;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.List;
import java.util.Optional;

/** Encodes values where they come into a page that code writes. */
public final class CSharpXssFixer implements CSharpFixer {
    private static final String ENCODED =
            "(?s).*\\b(HtmlEncode|HtmlAttributeEncode|UrlEncode|UrlPathEncode|Sanitize|JavaScriptStringEncode|EscapeDataString|Encode)\\(.*";

    @Override
    public String weakness() {
        return "xss";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        Optional<SyntaxNode> output = output(site);
        if (output.isEmpty()) {
            return site.nothing("output of a page");
        }
        CSharpFile file = site.file();
        String method = CSharpFile.function(output.get()).text();
        if (method.matches("(?s).*ContentType\\s*=\\s*\"(text/plain|application/json|text/csv)\".*")) {
            return Attempt.declined("the answer is no page, as its type says, so browsers run nothing in it");
        }
        SyntaxNode value = file.resolve(output.get());
        CSharpText text = CSharpText.of(file, value.is("invocation_expression") ? output.get() : value);
        List<TextPart> open = text.values().stream()
                .filter(part -> !file.types().isHarmless(part.node()))
                .filter(part -> !part.format().startsWith(":") || file.types().isText(part.node()))
                .filter(part -> !(part.node().text() + file.resolve(part.node()).text()).matches(ENCODED))
                .toList();
        if (open.isEmpty()) {
            return Attempt.declined("what is written is already constant, a number, or encoded");
        }
        SyntaxEdits edits = site.edit();
        for (TextPart part : open) {
            Optional<String> reason = HtmlPlace.objection(text.parts(), part);
            boolean markup = part.node()
                    .text()
                    .matches("(?is).*(html|markup|body|table|rows|script|content|template)(\\(.*|\\.ToString\\(\\))?");
            if (reason.isPresent()) {
                return Attempt.declined("`" + SyntaxSite.words(part.node()) + "` " + reason.get());
            }
            if (markup || holdsTags(file, part.node())) {
                return Attempt.declined("`" + SyntaxSite.words(part.node())
                        + "` may hold markup that is meant to be shown; encode the values"
                        + " where it is put together");
            }
            encode(site, part.node(), edits);
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The value is encoded, so browsers show it and run nothing of it.",
                "Markup in the value is shown as text now.");
    }

    /** Whether a variable gets text with tags in it, which would be shown as text. */
    private static boolean holdsTags(CSharpFile file, SyntaxNode value) {
        return value.is("identifier")
                && file.names().of(value).stream()
                        .flatMap(one -> one.value().stream())
                        .flatMap(text -> text
                                .all(
                                        "string_literal",
                                        "interpolated_string_expression",
                                        "verbatim_string_literal",
                                        "raw_string_literal")
                                .stream())
                        .anyMatch(text -> text.text().matches("(?s).*<[/!a-zA-Z].*"));
    }

    private static void encode(CSharpSite site, SyntaxNode value, SyntaxEdits edits) {
        CSharpFile file = site.file();
        boolean old = file.imports("System.Web");
        CSharpUsings usings = new CSharpUsings(file, edits);
        String type = file.types().of(value);
        if (old) {
            edits.wrap(value, "HttpUtility.HtmlEncode(", ")");
            return;
        }
        String encoder = usings.type("System.Net", "WebUtility") + ".HtmlEncode(";
        boolean text = type.equals("string") || type.equals("String") || type.equals("StringValues");
        String convert = file.imports("System") ? "Convert.ToString(" : "System.Convert.ToString(";
        edits.wrap(value, encoder + (text ? "" : convert), text ? ")" : "))");
    }

    /** The expression of the markup that is written. */
    private static Optional<SyntaxNode> output(CSharpSite site) {
        for (CSharpCall call : site.calls()) {
            List<SyntaxNode> values = call.values();
            String on = call.receiver().map(SyntaxNode::text).orElse("");
            if (values.isEmpty()) {
                continue;
            }
            boolean response = call.method().matches("Write|WriteLine|WriteAsync|BinaryWrite")
                    && on.matches("(?s)(.*\\.)?([rR]esponse|Output|writer|htmlWriter)");
            boolean markup = call.isCreation()
                    ? call.method().matches("HtmlString|MvcHtmlString|MarkupString|LiteralControl")
                    : call.name().matches("MvcHtmlString\\.Create|Html\\.Raw")
                            || call.method().equals("Raw") && on.endsWith("Html");
            boolean content = call.method().matches("Content|Text|Html")
                    && values.size() > 1
                    && site.file()
                            .text(values.get(1))
                            .filter(type -> type.startsWith("text/html"))
                            .isPresent();
            if (response || markup || content) {
                return Optional.of(values.get(0));
            }
        }
        return site.nodes("assignment_expression").stream()
                .filter(node -> node.child("left")
                        .filter(left -> left.text().matches("(\\w+\\.)+(InnerHtml|InnerText|Text|Content)"))
                        .isPresent())
                .filter(node -> !node.text().startsWith("txt"))
                .flatMap(node -> node.child("right").stream())
                .findFirst();
    }
}
