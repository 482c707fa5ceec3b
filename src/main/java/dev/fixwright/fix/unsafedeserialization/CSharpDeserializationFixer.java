package dev.fixwright.fix.unsafedeserialization;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;

/** Has no type of an object read from data that others send. */
public final class CSharpDeserializationFixer implements CSharpFixer {
    private static final String FORMATTERS =
            "BinaryFormatter|SoapFormatter|NetDataContractSerializer|LosFormatter|ObjectStateFormatter|BinaryMessageFormatter";

    @Override
    public String weakness() {
        return "unsafedeserialization";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        Optional<SyntaxNode> handling = handling(site);
        if (handling.isPresent()) {
            return withoutTypes(site, handling.get());
        }
        Optional<CSharpCall> resolver = site.call(call ->
                call.method().equals("JavaScriptSerializer") && call.values().size() == 1);
        if (resolver.isPresent()) {
            SyntaxEdits edits = site.edit();
            edits.replace(resolver.get().values().get(0), "");
            return done(edits);
        }
        Optional<SyntaxNode> formatter = site.nodes("identifier").stream()
                .filter(name -> name.text().matches(FORMATTERS))
                .findFirst()
                .or(() -> site.call(call -> call.method().matches("Deserialize|ReadObject"))
                        .flatMap(CSharpCall::receiver)
                        .filter(on -> site.file().types().of(on).matches(FORMATTERS)));
        if (formatter.isPresent()) {
            String name = formatter.get().text().matches(FORMATTERS)
                    ? formatter.get().text()
                    : site.file().types().of(formatter.get());
            return Attempt.declined(
                    "`" + name + "` makes whatever objects its data names, and has no safe setting; write and read the"
                            + " data as JSON with `System.Text.Json` at both ends");
        }
        boolean none = site.nodes("member_access_expression").stream()
                .anyMatch(one -> one.text().endsWith("TypeNameHandling.None"));
        return none
                ? Attempt.declined("types are already not read from the data")
                : site.nothing("reader of objects whose types the data names");
    }

    private static Optional<SyntaxNode> handling(CSharpSite site) {
        Optional<SyntaxNode> here = site.nodes("member_access_expression").stream()
                .filter(CSharpDeserializationFixer::isOpen)
                .findFirst();
        if (here.isPresent()) {
            return here;
        }
        CSharpFile file = site.file();
        return site.call(call -> call.method().matches("DeserializeObject|Deserialize|PopulateObject|Create"))
                .flatMap(call -> call.values().stream()
                        .map(file::resolve)
                        .flatMap(value -> value.all("member_access_expression").stream())
                        .filter(CSharpDeserializationFixer::isOpen)
                        .findFirst());
    }

    private static boolean isOpen(SyntaxNode node) {
        return node.text().matches("(\\w+\\.)*TypeNameHandling\\.(All|Auto|Objects|Arrays)");
    }

    private Attempt withoutTypes(CSharpSite site, SyntaxNode handling) {
        String around = handling.around("initializer_expression", "block")
                .map(SyntaxNode::text)
                .orElse("");
        if (around.matches("(?s).*\\b(SerializationBinder|Binder)\\s*=.*")) {
            return Attempt.declined("a binder already decides which types may be made");
        }
        boolean compared =
                handling.parent().filter(up -> up.is("binary_expression")).isPresent();
        if (compared) {
            return Attempt.declined("`" + SyntaxSite.words(handling) + "` is compared here and not set");
        }
        SyntaxEdits edits = site.edit();
        edits.replace(handling.child("name").orElse(handling), "None");
        return done(edits);
    }

    private Attempt done(SyntaxEdits edits) {
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The types of objects are those that the program asks for, and no longer those that the data names.",
                "Data that was written with names of types is read as the declared types; check that no field is declared as a base class.");
    }
}
