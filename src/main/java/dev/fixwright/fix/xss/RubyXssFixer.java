package dev.fixwright.fix.xss;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.Binding.Kind;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Encodes values where they come into markup, and cleans markup of others. */
public final class RubyXssFixer implements RubyFixer {
    private static final String SAFE =
            "(?s)(ERB::Util\\.)?(h|html_escape|html_escape_once|u|url_encode|link_to|content_tag|tag|tag\\.\\w+|image_tag|sanitize|strip_tags|simple_format|render|t|translate|l|number_\\w+|safe_join|button_to|mail_to|escape_once|j|escape_javascript|dom_id|\\w+_(path|url))\\b.*|(Rack::Utils|CGI)\\.(escape\\w*|escapeHTML)\\(.*";
    private static final String HARMLESS = "(?s).*\\.(html_safe|id|to_i|count|size|length)";

    @Override
    public String weakness() {
        return "xss";
    }

    @Override
    public Attempt attempt(RubySite site) {
        Optional<RubyCall> safe = site.call(
                call -> call.method().equals("html_safe") && call.receiver().isPresent());
        if (safe.isPresent()) {
            return marked(site, safe.get(), safe.get().receiver().orElseThrow());
        }
        Optional<RubyCall> raw = site.call(call ->
                call.method().matches("raw|safe_concat") && call.positional().size() == 1);
        if (raw.isPresent()) {
            return marked(site, raw.get(), raw.get().arguments().get(0));
        }
        Optional<RubyCall> render = site.call(call -> call.method().equals("render")
                && call.keyword("html").or(() -> call.keyword("inline")).isPresent());
        if (render.isPresent()) {
            Optional<SyntaxNode> inline = render.get().keyword("inline");
            return inline.isPresent()
                    ? Attempt.declined("`" + SyntaxSite.words(inline.get())
                            + "` is read as a template, in which values would be run as code; hand them over with"
                            + " `locals:`")
                    : encoded(site, render.get().keyword("html").orElseThrow());
        }
        return page(site);
    }

