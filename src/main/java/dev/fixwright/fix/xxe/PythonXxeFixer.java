package dev.fixwright.fix.xxe;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.build.Library;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.PythonTypes;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has XML parsers leave entities alone: by lxml's own switches, SAX features, or defusedxml where it is a requirement. */
public final class PythonXxeFixer implements PythonFixer {
    private static final Set<String> LXML =
            Set.of("lxml.etree.parse", "lxml.etree.fromstring", "lxml.etree.XML", "lxml.etree.fromstringlist");
    private static final Pattern LXML_PARSER = Pattern.compile("lxml\\.etree\\.(XMLParser|ETCompatXMLParser)");
    private static final Pattern OWN =
            Pattern.compile("xml\\.(etree\\.c?ElementTree\\.(parse|fromstring|iterparse|XML|XMLParser)"
                    + "|dom\\.minidom\\.(parse|parseString)|dom\\.pulldom\\.(parse|parseString)|sax\\.(parse|parseString|make_parser)"
                    + "|dom\\.expatbuilder\\.(parse|parseString)|sax\\.expatreader\\.create_parser)");
    private static final String DONE =
            "The parser leaves entities alone, so a document can no longer read files, call other hosts or grow without end.";

    @Override
    public String weakness() {
        return "xxe";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        for (PythonCall call : site.calls()) {
            Optional<Attempt> attempt = attempt(site, call);
            if (attempt.isPresent()) {
                return attempt.get();
            }
        }
        return PythonXmlImport.at(site).map(PythonXmlImport::attempt).orElseGet(() -> site.nothing("parser of XML"));
    }

    private Optional<Attempt> attempt(PythonSite site, PythonCall call) {
        if (LXML_PARSER.matcher(call.name()).matches()) {
            return Optional.of(parser(site, call));
        }
        if (LXML.contains(call.name())) {
            return Optional.of(lxml(site, call));
        }
        if (call.method().equals("setFeature")) {
            return feature(site, call);
        }
        if (call.name().startsWith("defusedxml.")) {
            return Optional.of(Attempt.declined("the document is already read by defusedxml"));
        }
        Matcher own = OWN.matcher(call.name());
        return own.matches() ? Optional.of(own(site, call)) : Optional.empty();
    }

    private Attempt parser(PythonSite site, PythonCall call) {
        SyntaxEdits edits = site.edit();
        Optional<SyntaxNode> resolves = call.keyword("resolve_entities");
        boolean safe = resolves.filter(
                        value -> value.text().equals("False") || value.text().contains("internal"))
                .isPresent();
        boolean network = call.keyword("no_network")
                .filter(value -> value.text().equals("False"))
                .isPresent();
        boolean huge = call.keyword("huge_tree")
                .filter(value -> value.text().equals("True"))
                .isPresent();
        if (call.spreads() || (safe && !network && !huge)) {
            return Attempt.declined(
                    safe ? "the parser already leaves entities alone" : "the parser's switches are not all known");
        }
        if (!safe) {
            call.set(edits, "resolve_entities", "False");
        }
        if (network) {
            call.set(edits, "no_network", "True");
        }
        if (huge) {
            call.set(edits, "huge_tree", "False");
        }
        return PythonSite.fixed(weakness(), edits, DONE, "Documents that use entities of their own lose their text.");
    }

    private Attempt lxml(PythonSite site, PythonCall call) {
        Optional<SyntaxNode> parser = call.argument(1, "parser");
        if (parser.isPresent()) {
            SyntaxNode made = site.file().resolve(parser.get());
            return made.is("call")
                            && LXML_PARSER
                                    .matcher(site.file()
                                            .meaning(made.child("function").orElse(made)))
                                    .matches()
                    ? parser(site, new PythonCall(site.file(), made))
                    : Attempt.declined(
                            "it cannot be told how the parser `" + PythonSite.words(parser.get()) + "` is made");
        }
        SyntaxEdits edits = site.edit();
        SyntaxNode function = call.function();
        String etree = function.is("attribute")
                ? call.receiver().map(SyntaxNode::text).orElse("etree") + ".XMLParser"
                : new PythonImports(site.file(), edits).member("lxml.etree", "XMLParser", function);
        call.append(edits, "parser=" + etree + "(resolve_entities=False)");
        return PythonSite.fixed(weakness(), edits, DONE, "Documents that use entities of their own lose their text.");
    }

    private Optional<Attempt> feature(PythonSite site, PythonCall call) {
        boolean external = call.arguments().size() == 2
                && call.arguments()
                        .get(0)
                        .text()
                        .matches(".*(feature_external_[gp]es|external-(general|parameter)-entities).*");
        if (!external) {
            return Optional.empty();
        }
        SyntaxNode value = call.arguments().get(1);
        return Optional.of(
                value.text().matches("True|1")
                        ? PythonSite.fixed(weakness(), site.edit().replace(value, "False"), DONE)
                        : Attempt.declined("the parser already leaves external entities alone"));
    }

    /** {@code xml.sax.parseString} takes text and bytes; what defusedxml has under that name takes bytes only. */
    private Attempt text(PythonSite site, PythonCall call) {
        if (call.spreads()
                || call.positional().isEmpty()
                || !call.positional().get(0).is("identifier", "attribute", "subscript")) {
            return Attempt.declined("`defusedxml.sax.parseString` takes bytes only, and what `"
                    + PythonSite.words(call.node()) + "` reads may be text");
        }
        SyntaxNode document = call.positional().get(0);
        SyntaxEdits edits = site.edit();
        PythonImports imports = new PythonImports(site.file(), edits);
        String io = imports.module("io", call.node());
        String text = io + ".StringIO(" + document.text() + ")";
        edits.replace(call.function(), imports.member("defusedxml.sax", "parse", call.node()));
        edits.replace(
                document,
                PythonTypes.isText(site.file(), document)
                        ? text
                        : text + " if isinstance(" + document.text() + ", str) else " + io + ".BytesIO("
                                + document.text() + ")");
        return PythonSite.fixed(
                weakness(), edits, DONE, "Documents that declare entities are refused with `EntitiesForbidden`.");
    }

    private Attempt own(PythonSite site, PythonCall call) {
        if (!site.libraries().has("defusedxml")) {
            return Attempt.without(
                    Library.DEFUSEDXML,
                    "Python's own parser reads no external entities, and against entities that grow without end it"
                            + " needs `defusedxml`, which is not among the requirements");
        }
        String name = call.name();
        if (name.equals("xml.sax.parseString")) {
            return text(site, call);
        }
        Optional<Attempt> whole = PythonXmlImport.instead(site, call);
        if (whole.isPresent()) {
            return whole.get();
        }
        String module = "defusedxml."
                + name.substring(name.indexOf('.') + 1, name.lastIndexOf('.'))
                        .replaceFirst("^(etree|dom)\\.", "")
                        .replace("cElementTree", "ElementTree");
        SyntaxEdits edits = site.edit();
        String function = new PythonImports(site.file(), edits)
                .member(module, name.substring(name.lastIndexOf('.') + 1), call.node());
        edits.replace(call.function(), function);
        return PythonSite.fixed(
                weakness(),
                edits,
                "The document is read by defusedxml, which refuses entities, so it can no longer grow without end or read files.",
                "Documents that declare entities are refused with `EntitiesForbidden`.");
    }
}
