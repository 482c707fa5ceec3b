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
import java.util.stream.Stream;

/** Has no type of an object read from data that others send. */
public final class CSharpDeserializationFixer implements CSharpFixer {
    private static final String FORMATTERS =
            "BinaryFormatter|SoapFormatter|NetDataContractSerializer|LosFormatter|ObjectStateFormatter|BinaryMessageFormatter";

    private static final String OF_A_TYPE = "XmlSerializer|DataContractSerializer|DataContractJsonSerializer";

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
        return unchanged(site);
    }

    /** The decline where nothing can, or has to, be changed. */
    private static Attempt unchanged(CSharpSite site) {
        CSharpFile file = site.file();
        boolean none = site.nodes("member_access_expression").stream()
                .anyMatch(one -> one.text().endsWith("TypeNameHandling.None"));
        boolean platform = file.imports("System.Text.Json")
                && site.call(call -> call.name().matches("JsonSerializer\\.Deserialize(Async)?"))
                        .isPresent();
        if (none || platform) {
            return Attempt.declined(
                    none
                            ? "types are already not read from the data"
                            : "`JsonSerializer` of `System.Text.Json` already takes no types from the data");
        }
        boolean remoting = site.nodes("member_access_expression").stream()
                .anyMatch(one -> one.text().endsWith("TypeFilterLevel.Full"));
        if (remoting) {
            return Attempt.declined("remoting makes the objects that its callers send at any level; move the calls to a"
                    + " protocol that carries plain data");
        }
        return site.call(call -> call.isCreation()
                        && call.method().matches(OF_A_TYPE)
                        && !call.values().isEmpty())
                .map(call -> call.values().get(0))
                .map(type -> type.is("typeof_expression")
                        ? Attempt.declined("`" + SyntaxSite.words(type) + "` is already the only type that is read")
                        : Attempt.declined("`" + SyntaxSite.words(type)
                                + "` decides which type is read; choose it from those that are meant to be sent"))
                .orElseGet(() -> site.nothing("reader of objects whose types the data names"));
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
                .flatMap(call -> Stream.concat(call.receiver().stream(), call.values().stream())
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
        Optional<String> open = openMember(handling);
        if (open.isPresent()) {
            return Attempt.declined(open.get());
        }
        SyntaxEdits edits = site.edit();
        Optional<SyntaxNode> choice = handling.parent()
                .filter(up -> up.is("conditional_expression") && up.text().contains("TypeNameHandling.None"));
        if (choice.isPresent()) {
            edits.replace(choice.get(), handling.text().replaceAll("\\w+$", "None"));
        } else {
            edits.replace(handling.child("name").orElse(handling), "None");
        }
        return done(edits);
    }

    /** A member of the class that is read which gets its own type from the data alone. */
    private static Optional<String> openMember(SyntaxNode handling) {
        SyntaxNode function = CSharpFile.function(handling);
        SyntaxNode root = handling.ancestors().reduce(handling, (below, above) -> above);
        return root.all("class_declaration", "record_declaration").stream()
                .filter(one -> function.text()
                        .matches("(?s).*Deserialize\\w*<"
                                + one.child("name").map(SyntaxNode::text).orElse("") + ">\\(.*"))
                .flatMap(one -> one.all("property_declaration").stream())
                .filter(one -> one.child("type")
                        .filter(type -> type.text().matches("object\\??|dynamic|.*<object\\??>"))
                        .isPresent())
                .findFirst()
                .map(one -> "`" + one.child("name").map(SyntaxNode::text).orElse("")
                        + "` is declared as any object and gets its type from the data alone; declare what it may hold"
                        + " before types are no longer read");
    }

    private Attempt done(SyntaxEdits edits) {
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The types of objects are those that the program asks for, and no longer those that the data names.",
                "Data that was written with names of types is read as the declared types; check that no field is declared as a base class.");
    }
}
