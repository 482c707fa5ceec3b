package dev.fixwright.fix.xxe;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Has parsers of XML resolve nothing that a document names. */
public final class RubyXxeFixer implements RubyFixer {
    private static final String OPEN = "noent|dtdload|dtdattr|dtdvalid|nononet|xinclude|default_xslt";
    private static final String FLAG = "(?s).*\\b(NOENT|DTDLOAD|DTDATTR|DTDVALID|XINCLUDE)";

    /** The bits of the flags that open a parser of libxml: NOENT, DTDLOAD, DTDATTR, DTDVALID and XINCLUDE. */
    private static final int OPENING = 2 | 4 | 8 | 16 | 1024;

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
            // What is left of a chain that only opened the parser must still say something
            SyntaxNode begun = node;
            while (chains.contains(begun)) {
                begun = begun.child("receiver").orElseThrow();
            }
            boolean bare = (begun.is("identifier", "constant") || begun.text().endsWith(".new"))
                    && node.parent()
                            .filter(up ->
                                    up.is("call") && up.childOf("argument_list").isEmpty())
                            .isEmpty();
            call.receiver().ifPresent(on -> edits.replace(on.end(), node.end(), bare ? ".nonet" : ""));
        }
        if (chains.isEmpty()) {
            flags(site).ifPresent(whole -> {
                List<String> kept = kept(whole);
                edits.replace(whole, kept.isEmpty() ? closed(whole) : String.join(" | ", kept));
            });
            site.nodes("assignment").stream()
                    .filter(
                            node -> node.text()
                                    .matches(
                                            "(?s).*(default_substitute_entities|default_load_external_dtd|replace_entities)\\s*=\\s*true"))
                    .flatMap(node -> node.child("right").stream())
                    .filter(value -> value.is("true"))
                    .forEach(value -> edits.replace(value, "false"));
        }
        if (edits.isEmpty()) {
            numbers(site).ifPresent(number -> edits.replace(number, closed(numberOf(number))));
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

    /** The options of a parser where they are given as the numbers of flags, and open it. */
    private static Optional<SyntaxNode> numbers(RubySite site) {
        return site.call(call ->
                        call.name().startsWith("Nokogiri") && call.positional().size() == 4)
                .map(call -> RubyFile.bare(call.positional().get(3)))
                .filter(value -> value.all().stream().allMatch(one -> one.is("integer", "binary", "|")))
                .filter(value -> (numberOf(value) & OPENING) != 0);
    }

    private static int numberOf(SyntaxNode value) {
        return value.is("integer")
                ? Integer.parseInt(value.text())
                : value.parts().stream().mapToInt(RubyXxeFixer::numberOf).reduce(0, (one, other) -> one | other);
    }

    private static String closed(int flags) {
        int kept = flags & ~OPENING;
        return (kept == 0 ? "" : kept + " | ") + "Nokogiri::XML::ParseOptions::NONET";
    }

    /** A step of {@code config.strict.noent} that opens the parser. */
    private static boolean isOpen(RubySite site, SyntaxNode node) {
        RubyCall call = new RubyCall(site.file(), node);
        boolean config = call.receiver()
                .filter(on -> on.text().matches("(config|cfg|c|options|opts)(\\..*)?|(?s).*ParseOptions.*")
                        || isConfig(site, on))
                .isPresent();
        return config && call.method().matches(OPEN) && call.arguments().isEmpty();
    }

    /** Whether a chain begins with what a parser hands to its block, or with options that are made here. */
    private static boolean isConfig(RubySite site, SyntaxNode chain) {
        SyntaxNode first = chain;
        while (first.is("call") && first.child("receiver").isPresent()) {
            first = first.child("receiver").get();
        }
        String name = first.text();
        boolean made = site.file().resolve(first).text().contains("ParseOptions");
        return made
                || first.is("identifier")
                        && first.ancestors()
                                .filter(above -> above.is("block", "do_block"))
                                .filter(block -> block.child("parameters")
                                        .filter(all -> all.text().matches("\\|\\s*\\Q" + name + "\\E\\s*\\|"))
                                        .isPresent())
                                .anyMatch(block -> block.parent()
                                        .filter(call -> call.text().startsWith("Nokogiri"))
                                        .isPresent());
    }

    /** The flag that stands for those that are gone: it opens nothing, and recovers from no more mistakes than they did. */
    private static String closed(SyntaxNode flags) {
        SyntaxNode first = flags;
        while (first.is("binary")) {
            first = first.child("left").orElseThrow();
        }
        return first.text().replaceAll("\\w+$", "NONET");
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
