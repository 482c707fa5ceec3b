package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.fixwright.syntax.java.StringParts.Value;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.Optional;

/** Whether the values of a text are still the same where it is used as where it was put together. */
public final class LastingValues {
    private static final String PURE =
            "(get|is|has|to|as|trim|strip|value|parse|name|length|size|sub|replace|of|format|lower|upper|char|concat|join"
                    + "|text|escape|normalize|abs|min|max|plus|minus|equals|intern|repeat|contains|id|ordinal).*";

    private final ComposedText text;
    private final JavaFile file;

    public LastingValues(ComposedText text) {
        this.text = text;
        this.file = text.file();
    }

    /** Whether every value may be evaluated a second time where the text is used. */
    public boolean allLast() {
        return text.slots().stream()
                .flatMap(slot -> slot.values(text.parts().parts()).stream())
                .allMatch(value -> isInArgument(text, value.node()) ? isPure(value.node()) : lasts(value.node()));
    }

    /** Whether the values of a slot may be evaluated where the text is used, and no longer where it is put together. */
    public boolean last(Slot slot) {
        return slot.values(text.parts().parts()).stream()
                .map(Value::node)
                .allMatch(node -> isInArgument(text, node) || lasts(node));
    }

    static boolean isInArgument(ComposedText text, Expression node) {
        return text.argument() == node || text.argument().isAncestorOf(node);
    }

    boolean lasts(Expression node) {
        return isPure(node)
                && node.findAll(NameExpr.class).stream().allMatch(name -> keepsItsValue(name, node))
                && sameCode(node);
    }

    private boolean isPure(Expression node) {
        return node.findAll(MethodCallExpr.class).stream()
                        .allMatch(call -> call.getNameAsString().matches(PURE) && !isSupplied(call))
                && node.findAll(AssignExpr.class).isEmpty()
                && node.findAll(ObjectCreationExpr.class).isEmpty()
                && node.findAll(UnaryExpr.class).stream()
                        .noneMatch(unary -> unary.getOperator().asString().matches("\\+\\+|--"));
    }

    /** Whether a call asks for the next of something, which may be another one each time. */
    private boolean isSupplied(MethodCallExpr call) {
        return file.types().isCall(call, "java.util.function.Supplier", "get");
    }

    private boolean keepsItsValue(NameExpr name, Expression from) {
        Optional<Declaration> declaration = Variables.declaration(name);
        if (declaration.isEmpty()) {
            return true;
        }
        int start = file.start(from);
        int end = file.start(text.argument());
        return Variables.uses(declaration.get()).stream()
                .filter(use -> isWrite(use))
                .noneMatch(use -> file.start(use) > start && file.start(use) < end);
    }

    private static boolean isWrite(Expression use) {
        Node parent = use.getParentNode().orElseThrow();
        return (parent instanceof AssignExpr assign && assign.getTarget() == use)
                || (parent instanceof UnaryExpr unary
                        && unary.getOperator().asString().matches("\\+\\+|--"));
    }

    /** Whether no lambda or inner class lies between, which may only use variables that never change. */
    private boolean sameCode(Expression node) {
        if (code(node).equals(code(text.argument()))) {
            return true;
        }
        return node.findAll(NameExpr.class).stream()
                .flatMap(name -> Variables.declaration(name).stream())
                .allMatch(
                        found -> found.isField() || Variables.assignments(found).isEmpty());
    }

    private static Optional<Node> code(Node node) {
        for (Node at = node; at != null; at = at.getParentNode().orElse(null)) {
            if (at instanceof LambdaExpr || at instanceof CallableDeclaration<?>) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
