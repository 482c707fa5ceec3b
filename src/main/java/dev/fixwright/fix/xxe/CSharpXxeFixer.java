package dev.fixwright.fix.xxe;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpUsings;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;

/** Has parsers of XML resolve nothing that a document names. */
public final class CSharpXxeFixer implements CSharpFixer {
    private static final String DONE =
            "The parser no longer reads what a document's declarations name, neither files nor addresses.";
    private static final String REVIEW = "Documents that use entities of their own are refused now.";

    @Override
    public String weakness() {
        return "xxe";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        CSharpFile file = site.file();
        SyntaxEdits edits = site.edit();
        site.nodes("assignment_expression").forEach(node -> close(file, node, edits));
        if (edits.isEmpty()) {
            settingsOf(site)
                    .ifPresent(node -> node.all("assignment_expression").forEach(inner -> close(file, inner, edits)));
        }
        if (!edits.isEmpty()) {
            return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
        }
        Optional<CSharpCall> made = site.call(
                        call -> call.isCreation() && call.method().matches("XmlTextReader|XmlDocument|XmlDataDocument"))
                .or(() -> loaded(site));
        if (made.isPresent()) {
            return closed(made.get(), edits);
        }
        return site.call(call -> call.isCreation()
                        && call.method().equals("XPathDocument")
                        && !call.values().isEmpty())
                .map(call -> byReader(file, call, edits))
                .orElseGet(() -> new CSharpXmlReason(site).attempt());
    }

    private static void close(CSharpFile file, SyntaxNode node, SyntaxEdits edits) {
        String left = node.child("left").map(SyntaxNode::text).orElse("").replaceAll("(?s).*\\.", "");
        SyntaxNode right = node.child("right").orElse(node);
        if (left.equals("DtdProcessing") && right.text().endsWith("DtdProcessing.Parse")) {
            edits.replace(right.child("name").orElse(right), "Ignore");
        } else if (left.equals("XmlResolver") && file.types().of(right).equals("XmlUrlResolver")) {
            edits.replace(right, "null");
        } else if (left.equals("ProhibitDtd") && right.text().equals("false")) {
            edits.replace(right, "true");
        }
    }

    /** A document for XPath has no settings of its own; the reader that it can be given has. */
    private Attempt byReader(CSharpFile file, CSharpCall made, SyntaxEdits edits) {
        SyntaxNode source = made.values().get(0);
        String type = file.types().of(source);
        if (type.matches("Xml\\w*Reader")) {
            return Attempt.declined(
                    "the settings of the reader `" + SyntaxSite.words(source) + "` decide what is read");
        }
        if (!type.matches("\\w*(Stream|Reader)")) {
            return Attempt.declined("`XPathDocument` has no settings, and a reader of `" + SyntaxSite.words(source)
                    + "` would have to be closed afterwards; make one by `XmlReader.Create` and hand it over");
        }
        CSharpUsings usings = new CSharpUsings(file, edits);
        String reader = usings.type("System.Xml", "XmlReader");
        edits.wrap(
                source,
                reader + ".Create(",
                ", new " + reader + "Settings { DtdProcessing = " + reader.replace("XmlReader", "DtdProcessing")
                        + ".Ignore, XmlResolver = null })");
        return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
    }

    /** The settings that a reader on the line is made with. */
    private static Optional<SyntaxNode> settingsOf(CSharpSite site) {
        Optional<CSharpCall> create = site.call(call ->
                call.name().matches("XmlReader\\.Create") || call.method().matches("Load|LoadXml|Parse"));
        return create.map(call -> CSharpFile.function(call.node()))
                .filter(function -> function.text()
                        .matches("(?s).*(DtdProcessing\\.Parse|ProhibitDtd\\s*=\\s*false|new XmlUrlResolver\\(\\)).*"));
    }

    private static Optional<CSharpCall> loaded(CSharpSite site) {
        return site.call(call -> call.method().matches("Load|LoadXml|Read"))
                .flatMap(CSharpCall::receiver)
                .map(site.file()::resolve)
                .filter(value -> value.is("object_creation_expression", "implicit_object_creation_expression"))
                .map(value -> new CSharpCall(site.file(), value))
                .filter(call -> call.method().matches("XmlTextReader|XmlDocument|XmlDataDocument"));
    }

    private Attempt closed(CSharpCall made, SyntaxEdits edits) {
        boolean reader = made.method().equals("XmlTextReader");
        if (isClosed(made)) {
            return Attempt.declined("the parser already resolves nothing that a document names");
        }
        if (!resolver(made).isEmpty()) {
            return Attempt.declined("`" + resolver(made)
                    + "` decides itself what is read for a document; check that it gives nothing but known files");
        }
        String added = reader ? "DtdProcessing = DtdProcessing.Ignore, XmlResolver = null" : "XmlResolver = null";
        Optional<SyntaxNode> braces =
                made.braces().filter(found -> !found.parts().isEmpty());
        if (braces.isPresent()) {
            edits.insert(braces.get().parts().get(0).start(), added + ", ");
        } else {
            edits.insert(made.node().end(), " { " + added + " }");
        }
        return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
    }

    /** Whether the parser is closed where it is made, or by statements with its name. */
    private static boolean isClosed(CSharpCall made) {
        String closed = "(XmlResolver\\s*=\\s*null|DtdProcessing\\s*=\\s*DtdProcessing\\.(Prohibit|Ignore))";
        String name = nameOf(made);
        return made.node().text().matches("(?s).*" + closed + ".*")
                || CSharpFile.function(made.node()).text().matches("(?s).*\\b" + name + "\\." + closed + ".*");
    }

    private static String nameOf(CSharpCall made) {
        return made.node()
                .around("variable_declarator")
                .flatMap(one -> one.child("name"))
                .map(SyntaxNode::text)
                .orElse("\\w+");
    }

    /** What a statement gives the parser as its resolver. */
    private static String resolver(CSharpCall made) {
        return CSharpFile.function(made.node()).all("assignment_expression").stream()
                .filter(one -> one.text().matches("(?s)" + nameOf(made) + "\\.XmlResolver\\s*=.*"))
                .flatMap(one -> one.child("right").stream())
                .map(SyntaxSite::words)
                .filter(text -> !text.equals("null"))
                .findFirst()
                .orElse("");
    }
}