    /** Markup that is declared to be safe. */
    private Attempt marked(RubySite site, RubyCall call, SyntaxNode content) {
        RubyText text = RubyText.of(site.file(), site.file().resolve(content));
        if (text.hasLiteral()) {
            return encoded(site, content);
        }
        Optional<SyntaxNode> each = each(content);
        if (each.filter(one -> RubyText.of(site.file(), one).hasLiteral()).isPresent()) {
            return encoded(site, each.get());
        }
        if (content.text().matches("(?s).*\\.to_json(\\(.*\\))?")
                || content.text().startsWith("JSON.generate(")) {
            SyntaxEdits edits = site.edit();
            edits.wrap(content, "ERB::Util.json_escape(", ")");
            return SyntaxSite.fixed(
                    weakness(),
                    edits,
                    "What would end a script or begin markup is escaped in the JSON, which stays the same for who reads it.");
        }
        if (content.text().startsWith("ERB::Util.json_escape(")) {
            return Attempt.declined("the JSON is already escaped for pages");
        }
        if (content.text()
                        .matches(
                                "(?s)(sanitize|strip_tags|content_tag|tag|render|link_to|safe_join|h|simple_format)\\b.*")
                || site.file().known(content).isPresent()) {
            return Attempt.declined("`" + SyntaxSite.words(content) + "` needs no fix");
        }
        boolean view = site.finding().path().value().matches("(.*/)?app/(helpers|views|components)/.*")
                || RubyFile.superclass(call.node()).matches(".*(Helper|Component)\\b.*");
        boolean controller = site.finding().path().value().matches("(.*/)?app/controllers/.*")
                || RubyFile.superclass(call.node()).endsWith("Controller");
        if (!view && !controller) {
            return Attempt.declined("`sanitize` is not there outside of views, and what `" + SyntaxSite.words(content)
                    + "` holds is not seen here");
        }
        SyntaxEdits edits = site.edit();
        edits.replace(call.node(), (controller ? "helpers." : "") + "sanitize(" + content.text() + ")");
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "Scripts and their like are taken out of the markup, and what only lays out the text is kept.",
                "Tags and attributes that `sanitize` does not know are taken out too.");
    }

    /** What a block makes of each element, where all of that is joined. */
    private static Optional<SyntaxNode> each(SyntaxNode content) {
        return Optional.of(content)
                .filter(joined -> joined.is("call")
                        && joined.child("method")
                                .filter(name -> name.text().equals("join"))
                                .isPresent())
                .flatMap(joined -> joined.child("receiver"))
                .filter(mapped -> mapped.child("method")
                        .filter(name -> name.text().matches("map|collect|flat_map|filter_map"))
                        .isPresent())
                .flatMap(mapped -> mapped.child("block"))
                .flatMap(block -> block.child("body"))
                .map(SyntaxNode::parts)
                .filter(statements -> !statements.isEmpty())
                .map(statements -> statements.get(statements.size() - 1));
    }

    /** Parts with those of variables that the method builds over several statements in their place. */
    private static List<TextPart> built(RubyFile file, List<TextPart> parts) {
        List<TextPart> all = new ArrayList<>();
        for (TextPart part : parts) {
            List<Binding> bindings = part.constant().isEmpty() && part.node().is("identifier")
                    ? file.names().of(part.node())
                    : List.of();
            boolean here = bindings.size() > 1
                    && bindings.stream()
                            .allMatch(one -> one.value().isPresent()
                                    && (one.is(Kind.ASSIGNED) || one.is(Kind.GROWN))
                                    && RubyFile.function(one.name()) == RubyFile.function(part.node())
                                    && one.value().get().all("identifier").stream()
                                            .noneMatch(used -> used.text()
                                                    .equals(part.node().text())))
                    && RubyText.of(file, bindings.get(0).value().get()).hasLiteral();
            if (here) {
                bindings.forEach(one ->
                        all.addAll(RubyText.of(file, one.value().orElseThrow()).parts()));
            } else {
                all.add(part);
            }
        }
        return all;
    }

    private Attempt page(RubySite site) {
        boolean sinatra =
                site.file().syntax().source().text().matches("(?s).*(require ['\"]sinatra|Sinatra::|Rack::Request).*");
        Optional<SyntaxNode> literal = site.nodes("string", "heredoc_beginning", "binary").stream()
                .filter(node -> node.text().matches("(?s).*<\\w+.*") || node.is("heredoc_beginning"))
                .findFirst();
        return sinatra && literal.isPresent()
                ? encoded(site, literal.get())
                : site.nothing("markup that is written as it is");
    }

    /** Whether a value is a number or comes encoded from a helper; a variable may have the name of one. */
    private static boolean isSafe(RubyFile file, SyntaxNode value) {
        SyntaxNode first = value;
        while (first.is("call") && first.child("receiver").isPresent()) {
            first = first.child("receiver").get();
        }
        boolean variable = first.is("identifier") && !file.names().of(first).isEmpty();
        return value.text().matches(HARMLESS) || !variable && value.text().matches(SAFE);
    }

    private Attempt encoded(RubySite site, SyntaxNode content) {
        RubyFile file = site.file();
        List<TextPart> parts =
                built(file, RubyText.of(file, file.resolve(content)).parts());
        List<TextPart> open = parts.stream()
                .filter(part -> part.constant().isEmpty())
                .filter(part -> !isSafe(file, part.node()) && !file.isNumber(part.node()))
                .filter(part -> !isSafe(file, file.resolve(part.node())))
                .toList();
        if (open.isEmpty()) {
            return Attempt.declined("what is written is already constant, a number, or encoded");
        }
        SyntaxEdits edits = site.edit();
        boolean rack = !site.isRails() && file.syntax().source().text().matches("(?s).*(inatra|Rack::).*");
        String encoder = rack ? "Rack::Utils.escape_html" : "ERB::Util.html_escape";
        for (TextPart part : open) {
            Optional<String> reason = HtmlPlace.objection(parts, part);
            if (reason.isPresent()) {
                return Attempt.declined("`" + SyntaxSite.words(part.node()) + "` " + reason.get());
            }
            if (part.node().is("yield")
                    || part.node().text().matches("(?i).*(html|markup|content|body|capture\\b.*)")) {
                return Attempt.declined("`" + SyntaxSite.words(part.node())
                        + "` may hold markup that is meant to be shown; encode the values"
                        + " where it is put together");
            }
            edits.wrap(part.node(), encoder + "(", (rack && part.is(TextPart.Form.INTERPOLATED) ? ".to_s" : "") + ")");
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The value is encoded, so browsers show it and run nothing of it.",
                "Markup in the value is shown as text now.");
    }
}
