package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether the values of expressions are the program's own: constants, numbers, settings, and what is made of such alone.
 * Parameters of methods, what a request holds and what a stream brings are not; nor is anything that cannot be told.
 */
public final class Origins {
    private static final int MAX_DEPTH = 25;

    private final JavaFile file;
    private final Constants constants;
    private final CalledMethods calls;
    private final Predicate<MethodCallExpr> cleans;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param cleans calls whose results count as the program's own, whatever goes in */
    public Origins(JavaFile file, Predicate<MethodCallExpr> cleans) {
        this.file = file;
        this.constants = new Constants(file);
        this.calls = new CalledMethods(file);
        this.cleans = cleans;
    }

    /** Whether nobody outside the program can choose the value. */
    public boolean isOwn(Expression expression) {
        return isOwn(expression, 0);
    }

    private boolean isOwn(Expression expression, int depth) {
        if (depth > MAX_DEPTH) {
            return false;
        }
        if (expression.isLiteralExpr() || expression.isThisExpr() || expression.isClassExpr()) {
            return true;
        }
        if (expression.isMethodReferenceExpr()
                || constants.text(expression).isPresent()
                || isHarmlessType(expression)) {
            return true;
        }
        return compound(expression, depth).orElseGet(() -> reference(expression, depth));
    }

    private Optional<Boolean> compound(Expression expression, int depth) {
        if (expression instanceof EnclosedExpr enclosed) {
            return Optional.of(isOwn(enclosed.getInner(), depth + 1));
        }
        if (expression instanceof CastExpr cast) {
            return Optional.of(isOwn(cast.getExpression(), depth + 1));
        }
        if (expression instanceof AssignExpr assign) {
            return Optional.of(isOwn(assign.getValue(), depth + 1));
        }
        if (expression instanceof ConditionalExpr choice) {
            return Optional.of(isOwn(choice.getThenExpr(), depth + 1) && isOwn(choice.getElseExpr(), depth + 1));
        }
        if (expression instanceof BinaryExpr binary) {
            return Optional.of(isOwn(binary.getLeft(), depth + 1) && isOwn(binary.getRight(), depth + 1));
        }
        if (expression instanceof SwitchExpr choice) {
            return Optional.of(choice.getEntries().stream()
                    .allMatch(entry -> entry.getStatements().size() == 1
                            && (entry.getStatement(0).isThrowStmt()
                                    || (entry.getStatement(0) instanceof ExpressionStmt result
                                            && isOwn(result.getExpression(), depth + 1)))));
        }
        if (expression instanceof ArrayCreationExpr array) {
            return Optional.of(array.getInitializer()
                    .map(values -> isOwn(values, depth + 1))
                    .orElse(true));
        }
        if (expression instanceof ArrayInitializerExpr array) {
            return Optional.of(allOwn(array.getValues(), depth));
        }
        return Optional.empty();
    }

    private boolean reference(Expression expression, int depth) {
        if (expression instanceof ArrayAccessExpr access) {
            return isOwn(access.getName(), depth + 1);
        }
        if (expression instanceof NameExpr name) {
            return Variables.declaration(name).map(found -> isOwn(found, depth)).orElse(true);
        }
        if (expression instanceof FieldAccessExpr access) {
            return access.getScope().isThisExpr()
                    ? Variables.declaration(access.getNameAsString(), access)
                            .map(found -> isOwn(found, depth))
                            .orElse(true)
                    : isOwn(access.getScope(), depth + 1);
        }
        if (expression instanceof ObjectCreationExpr creation) {
            return creation.getAnonymousClassBody().isEmpty() && allOwn(creation.getArguments(), depth);
        }
        return expression instanceof MethodCallExpr call && isOwnCall(call, depth);
    }

    private boolean allOwn(List<Expression> expressions, int depth) {
        return expressions.stream().allMatch(one -> isOwn(one, depth + 1));
    }

    /** Types whose values cannot spell anything harmful: numbers, dates, constants of enumerations. */
    private boolean isHarmlessType(Expression expression) {
        return file.types()
                .typeOf(expression)
                .filter(type -> HarmlessTypes.NAMES.contains(type)
                        || file.names()
                                .declaration(type)
                                .filter(found -> found.isEnumDeclaration())
                                .isPresent())
                .isPresent();
    }

    private boolean isOwn(Declaration declaration, int depth) {
        if (!open.add(declaration.node())) {
            return true;
        }
        try {
            if (declaration.isField()) {
                return isOwnField(declaration, depth);
            }
            if (declaration.isParameter()) {
                return isOwnParameter((Parameter) declaration.node(), depth);
            }
            Optional<ForEachStmt> loop = declaration
                    .node()
                    .getParentNode()
                    .flatMap(Node::getParentNode)
                    .filter(ForEachStmt.class::isInstance)
                    .map(ForEachStmt.class::cast);
            if (loop.isPresent()) {
                return isOwn(loop.get().getIterable(), depth + 1);
            }
            return declaration
                            .initializer()
                            .map(value -> isOwn(value, depth + 1))
                            .orElse(true)
                    && isOnlyGivenOwn(declaration, depth)
                    && !(declaration.node() instanceof TypePatternExpr);
        } finally {
            open.remove(declaration.node());
        }
    }

