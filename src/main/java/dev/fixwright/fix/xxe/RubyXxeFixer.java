package dev.fixwright.fix.xxe;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Has parsers of XML resolve nothing that a document names. */
public final class RubyXxeFixer implements RubyFixer {
    private static final String OPEN = "noent|dtdload|dtdattr|dtdvalid|nononet|xinclude|default_xslt";
    private static final String FLAG = "(?s).*\\b(NOENT|DTDLOAD|DTDATTR|DTDVALID|XINCLUDE)";

    @Override
    public String weakness() {
        return "xxe";
    }

    @Override
    public Attempt attempt(RubySite site) {
        SyntaxEdits edits = site.edit();
        List<SyntaxNode> chains =
                site.nodes("call").stream().filter(node -> isOpen(site, node)).toList();
        for (SyntaxNode node : chains) {
            RubyCall call = new RubyCall(site.file(), node);
            call.receiver().ifPresent(on -> edits.replace(on.end(), node.end(), ""));
        }
        if (chains.isEmpty()) {
            flags(site).ifPresent(whole -> {
                List<String> kept = kept(whole);
                edits.replace(whole, kept.isEmpty() ? closed(whole) : String.join(" | ", kept));
            });
            site.nodes("assignment").stream()
                    .filter(node -> node.text()
                            .matches("(?s).*(default_substitute_entities|default_load_external_dtd)\\s*=\\s*true"))
                    .flatMap(node -> node.child("right").stream())
                    .filter(value -> value.is("true"))
                    .forEach(value -> edits.replace(value, "false"));
        }
        if (edits.isEmpty()) {
            boolean parser = site.nodes("constant", "scope_resolution").stream()
                    .anyMatch(one -> one.text().matches("(Nokogiri|LibXML|REXML|Ox)\\b.*"));
            Optional<SyntaxNode> options = site.call(
                            call -> call.name().matches("Nokogiri(::XML|\\.XML|::XML::Document\\.parse|::XML\\.parse)")
                                    && call.positional().size() == 4)
                    .map(call -> call.positional().get(3))
                    .filter(value -> !site.file().resolve(value).text().matches("(?s).*ParseOptions.*|nil"));
            if (options.isPresent()) {
                return Attempt.declined(
                        "the options of the parser, `" + SyntaxSite.words(options.get()) + "`, are not known here");
            }
            return parser
                    ? Attempt.declined("the parser already resolves nothing that a document names")
                    : site.nothing("option of a parser of XML");
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The parser no longer reads what a document's declarations name, neither files nor addresses.",
                "Entities that a document declares stand in the result unread.");
    }

    /** A step of {@code config.strict.noent} that opens the parser. */
    private static boolean isOpen(RubySite site, SyntaxNode node) {
        RubyCall call = new RubyCall(site.file(), node);
        boolean config = call.receiver()
                .filter(on -> on.text().matches("(config|cfg|c|options|opts)(\\..*)?|(?s).*ParseOptions.*"))
                .isPresent();
        return config && call.method().matches(OPEN) && call.arguments().isEmpty();
    }

    /** The flag that stands for those that are gone. */
    private static String closed(SyntaxNode flag) {
        return flag.text().contains("Parser::Options::")
                ? flag.text().replaceAll("\\w+$", "NONET")
                : "Nokogiri::XML::ParseOptions::DEFAULT_XML";
    }

    /** The flags that are joined by {@code |}. */
    private static Optional<SyntaxNode> flags(RubySite site) {
        Stream<SyntaxNode> meant = site.calls().stream()
                .flatMap(call -> call.arguments().stream())
                .filter(value -> value.is("identifier", "constant"))
                .flatMap(value -> site.file().resolve(value).all("scope_resolution").stream());
        return Stream.concat(site.nodes("scope_resolution").stream(), meant)
                .filter(one -> one.text().matches(FLAG))
                .findFirst()
                .map(one -> {
                    SyntaxNode whole = one;
                    while (whole.parent()
                            .filter(up -> up.is("binary") && up.childOf("|").isPresent())
                            .isPresent()) {
                        whole = whole.parent().get();
                    }
                    return whole;
                });
    }

    private static List<String> kept(SyntaxNode whole) {
        List<String> kept = new ArrayList<>();
        collect(whole, kept);
        return kept;
    }

    private static void collect(SyntaxNode node, List<String> kept) {
        if (node.is("binary")) {
            node.parts().forEach(part -> collect(part, kept));
        } else if (!node.text().matches(FLAG)) {
            kept.add(node.text());
        }
    }
}
