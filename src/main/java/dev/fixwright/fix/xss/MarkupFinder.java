package dev.fixwright.fix.xss;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether a text may hold tags that the application itself wrote, which must reach the browser as they are. */
final class MarkupFinder {
    private static final int MAX_DEPTH = 8;

    private final JavaFile file;
    private final Project project;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    MarkupFinder(JavaSite site) {
        this.file = site.file();
        this.project = site.project();
    }

    boolean holdsMarkup(Expression expression) {
        seen.clear();
        return holdsMarkup(expression, 0);
    }

    private boolean holdsMarkup(Node node, int depth) {
        if (depth > MAX_DEPTH || !seen.add(node)) {
            return false;
        }
        if (hasMarkup(node)) {
            return true;
        }
        for (NameExpr name : node.findAll(NameExpr.class)) {
            Optional<Variables.Declaration> declared = Variables.declaration(name);
            if (declared.isPresent() && variableHoldsMarkup(declared.get(), depth)) {
                return true;
            }
        }
        for (MethodCallExpr call : node.findAll(MethodCallExpr.class)) {
            Optional<MethodDeclaration> called = ownMethod(call);
            if (called.isPresent()
                    && !called.get().getNameAsString().startsWith("htmlEscape")
                    && returnsText(called.get())
                    && holdsMarkup(called.get(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean returnsText(MethodDeclaration method) {
        String type = method.getType().asString();
        return type.equals("String")
                || type.startsWith("StringBu")
                || type.equals("Object")
                || type.equals("CharSequence");
    }

    static boolean hasMarkup(Node node) {
        return node.findAll(StringLiteralExpr.class).stream().anyMatch(text -> isMarkup(text.asString()))
                || node.findAll(TextBlockLiteralExpr.class).stream().anyMatch(text -> isMarkup(text.asString()));
    }

    private static boolean isMarkup(String text) {
        return text.contains("<") || text.contains(">") || text.contains("&nbsp;");
    }

    private boolean variableHoldsMarkup(Variables.Declaration declared, int depth) {
        if (declared.node().findCompilationUnit().isEmpty() || !mayHoldText(declared)) {
            return false;
        }
        if (declared.isParameter() && (isNamedMarkup(declared.name()) || isGivenMarkup(declared))) {
            return true;
        }
        for (Expression part : origins(declared)) {
            if (holdsMarkup(part, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedMarkup(String name) {
        return name.matches("(?i)html|markup|\\w*(Html|Markup)|(html|markup)(text|code|fragment|body|content|page)");
    }

    private boolean mayHoldText(Variables.Declaration declared) {
        return declared.type()
                .map(type -> type.asString())
                .filter(type -> type.matches(
                        "(var|String(\\[\\])?|Object(\\[\\])?|CharSequence|StringBuilder|StringBuffer|byte\\[\\]|"
                                + "(java\\.lang\\.)String|(List|Map|Set|Collection|StringJoiner)\\b.*)"))
                .isPresent();
    }

    /** What a variable's text is made of: what it is set to, what is appended to it, what callers hand over. */
    List<Expression> origins(Variables.Declaration declared) {
        List<Expression> origins = new ArrayList<>();
        declared.initializer().ifPresent(origins::add);
        Variables.assignments(declared).stream().map(AssignExpr::getValue).forEach(origins::add);
        origins.addAll(appended(declared));
        iterated(declared).ifPresent(origins::add);
        if (declared.isParameter()) {
            origins.addAll(handedOver(declared));
        }
        return origins;
    }

    /** What a loop's variable or a lambda's parameter goes through. */
    Optional<Expression> iterated(Variables.Declaration declared) {
        Node parent = declared.node().getParentNode().orElse(declared.node());
        if (parent instanceof LambdaExpr lambda) {
            return lambda.getParentNode()
                    .filter(MethodCallExpr.class::isInstance)
                    .flatMap(call -> ((MethodCallExpr) call).getScope());
        }
        return parent.getParentNode()
                .filter(loop -> loop instanceof ForEachStmt each && each.getVariable() == parent)
                .map(loop -> ((ForEachStmt) loop).getIterable());
    }

    private static List<Expression> appended(Variables.Declaration declared) {
        List<Expression> appended = new ArrayList<>();
        for (Expression use : Variables.uses(declared)) {
            Node at = use;
            while (at.getParentNode().orElse(null) instanceof MethodCallExpr call
                    && call.getScope().filter(at::equals).isPresent()) {
                appended.addAll(call.getArguments());
                at = call;
            }
        }
        return appended;
    }

    /** The arguments that calls in this file give a parameter. */
    List<Expression> handedOver(Variables.Declaration parameter) {
        Optional<MethodDeclaration> method = parameter
                .node()
                .getParentNode()
                .filter(MethodDeclaration.class::isInstance)
                .map(MethodDeclaration.class::cast);
        if (method.isEmpty()) {
            return List.of();
        }
        int position = method.get().getParameters().indexOf(parameter.node());
        return calls(file, method.get())
                .filter(call ->
                        call.getScope().isEmpty() || call.getScope().get().isThisExpr())
                .map(call -> call.getArgument(position))
                .toList();
    }

    private static Stream<MethodCallExpr> calls(JavaFile file, MethodDeclaration method) {
        return file.unit().findAll(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().equals(method.getNameAsString()))
                .filter(call ->
                        call.getArguments().size() == method.getParameters().size());
    }

    /** Whether a parameter takes markup from callers that are not in this file. */
    boolean isGivenElsewhere(Expression expression) {
        return expression instanceof NameExpr name
                && Variables.declaration(name)
                        .filter(Variables.Declaration::isParameter)
                        .filter(found -> handedOver(found).isEmpty())
                        .filter(found -> isNamedMarkup(found.name()) || isGivenMarkup(found))
                        .isPresent();
    }

    /** Whether other files hand markup of their own over to a parameter that this file only writes. */
    private boolean isGivenMarkup(Variables.Declaration parameter) {
        if (!(parameter.node().getParentNode().orElse(null) instanceof MethodDeclaration method)
                || method.isPrivate()) {
            return false;
        }
        int position = method.getParameters().indexOf(parameter.node());
        String type = JavaFile.around(method, TypeDeclaration.class)
                .map(found -> found.getNameAsString())
                .orElse("");
        return position >= 0
                && project.javaFilesWith(type, method.getNameAsString()).stream()
                        .filter(other ->
                                !other.source().path().equals(file.source().path()))
                        .flatMap(other -> calls(other, method))
                        .anyMatch(call -> hasMarkup(call.getArgument(position)));
    }

    /** The method of this project that a call means, by name and number of arguments. */
    Optional<MethodDeclaration> ownMethod(MethodCallExpr call) {
        int given = call.getArguments().size();
        if (call.getScope().isEmpty() || call.getScope().get().isThisExpr()) {
            return file.unit().findAll(MethodDeclaration.class).stream()
                    .filter(method -> method.getNameAsString().equals(call.getNameAsString()))
                    .filter(method -> method.getParameters().size() == given)
                    .findFirst();
        }
        return file.types()
                .staticScope(call)
                .or(() -> file.types().typeOf(call.getScope().get()))
                .flatMap(file.names()::declaration)
                .flatMap(type -> type.getMethodsByName(call.getNameAsString()).stream()
                        .filter(method -> method.getParameters().size() == given)
                        .findFirst());
    }
}