    /** Whether assignments, elements, and arguments of calls on the variable are all the program's own. */
    private boolean isOnlyGivenOwn(Declaration declaration, int depth) {
        for (Expression use : Variables.uses(declaration)) {
            Node parent = use.getParentNode().orElse(use);
            if (parent instanceof ArrayAccessExpr access && access.getName() == use) {
                parent = access.getParentNode().orElse(access);
            }
            boolean given = parent instanceof AssignExpr assign
                    && assign.getValue() != use
                    && !isOwn(assign.getValue(), depth + 1);
            boolean filled = !isOnlyFilledWithOwn(use, depth);
            if (given || filled) {
                return false;
            }
        }
        return true;
    }

    /** Follows a chain of calls on a variable: {@code text.append(a).append(b)}. */
    private boolean isOnlyFilledWithOwn(Expression use, int depth) {
        Expression scope = use;
        while (scope.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getScope().orElse(null) == scope) {
            if (HarmlessTypes.FILLING.contains(call.getNameAsString()) && !allOwn(call.getArguments(), depth)) {
                return false;
            }
            scope = call;
        }
        return true;
    }

    /** Settings: fields that only constructors, start-up methods and frameworks write. */
    private boolean isOwnField(Declaration field, int depth) {
        if (!field.initializer().map(value -> isOwn(value, depth + 1)).orElse(true)) {
            return false;
        }
        boolean injected = field.node()
                .getParentNode()
                .filter(parent -> parent instanceof FieldDeclaration declared
                        && !declared.getAnnotations().isEmpty())
                .isPresent();
        return injected
                || Variables.assignments(field).stream()
                        .allMatch(assign -> isStartUp(assign) || isOwn(assign.getValue(), depth + 1));
    }

    private static boolean isStartUp(Node node) {
        var around = JavaFile.around(node, CallableDeclaration.class);
        return around.isEmpty()
                || around.get() instanceof ConstructorDeclaration
                || around.get().getNameAsString().matches("init|afterPropertiesSet|setUp|configure|start|activate")
                || isMarkedStartUp(around.get().getAnnotations().toString());
    }

    private static boolean isMarkedStartUp(String annotations) {
        return !annotations.matches("\\[]|\\[@Override]|.*Mapping.*|.*@(GET|POST|PUT).*");
    }

    /** A private method's parameter is own where every call in the file passes an own value. */
    private boolean isOwnParameter(Parameter parameter, int depth) {
        if (!(parameter.getParentNode().orElse(null) instanceof CallableDeclaration<?> callable)
                || !callable.isPrivate()
                || parameter.isVarArgs()
                || parameter.getAnnotations().isNonEmpty()) {
            return HarmlessTypes.SURROUNDINGS.contains(
                    file.types().qualified(parameter.getType()).orElse(""));
        }
        int index = callable.getParameters().indexOf(parameter);
        List<MethodCallExpr> calls = file.unit()
                .findAll(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().equals(callable.getNameAsString())
                                && call.getArguments().size()
                                        == callable.getParameters().size());
        return !calls.isEmpty() && calls.stream().allMatch(call -> isOwn(call.getArgument(index), depth + 1));
    }

    private boolean isOwnCall(MethodCallExpr call, int depth) {
        if (cleans.test(call) || HarmlessTypes.isSetting(call)) {
            return true;
        }
        if (HarmlessTypes.READING.contains(call.getNameAsString()) || calls.askOutside(call)) {
            return false;
        }
        Optional<MethodDeclaration> declared = calls.declaredHere(call);
        if (declared.isPresent()) {
            return returnsOwn(declared.get(), depth)
                    || (allOwn(call.getArguments(), depth) && !calls.readOutside(declared.get()));
        }
        boolean scopeOwn = call.getScope().map(scope -> isOwn(scope, depth + 1)).orElse(true);
        boolean lookup = HarmlessTypes.LOOKUPS.contains(call.getNameAsString());
        return scopeOwn
                && (allOwn(call.getArguments(), depth)
                        || (lookup && call.getArguments().stream().skip(1).allMatch(rest -> isOwn(rest, depth + 1))));
    }

    private boolean returnsOwn(MethodDeclaration method, int depth) {
        if (!open.add(method)) {
            return true;
        }
        try {
            List<ReturnStmt> returns = method.findAll(ReturnStmt.class);
            return !returns.isEmpty()
                    && returns.stream()
                            .allMatch(one -> one.getExpression()
                                    .map(value -> isOwn(value, depth + 1))
                                    .orElse(true));
        } finally {
            open.remove(method);
        }
    }
}
