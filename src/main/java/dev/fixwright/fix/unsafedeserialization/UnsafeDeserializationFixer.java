package dev.fixwright.fix.unsafedeserialization;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets object streams read the classes that the code expects, and no others. */
public final class UnsafeDeserializationFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "unsafedeserialization";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Optional<MethodCallExpr> read = site.node(MethodCallExpr.class, call -> ObjectStream.isRead(site.file(), call));
        if (read.isEmpty()) {
            return restrictReader(site);
        }
        boolean filtered = JavaFile.around(read.get(), CallableDeclaration.class)
                .map(Node.class::cast)
                .map(site.file()::text)
                .filter(text -> text.contains("setObjectInputFilter("))
                .isPresent();
        if (filtered) {
            return Attempt.declined("the stream already has a filter of classes");
        }
        if (JavaLevel.isBelow9(site.project().tree(), site.finding().path())) {
            return Attempt.declined("the project is built for Java 8, which has no filters for object streams");
        }
        ExpectedClasses expected = new ExpectedClasses(site.file());
        Optional<String> unknown = expected.of(read.get());
        if (unknown.isPresent()) {
            return Attempt.declined(unknown.get());
        }
        JavaEdits edits = site.file().edit();
        Optional<String> reason = new ObjectStream(site.file(), edits).filter(read.get(), expected.pattern());
        return reason.<Attempt>map(Attempt.Declined::new).orElseGet(() -> fixed(edits, expected));
    }

    /** Readers of other formats, which have a safe mode of their own. */
    private Attempt restrictReader(JavaSite site) {
        JavaEdits edits = site.file().edit();
        Optional<ObjectCreationExpr> yaml = YamlDocuments.reported(site);
        if (yaml.isPresent()) {
            return restricted(
                    edits,
                    new YamlDocuments(site.file(), edits).restrict(yaml.get()),
                    "The reader makes maps, lists and plain values only, so a document cannot bring other classes to life.",
                    "Documents that name classes of their own with !! are refused now.");
        }
        Optional<MethodCallExpr> typing = JsonTyping.reported(site);
        return typing.isPresent()
                ? restricted(
                        edits,
                        new JsonTyping(site.file(), edits).restrict(typing.get()),
                        "Documents may name the program's own classes, collections and numbers only, so none of a library's"
                                + " classes can be brought to life.",
                        "Documents that name other classes are refused now: add what yours need to the validator.")
                : Attempt.declined(whyNone(site));
    }

    private Attempt restricted(JavaEdits edits, Optional<String> reason, String explanation, String review) {
        return reason.<Attempt>map(Attempt.Declined::new)
                .orElseGet(() ->
                        new Attempt.Fixed(new Fix(weakness(), Patch.of(edits.patch()), explanation, List.of(review))));
    }

    private Attempt fixed(JavaEdits edits, ExpectedClasses expected) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "The stream reads only the classes that the code expects, so a crafted stream cannot bring others to life.",
                List.of(
                        "Only these classes are read: " + expected.pattern() + ". Add what else your own streams hold.",
                        "FindSecBugs reports every readObject, with a filter or without.")));
    }

    private static String whyNone(JavaSite site) {
        JavaFile file = site.file();
        for (String type : readers(site)) {
            if (type.equals("XMLDecoder")) {
                return "XMLDecoder calls whatever methods the document names, and has no filter; use another format";
            }
            if (type.equals("XStream") || type.equals("Yaml") || type.equals("Kryo")) {
                return "which classes " + type + " must read is not said where it is made";
            }
        }
        for (Expression one : site.nodes(Expression.class)) {
            String text = file.text(one);
            if (text.contains("enableDefaultTyping")
                    || text.contains("activateDefaultTyping")
                    || text.contains("JsonTypeInfo")) {
                return "which classes the documents may name is not said here; Jackson needs a PolymorphicTypeValidator that"
                        + " lists them";
            }
        }
        return "no readObject or readUnshared of an object stream is on the reported line";
    }

    /** The simple names of what is made on the line, and of what is called there. */
    private static List<String> readers(JavaSite site) {
        Stream<String> made = site.nodes(ObjectCreationExpr.class).stream()
                .map(one -> one.getType().getNameAsString());
        Stream<String> called = site.nodes(MethodCallExpr.class).stream()
                .flatMap(call -> call.getScope().stream())
                .flatMap(scope -> site.file().types().typeOf(scope).stream())
                .map(type -> type.substring(type.lastIndexOf('.') + 1));
        return Stream.concat(made, called).toList();
    }
}
