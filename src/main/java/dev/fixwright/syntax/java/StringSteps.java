package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Step;
import dev.fixwright.syntax.java.StringParts.Value;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows a local variable or builder through the statements that add to its text, up to the place where it is used. */
final class StringSteps {
    private static final Set<String> SHORTENS = Set.of("setLength", "deleteCharAt", "delete");
    private static final Set<String> ONLY_READS = Set.of(
            "toString", "length", "isEmpty", "charAt", "lastIndexOf", "indexOf", "substring", "capacity", "equals");

    private static final Set<String> READERS =
            Set.of("valueOf", "print", "println", "trace", "debug", "info", "warn", "error", "log", "fine", "finer");

    private final JavaFile file;
    private final StringPieces pieces;
    private final List<Step> steps = new ArrayList<>();
    private Optional<String> obstacle = Optional.empty();

    StringSteps(JavaFile file) {
        this.file = file;
        this.pieces = new StringPieces(file);
    }

    StringParts of(Expression expression) {
        Optional<NameExpr> variable = variable(expression);
        Optional<Declaration> declaration = variable.flatMap(Variables::declaration)
                .filter(found -> found.isLocal() || servesOneMethod(found))
                .filter(found -> found.node() instanceof VariableDeclarator);
        if (declaration.isPresent() && isComposed(variable.get())) {
            follow(declaration.get(), variable.get());
            forgetReplaced();
            boolean begins =
                    !steps.isEmpty() && steps.get(0).resets() && !steps.get(0).conditional();
            if (declaration.get().isField() && !begins) {
                stop("`" + declaration.get().name() + "` keeps its text from call to call");
            }
        } else {
            steps.add(new Step(Optional.empty(), expression, false, false, true, pieces.of(expression)));
        }
        return new StringParts(List.copyOf(steps), obstacle);
    }

    /** Whether a field is no more than a variable of one method: no other code reads or writes it. */
    private static boolean servesOneMethod(Declaration declaration) {
        List<Expression> uses = Variables.uses(declaration);
        return declaration.isField()
                && declaration.node().getParentNode().orElseThrow() instanceof FieldDeclaration field
                && field.isPrivate()
                && !field.isFinal()
                && !uses.isEmpty()
                && uses.stream().allMatch(NameExpr.class::isInstance)
                && uses.stream()
                                .map(use -> JavaFile.around(use, CallableDeclaration.class))
                                .distinct()
                                .count()
                        == 1;
    }

