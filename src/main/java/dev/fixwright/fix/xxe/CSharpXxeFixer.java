package dev.fixwright.fix.xxe;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
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
        SyntaxEdits edits = site.edit();
        site.nodes("assignment_expression").forEach(node -> close(node, edits));
        if (edits.isEmpty()) {
            settingsOf(site).ifPresent(node -> node.all("assignment_expression").forEach(inner -> close(inner, edits)));
        }
        if (!edits.isEmpty()) {
            return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
        }
        Optional<CSharpCall> made = site.call(
                        call -> call.isCreation() && call.method().matches("XmlTextReader|XmlDocument|XmlDataDocument"))
                .or(() -> loaded(site));
        if (made.isEmpty()) {
            boolean closed = site.nodes("assignment_expression").stream()
                    .anyMatch(node ->
                            node.text().matches("(?s).*(DtdProcessing\\.(Prohibit|Ignore)|XmlResolver\\s*=\\s*null)"));
            return closed
                    ? Attempt.declined("the parser already resolves nothing that a document names")
                    : site.nothing("parser of XML");
        }
        return closed(made.get(), edits);
    }

    private static void close(SyntaxNode node, SyntaxEdits edits) {
        String left = node.child("left").map(SyntaxNode::text).orElse("").replaceAll("(?s).*\\.", "");
        SyntaxNode right = node.child("right").orElse(node);
        if (left.equals("DtdProcessing") && right.text().endsWith("DtdProcessing.Parse")) {
            edits.replace(right.child("name").orElse(right), "Ignore");
        } else if (left.equals("XmlResolver")
                && !right.text().equals("null")
                && !right.text().contains("XmlSecureResolver")) {
            edits.replace(right, "null");
        } else if (left.equals("ProhibitDtd") && right.text().equals("false")) {
            edits.replace(right, "true");
        }
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
        String function = CSharpFile.function(made.node()).text();
        boolean reader = made.method().equals("XmlTextReader");
        boolean already =
                made.node().text().matches("(?s).*(XmlResolver\\s*=\\s*null|DtdProcessing\\.(Prohibit|Ignore)).*")
                        || function.matches(
                                "(?s).*\\b\\w+\\.(XmlResolver\\s*=\\s*null|DtdProcessing\\s*=\\s*DtdProcessing\\.(Prohibit|Ignore)).*");
        if (already) {
            return Attempt.declined("the parser already resolves nothing that a document names");
        }
        String added = reader ? "DtdProcessing = DtdProcessing.Ignore, XmlResolver = null" : "XmlResolver = null";
        Optional<SyntaxNode> braces =
                made.node().child("initializer").filter(found -> !found.parts().isEmpty());
        if (braces.isPresent()) {
            edits.insert(braces.get().parts().get(0).start(), added + ", ");
        } else {
            edits.insert(made.node().end(), " { " + added + " }");
        }
        return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
    }
}
