package dev.fixwright.fix.unsafedeserialization;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Optional;

/** Jackson's default typing, by which a document names the classes of its objects: only those of the program stay allowed. */
final class JsonTyping {
    private static final String VALIDATOR = "com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator";

    private final JavaFile file;
    private final JavaEdits edits;

    JsonTyping(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** The call that lets documents name any class. */
    static Optional<MethodCallExpr> reported(JavaSite site) {
        return site.node(
                MethodCallExpr.class,
                call -> call.getNameAsString().equals("enableDefaultTyping")
                        || (call.getNameAsString().equals("activateDefaultTyping")
                                && call.getArguments().isNonEmpty()
                                && call.getArgument(0).toString().contains("LaissezFaireSubTypeValidator")));
    }

    Optional<String> restrict(MethodCallExpr call) {
        Optional<String> own = file.unit()
                .getPackageDeclaration()
                .map(declared -> declared.getNameAsString())
                .filter(name -> name.contains("."))
                .map(name -> name.replaceFirst("^([^.]+\\.[^.]+).*", "$1."));
        if (own.isEmpty()) {
            return Optional.of("the package of this class does not tell which classes are the program's own");
        }
        String validator = edits.use(VALIDATOR) + ".builder().allowIfSubType(\"" + own.get()
                + "\").allowIfSubType(java.util.Collection.class).allowIfSubType(java.util.Map.class)"
                + ".allowIfSubType(Number.class).allowIfSubTypeIsArray().build()";
        if (call.getNameAsString().equals("activateDefaultTyping")) {
            edits.replace(call.getArgument(0), validator);
            return Optional.empty();
        }
        edits.replace(call.getName(), "activateDefaultTyping");
        edits.insert(
                file.end(call.getName()) + 1, validator + (call.getArguments().isEmpty() ? "" : ", "));
        return Optional.empty();
    }
}