    /** The variable whose whole text an expression gives. */
    private Optional<NameExpr> variable(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return variable(enclosed.getInner());
        }
        if (expression instanceof NameExpr name) {
            return Optional.of(name);
        }
        if (expression instanceof MethodCallExpr call) {
            if (Set.of("toString", "trim", "strip").contains(call.getNameAsString())
                    && call.getArguments().isEmpty()) {
                return call.getScope().flatMap(this::variable);
            }
            if (file.types().isStaticCall(call, "java.lang.String", "valueOf")
                    && call.getArguments().size() == 1) {
                return variable(call.getArgument(0)).filter(pieces::isBuilder);
            }
        }
        return Optional.empty();
    }

    private boolean isComposed(NameExpr name) {
        List<Part> simple = pieces.of(name);
        return simple.size() == 1
                && simple.get(0) instanceof Value
                && (file.types().isString(name) || pieces.isBuilder(name));
    }

    private void follow(Declaration declaration, NameExpr use) {
        declaration.initializer().ifPresent(value -> {
            Optional<Statement> statement = JavaFile.around(value, Statement.class);
            if (!value.isNullLiteralExpr()) {
                add(statement, value, declaration, use, true, pieces.of(value));
            }
        });
        for (Expression at : Variables.uses(declaration)) {
            if (at != use && isBefore(at, use, declaration)) {
                contribution(at, declaration, use);
            }
        }
    }

    /** Whether a use is met before another; one that follows in the same loop is met before it, too. */
    private boolean isBefore(Expression at, Expression use, Declaration declaration) {
        if (file.start(at) < file.start(use)) {
            return true;
        }
        boolean changes = changes(at);
        boolean again = loops(use, declaration.node()).stream().anyMatch(loop -> loop.isAncestorOf(at));
        if (changes && again) {
            obstacle = Optional.of("`" + declaration.name() + "` is built up over several rounds of a loop");
        }
        return false;
    }

    private boolean changes(Expression at) {
        Node parent = at.getParentNode().orElseThrow();
        return (parent instanceof AssignExpr assign && assign.getTarget() == at)
                || (parent instanceof MethodCallExpr call
                        && call.getScope().filter(scope -> scope == at).isPresent()
                        && pieces.isBuilder(at)
                        && !ONLY_READS.contains(call.getNameAsString()));
    }

    private void contribution(Expression at, Declaration declaration, NameExpr use) {
        Node parent = at.getParentNode().orElseThrow();
        if (parent instanceof AssignExpr assign && assign.getTarget() == at) {
            assignment(assign, declaration, use);
        } else if (pieces.isBuilder(at)) {
            builderUse(at, declaration, use);
        }
    }

    private void assignment(AssignExpr assign, Declaration declaration, NameExpr use) {
        Optional<Statement> statement = alone(assign);
        if (statement.isEmpty()) {
            stop("`" + declaration.name() + "` is assigned inside another expression");
            return;
        }
        List<Part> parts = pieces.of(assign.getValue());
        boolean adds = assign.getOperator() == AssignExpr.Operator.PLUS;
        boolean continues = !parts.isEmpty() && isVariable(parts.get(0), declaration) && !adds;
        List<Part> added = continues ? parts.subList(1, parts.size()) : parts;
        if (added.stream().anyMatch(part -> isVariable(part, declaration))) {
            stop("`" + declaration.name() + "` is put in the middle of itself");
        }
        if (!assign.getValue().isNullLiteralExpr()) {
            add(statement, assign.getValue(), declaration, use, !adds && !continues, added);
        }
    }

    private static boolean isVariable(Part part, Declaration declaration) {
        return part instanceof Value value
                && value.node() instanceof NameExpr name
                && name.getNameAsString().equals(declaration.name());
    }

    private void builderUse(Expression at, Declaration declaration, NameExpr use) {
        Expression top = at;
        List<Part> parts = new ArrayList<>();
        boolean empties = false;
        while (top.getParentNode().orElseThrow() instanceof MethodCallExpr call
                && call.getScope().isPresent()
                && call.getScope().get() == top) {
            String name = call.getNameAsString();
            if (name.equals("append")) {
                pieces.appended(call, parts);
            } else if (SHORTENS.contains(name)) {
                empties |= call.getArgument(0).toString().equals("0");
            } else if (ONLY_READS.contains(name)) {
                return;
            } else {
                stop("`" + declaration.name() + "` is changed by `" + name + "`");
            }
            top = call;
        }
        if (top == at) {
            if (isHandedOn(at)) {
                stop("`" + declaration.name() + "` is handed to code that may add to it");
            }
            return;
        }
        Optional<Statement> statement = alone(top);
        if (statement.isEmpty()) {
            stop("`" + declaration.name() + "` is added to inside another expression");
            return;
        }
        add(statement, top, declaration, use, empties, parts);
    }

    private static boolean isHandedOn(Expression at) {
        Node parent = at.getParentNode().orElseThrow();
        return !(parent instanceof BinaryExpr || (parent instanceof MethodCallExpr call && reads(call)));
    }

    private static boolean reads(MethodCallExpr call) {
        return READERS.contains(call.getNameAsString());
    }

    private static Optional<Statement> alone(Expression expression) {
        return expression
                .getParentNode()
                .filter(parent -> parent instanceof ExpressionStmt)
                .map(Statement.class::cast);
    }

    private void add(
            Optional<Statement> statement,
            Expression root,
            Declaration declaration,
            NameExpr use,
            boolean resets,
            List<Part> parts) {
        Node place = statement.map(Node.class::cast).orElse(root);
        List<Node> loops = loops(place, declaration.node());
        if (loops.stream().anyMatch(loop -> loop.isAncestorOf(use)) && !resets) {
            stop("`" + declaration.name() + "` is built up over several rounds of a loop");
        }
        boolean repeated = loops.stream().anyMatch(loop -> !loop.isAncestorOf(use));
        steps.add(new Step(statement, root, isConditional(place, use), repeated, resets, List.copyOf(parts)));
    }

    /** Whether a statement may be skipped on the way to a use that follows it. */
    private static boolean isConditional(Node statement, Node use) {
        Node at = statement;
        while (true) {
            Node parent = at.getParentNode().orElseThrow();
            if (parent.isAncestorOf(use)) {
                return !(parent instanceof SwitchEntry || parent instanceof BlockStmt);
            }
            boolean always = parent instanceof BlockStmt
                    || (parent instanceof SynchronizedStmt)
                    || (at == statement && !(parent instanceof Statement));
            if (!always) {
                return true;
            }
            at = parent;
        }
    }

    /** The loops, and lambdas that may be called often, around a node but not around the variable's declaration. */
    private static List<Node> loops(Node node, Node declaration) {
        List<Node> loops = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParentNode().orElse(null)) {
            boolean loop = at instanceof ForStmt
                    || at instanceof ForEachStmt
                    || at instanceof WhileStmt
                    || at instanceof DoStmt
                    || at instanceof LambdaExpr;
            if (loop && !at.isAncestorOf(declaration)) {
                loops.add(at);
            }
        }
        return loops;
    }

    /** Leaves out what was there before the last statement that surely replaces it. */
    private void forgetReplaced() {
        for (int i = steps.size() - 1; i > 0; i--) {
            Step step = steps.get(i);
            if (step.resets() && !step.conditional() && !step.repeated()) {
                steps.subList(0, i).clear();
                return;
            }
        }
    }

    private void stop(String reason) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(reason);
        }
    }
}
