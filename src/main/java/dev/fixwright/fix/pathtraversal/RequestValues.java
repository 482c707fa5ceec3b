package dev.fixwright.fix.pathtraversal;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.fixwright.syntax.java.Beginnings;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a whole path is surely what a web request holds. No client names absolute paths of the server in good faith, so such
 * a path may be held to be relative; one that the application's own code may have made absolute may not.
 */
final class RequestValues {
    private static final int MAX_DEPTH = 12;
    private static final Pattern ASKING = Pattern.compile(
            "getParameter|getHeader|getQueryString|getPathInfo|getTheParameter|getParameterValues|getHeaders|getCookies"
                    + "|getParameterMap|getParameterNames|getHeaderNames|getSubmittedFileName|getOriginalFilename");
    private static final Pattern ADDING = Pattern.compile("add|put|addFirst|addLast|push|offer");

    private final JavaFile file;
    private final Beginnings beginnings;
    private final Constants constants;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

    RequestValues(JavaFile file) {
        this.file = file;
        this.beginnings = new Beginnings(file);
        this.constants = new Constants(file);
    }

    /** Whether the text begins with a request's value, or with a constant that names no absolute path, and with nothing else. */
    boolean begin(Expression text) {
        List<Expression> found = beginnings.of(text);
        return found.stream().anyMatch(one -> !isRelativeConstant(one)) && areHeld(found, 0);
    }

    private boolean areHeld(List<Expression> beginnings, int depth) {
        return !beginnings.isEmpty()
                && beginnings.stream().allMatch(one -> isRelativeConstant(one) || isHeld(one, depth + 1));
    }

    private boolean isRelativeConstant(Expression expression) {
        return constants
                .text(expression)
                .filter(text -> !text.matches("(?s)[/\\\\].*|.:.*"))
                .isPresent();
    }

    private boolean isHeld(Expression expression, int depth) {
        if (depth > MAX_DEPTH) {
            return false;
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return isHeld(enclosed.getInner(), depth + 1);
        }
        if (expression instanceof ArrayAccessExpr access) {
            return isHeld(access.getName(), depth + 1);
        }
        if (expression instanceof NameExpr name) {
            return Variables.declaration(name)
                    .filter(declared -> isHeld(declared, depth))
                    .isPresent();
        }
        return expression instanceof MethodCallExpr call && isHeldCall(call, depth);
    }

    private boolean isHeld(Declaration declared, int depth) {
        if (declared.node() instanceof Parameter parameter) {
            return parameter.getAnnotations().isNonEmpty()
                    && parameter
                            .getParentNode()
                            .filter(MethodDeclaration.class::isInstance)
                            .isPresent();
        }
        if (!declared.isLocal()) {
            return false;
        }
        Optional<ForEachStmt> loop = declared.node()
                .getParentNode()
                .flatMap(Node::getParentNode)
                .filter(ForEachStmt.class::isInstance)
                .map(ForEachStmt.class::cast);
        if (loop.isPresent()) {
            return isHeld(loop.get().getIterable(), depth + 1);
        }
        List<Expression> values = new ArrayList<>();
        Variables.assignments(declared).forEach(assign -> values.add(assign.getValue()));
        declared.initializer().ifPresent(values::add);
        List<Expression> filled = filledInto(declared);
        return filled.isEmpty()
                ? !values.isEmpty()
                        && values.stream()
                                .filter(value -> !value.isNullLiteralExpr())
                                .allMatch(value -> areHeld(beginnings.of(value), depth))
                : filled.stream().allMatch(value -> areHeld(beginnings.of(value), depth));
    }

    private static List<Expression> filledInto(Declaration declared) {
        List<Expression> values = new ArrayList<>();
        for (Expression use : Variables.uses(declared)) {
            if (use.getParentNode().orElse(null) instanceof MethodCallExpr call
                    && call.getScope().orElse(null) == use
                    && ADDING.matcher(call.getNameAsString()).matches()) {
                call.getArguments().getLast().ifPresent(values::add);
            }
        }
        return values;
    }

    private boolean isHeldCall(MethodCallExpr call, int depth) {
        if (ASKING.matcher(call.getNameAsString()).matches() || !open.add(call)) {
            return true;
        }
        try {
            return handsOnHeld(call, depth);
        } finally {
            open.remove(call);
        }
    }

    private boolean handsOnHeld(MethodCallExpr call, int depth) {
        List<MethodDeclaration> declared = file.unit()
                .findAll(
                        MethodDeclaration.class,
                        method -> method.getNameAsString().equals(call.getNameAsString())
                                && method.getParameters().size()
                                        == call.getArguments().size());
        if (declared.size() == 1 && declared.get(0).getBody().isPresent()) {
            return returnsHeld(declared.get(0), call, depth);
        }
        boolean ofProject = call.getScope().isEmpty()
                || file.types()
                        .staticScope(call)
                        .or(() -> file.types().typeOf(call.getScope().get()))
                        .filter(type -> file.names().declaration(type).isEmpty())
                        .isEmpty();
        return !ofProject
                && (call.getScope().filter(scope -> isHeld(scope, depth + 1)).isPresent()
                        || call.getArguments().stream()
                                .findFirst()
                                .filter(first -> areHeld(beginnings.of(first), depth))
                                .isPresent());
    }

    /** Whether a method of this file gives back what it is handed, and that is a request's. */
    private boolean returnsHeld(MethodDeclaration method, MethodCallExpr call, int depth) {
        List<Expression> given = new ArrayList<>();
        for (ReturnStmt one : method.findAll(ReturnStmt.class)) {
            one.getExpression().ifPresent(value -> given.addAll(beginnings.of(value)));
        }
        return !given.isEmpty()
                && given.stream().allMatch(one -> isRelativeConstant(one) || isGiven(one, method, call, depth));
    }

    private boolean isGiven(Expression one, CallableDeclaration<?> method, MethodCallExpr call, int depth) {
        Optional<Parameter> parameter = one instanceof NameExpr name
                ? Variables.declaration(name)
                        .map(Declaration::node)
                        .filter(Parameter.class::isInstance)
                        .map(Parameter.class::cast)
                : Optional.empty();
        int index =
                parameter.map(found -> method.getParameters().indexOf(found)).orElse(-1);
        return index >= 0 ? areHeld(beginnings.of(call.getArgument(index)), depth) : isHeld(one, depth + 1);
    }
}
