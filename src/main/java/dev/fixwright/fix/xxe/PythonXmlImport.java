package dev.fixwright.fix.xxe;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.Binding;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The import of one of Python's own XML parsers: where the file only reads documents, defusedxml takes its place. */
final class PythonXmlImport {
    /** What defusedxml has of each module. */
    private static final Map<String, Set<String>> SAFE = Map.of(
            "xml.etree.ElementTree",
            Set.of("parse", "fromstring", "iterparse", "XML", "XMLParser", "tostring", "ParseError"),
            "xml.etree.cElementTree",
            Set.of("parse", "fromstring", "iterparse", "XML", "XMLParser", "tostring", "ParseError"),
            "xml.dom.minidom",
            Set.of("parse", "parseString"),
            "xml.dom.pulldom",
            Set.of("parse", "parseString"),
            "xml.dom.expatbuilder",
            Set.of("parse", "parseString"),
            "xml.sax",
            Set.of("parse", "make_parser"),
            "xml.sax.expatreader",
            Set.of("create_parser"));

    private final PythonSite site;
    private final SyntaxNode line;

    private PythonXmlImport(PythonSite site, SyntaxNode line) {
        this.site = site;
        this.line = line;
    }

    static Optional<PythonXmlImport> at(PythonSite site) {
        return site.nodes("import_statement", "import_from_statement").stream()
                .filter(line -> line.text().matches("(?s).*\\b(xml|xmlrpc|xmlrpclib|lxml)\\b.*"))
                .findFirst()
                .map(line -> new PythonXmlImport(site, line));
    }

    /** The import that brings a called function in, where defusedxml can take its place for the whole file. */
    static Optional<Attempt> instead(PythonSite site, PythonCall call) {
        SyntaxNode function = call.function();
        SyntaxNode name = function.is("attribute") ? call.receiver().orElse(function) : function;
        return site.file().scopes().of(name).stream()
                .filter(binding -> name.is("identifier") && binding.is(Binding.Kind.IMPORTED))
                .map(binding -> PythonFile.statement(binding.name()))
                .map(line -> new PythonXmlImport(site, line).attempt())
                .filter(Attempt.Fixed.class::isInstance)
                .findFirst();
    }

    Attempt attempt() {
        if (line.text().matches("(?s).*\\b(xmlrpc|xmlrpclib)\\b.*")) {
            return Attempt.declined("`xmlrpc` reads the answers by itself; where the other end is not trusted, call"
                    + " `defusedxml.xmlrpc.monkey_patch()` when the program starts");
        }
        if (!site.libraries().has("defusedxml")) {
            return Attempt.declined(
                    "the import alone reads no document; alerts on the calls say where documents are read");
        }
        SyntaxEdits edits = site.edit();
        Optional<String> obstacle = line.is("import_from_statement") ? from(edits) : whole(edits);
        return obstacle.map(Attempt::declined)
                .orElseGet(() -> PythonSite.fixed(
                        "xxe",
                        edits,
                        "Documents are read by defusedxml, which refuses entities, so they can no longer grow without end or read files.",
                        "Documents that declare entities are refused with `EntitiesForbidden`."));
    }

    /** {@code import xml.etree.ElementTree as ET}. */
    private Optional<String> whole(SyntaxEdits edits) {
        List<SyntaxNode> names = line.parts();
        SyntaxNode only = names.get(0);
        if (names.size() != 1 || !only.is("aliased_import")) {
            return Optional.of("the import alone reads no document; alerts on the calls say where documents are read");
        }
        SyntaxNode module = only.child("name").orElse(only);
        Optional<String> obstacle = obstacle(
                module.text(), only.child("alias").map(SyntaxNode::text).orElse(""));
        if (obstacle.isEmpty()) {
            edits.replace(module, counterpart(module.text()));
        }
        return obstacle;
    }

    /** {@code from xml.etree import ElementTree}, {@code from xml.etree.ElementTree import parse}. */
    private Optional<String> from(SyntaxEdits edits) {
        SyntaxNode module = line.child("module_name").orElse(line);
        List<SyntaxNode> names = line.children().stream()
                .filter(child -> child.field().equals("name"))
                .toList();
        for (SyntaxNode one : names) {
            SyntaxNode name = one.is("aliased_import") ? one.child("name").orElse(one) : one;
            String local = one.is("aliased_import")
                    ? one.child("alias").map(SyntaxNode::text).orElse("")
                    : one.text();
            Set<String> safe = SAFE.get(module.text());
            Optional<String> obstacle = safe == null
                    ? obstacle(module.text() + "." + name.text(), local)
                    : Optional.of(name.text())
                            .filter(member -> !safe.contains(member))
                            .map(PythonXmlImport::builds);
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        if (names.isEmpty()) {
            return Optional.of("the import names everything of the module, and defusedxml does not have all of it");
        }
        edits.replace(module, SAFE.containsKey(module.text()) ? counterpart(module.text()) : "defusedxml");
        return Optional.empty();
    }

    private static String counterpart(String module) {
        return "defusedxml."
                + module.replaceFirst("^xml\\.((etree|dom)\\.)?", "").replace("cElementTree", "ElementTree");
    }

    private static String builds(String member) {
        return "`" + member
                + "` is not in defusedxml, which only reads documents; alerts on the calls say where that is done";
    }

    /** What the file uses of a module that defusedxml does not have. */
    private Optional<String> obstacle(String module, String local) {
        Set<String> safe = SAFE.get(module);
        if (safe == null) {
            return Optional.of("the import alone reads no document; alerts on the calls say where documents are read");
        }
        PythonFile file = site.file();
        return file.root().all("identifier").stream()
                .filter(name -> name.text().equals(local)
                        && name.around("import_statement", "import_from_statement")
                                .isEmpty()
                        && !name.field().equals("attribute"))
                .flatMap(name -> {
                    Optional<String> member = name.parent()
                            .filter(owner -> owner.is("attribute"))
                            .flatMap(owner -> owner.child("attribute"))
                            .map(SyntaxNode::text);
                    return member.filter(safe::contains).isPresent()
                            ? java.util.stream.Stream.empty()
                            : java.util.stream.Stream.of(builds(member.orElse(local)));
                })
                .findFirst();
    }
}
