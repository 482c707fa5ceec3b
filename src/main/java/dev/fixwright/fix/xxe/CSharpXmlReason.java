package dev.fixwright.fix.xxe;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;

/** Says why nothing has to be, or can be, changed where XML is read. */
record CSharpXmlReason(CSharpSite site) {
    private static final String ALREADY = "the parser already resolves nothing that a document names";

    Attempt attempt() {
        for (SyntaxNode node : site.nodes("assignment_expression")) {
            String text = node.text();
            if (text.matches("(?s).*(DtdProcessing\\.(Prohibit|Ignore)|XmlResolver\\s*=\\s*null)")) {
                return Attempt.declined(ALREADY);
            }
            if (text.matches("(?s)(\\w+\\.)*XmlResolver\\s*=.*")) {
                return Attempt.declined(
                        "`" + SyntaxSite.words(node.child("right").orElse(node))
                                + "` decides itself what is read for a document; check that it gives nothing but known files");
            }
        }
        Optional<CSharpCall> linq =
                site.call(call -> call.name().matches("X(Document|Element)\\.(Load|Parse)(Async)?"));
        if (linq.isPresent()) {
            return Attempt.declined("`" + linq.get().name()
                    + "` already reads nothing that a document names, and limits how far its entities grow");
        }
        return site.call(call -> call.name().equals("XmlReader.Create"))
                .map(this::created)
                .orElseGet(() -> site.nothing("parser of XML"));
    }

    private Attempt created(CSharpCall create) {
        CSharpFile file = site.file();
        Optional<SyntaxNode> settings = create.values().stream()
                .filter(value -> file.types().of(value).equals("XmlReaderSettings"))
                .findFirst();
        if (settings.isEmpty()) {
            return Attempt.declined(
                    "a reader that `XmlReader.Create` makes without settings already refuses declarations");
        }
        boolean seen =
                file.resolve(settings.get()).is("object_creation_expression", "implicit_object_creation_expression");
        return Attempt.declined(
                seen
                        ? ALREADY
                        : "the settings `" + SyntaxSite.words(settings.get())
                                + "` are made elsewhere, so what they allow is not seen here");
    }
}
