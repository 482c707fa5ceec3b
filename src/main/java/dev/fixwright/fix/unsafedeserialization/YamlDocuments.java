package dev.fixwright.fix.unsafedeserialization;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/** SnakeYAML, which makes whatever objects a document names unless its constructor is the safe one. */
final class YamlDocuments {
    private static final String YAML = "org.yaml.snakeyaml.Yaml";
    private static final String SAFE = "org.yaml.snakeyaml.constructor.SafeConstructor";
    private static final String OPTIONS = "org.yaml.snakeyaml.LoaderOptions";

    private final JavaFile file;
    private final JavaEdits edits;

    YamlDocuments(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** The reader that the finding is about, where it is one of SnakeYAML. */
    static Optional<ObjectCreationExpr> reported(JavaSite site) {
        return site.node(ObjectCreationExpr.class, made -> site.file().types().creates(made, YAML))
                .or(() -> site.nodes(MethodCallExpr.class).stream()
                        .filter(call -> call.getNameAsString().matches("load(All|As)?"))
                        .flatMap(call -> call.getScope().stream())
                        .filter(Expression::isNameExpr)
                        .flatMap(name -> Variables.soleValue(name.asNameExpr()).stream())
                        .filter(value -> value instanceof ObjectCreationExpr made
                                && site.file().types().creates(made, YAML))
                        .map(ObjectCreationExpr.class::cast)
                        .findFirst());
    }

    /** Gives the reader the safe constructor; or says why its documents may need another. */
    Optional<String> restrict(ObjectCreationExpr yaml) {
        if (yaml.toString().contains("SafeConstructor")) {
            return Optional.of("the reader already makes no objects but those of plain YAML");
        }
        Optional<String> typed = typedUse(yaml);
        if (typed.isPresent()) {
            return typed;
        }
        List<Expression> arguments = yaml.getArguments();
        if (arguments.isEmpty()) {
            String safe = "new " + edits.use(SAFE) + "(new " + edits.use(OPTIONS) + "())";
            edits.replace(file.end(yaml) - 1, file.end(yaml) - 1, safe);
            return Optional.empty();
        }
        if (arguments.size() == 1 && isOptions(arguments.get(0))) {
            edits.wrap(arguments.get(0), "new " + edits.use(SAFE) + "(", ")");
            return Optional.empty();
        }
        boolean plain = arguments.size() == 1
                && arguments.get(0) instanceof ObjectCreationExpr constructor
                && constructor.getType().getNameAsString().equals("Constructor")
                && constructor.getArguments().size() == 1
                && isOptions(constructor.getArgument(0));
        if (!plain) {
            return Optional.of("`" + file.text(yaml) + "` reads documents by a constructor of its own");
        }
        edits.replace(arguments.get(0).asObjectCreationExpr().getType(), edits.use(SAFE));
        return Optional.empty();
    }

    private boolean isOptions(Expression argument) {
        return file.types().isA(argument, OPTIONS)
                || argument instanceof ObjectCreationExpr made && file.types().creates(made, OPTIONS);
    }

    /** Why the documents hold objects of the program: what is read from them is one. */
    private Optional<String> typedUse(ObjectCreationExpr yaml) {
        List<MethodCallExpr> loads = Variables.of(yaml.getParentNode().orElse(yaml)).stream()
                .flatMap(variable -> Variables.uses(variable).stream())
                .map(use -> use.getParentNode().orElse(use))
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .toList();
        List<MethodCallExpr> all =
                yaml.getParentNode().orElse(null) instanceof MethodCallExpr direct ? List.of(direct) : loads;
        return all.stream()
                .filter(call -> !isPlain(call))
                .findFirst()
                .map(call -> "`" + file.text(call) + "` reads objects of classes that the document may name");
    }

    private boolean isPlain(MethodCallExpr call) {
        if (call.getNameAsString().matches("dump\\w*|compose\\w*|parse")) {
            return true;
        }
        if (!call.getNameAsString().matches("load(All)?")) {
            return false;
        }
        Node parent = call.getParentNode().orElse(null);
        String type = parent instanceof CastExpr cast
                ? cast.getType().asString()
                : parent instanceof com.github.javaparser.ast.body.VariableDeclarator variable
                        ? variable.getType().asString()
                        : parent instanceof com.github.javaparser.ast.stmt.ReturnStmt
                                ? JavaFile.around(call, com.github.javaparser.ast.body.MethodDeclaration.class)
                                        .map(method -> method.getType().asString())
                                        .orElse("")
                                : "Object";
        return type.matches("(java\\.util\\.)?(Map|LinkedHashMap|HashMap|List|ArrayList|Collection|Iterable)\\b.*"
                + "|Object|String|Integer|var");
    }
}
