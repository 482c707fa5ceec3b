package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that grows by {@code +=} written with a {@code StringBuilder} instead. Scanners that read class files know what a
 * builder holds, but take the joining of two strings for an unknown text.
 */
public final class BuilderForm {
    private final JavaFile file;
    private final Declaration variable;
    private final List<Edit> edits = new ArrayList<>();

    private BuilderForm(JavaFile file, Declaration variable) {
        this.file = file;
        this.variable = variable;
    }

    /** The edits that turn the variable into a builder, the argument {@code use} left out; empty where that cannot be. */
    public static Optional<List<Edit>> of(JavaFile file, Declaration variable, Expression use) {
        BuilderForm form = new BuilderForm(file, variable);
        return form.isPlain() && form.declare() && form.statements(use) ? Optional.of(form.edits) : Optional.empty();
    }

    private boolean isPlain() {
        boolean alone = variable.node()
                .getParentNode()
                .filter(parent -> parent instanceof VariableDeclarationExpr declared
                        && declared.getVariables().size() == 1
                        && declared.getParentNode()
                                .filter(ExpressionStmt.class::isInstance)
                                .isPresent())
                .isPresent();
        return alone
                && variable.node() instanceof VariableDeclarator
                && variable.type()
                        .filter(type -> file.types().names(type, "java.lang.String"))
                        .isPresent();
    }

    private boolean declare() {
        Node type = variable.type().orElseThrow();
        edits.add(new Edit(file.start(type), file.end(type), "StringBuilder"));
        variable.initializer().filter(value -> !value.isNullLiteralExpr()).ifPresent(this::wrap);
        return true;
    }

    private void wrap(Expression value) {
        edits.add(Edit.insert(file.start(value), "new StringBuilder("));
        edits.add(Edit.insert(file.end(value), ")"));
    }

    private boolean statements(Expression use) {
        for (Expression at : Variables.uses(variable)) {
            Node parent = at.getParentNode().orElseThrow();
            if (parent instanceof AssignExpr assign && assign.getTarget() == at) {
                if (!assignment(assign)) {
                    return false;
                }
            } else if (at != use && !isHead(at) && !isOperand(at)) {
                edits.add(Edit.insert(file.end(at), ".toString()"));
            }
        }
        return true;
    }

    private boolean assignment(AssignExpr assign) {
        if (assign.getParentNode().filter(ExpressionStmt.class::isInstance).isEmpty()) {
            return false;
        }
        if (assign.getOperator() == AssignExpr.Operator.PLUS) {
            append(assign, assign.getValue());
            return true;
        }
        Optional<Expression> second = secondOperand(assign.getValue());
        if (second.isPresent()) {
            append(assign, second.get());
        } else if (!assign.getValue().isNullLiteralExpr()) {
            wrap(assign.getValue());
        }
        return true;
    }

    private void append(AssignExpr assign, Expression first) {
        int afterName = file.end(assign.getTarget());
        int atText = file.start(first);
        edits.add(new Edit(afterName, atText, ".append("));
        edits.add(Edit.insert(file.end(assign.getValue()), ")"));
    }

    /** What follows the variable itself in {@code sql = sql + …}. */
    private Optional<Expression> secondOperand(Expression value) {
        Expression at = value;
        while (at instanceof BinaryExpr sum) {
            if (sum.getLeft() instanceof NameExpr name && name.getNameAsString().equals(variable.name())) {
                return Optional.of(sum.getRight()).filter(file.types()::isString);
            }
            at = sum.getLeft();
        }
        return Optional.empty();
    }

    /** The first operand of the variable's own assignment, which goes. */
    private boolean isHead(Expression at) {
        return JavaFile.around(at, AssignExpr.class)
                .filter(assign -> assign.getTarget() instanceof NameExpr target
                        && target.getNameAsString().equals(variable.name())
                        && secondOperand(assign.getValue()).isPresent())
                .isPresent();
    }

    /** An operand of a longer text, or compared with null: a builder does as well. */
    private static boolean isOperand(Expression at) {
        return at.getParentNode()
                .filter(parent -> parent instanceof BinaryExpr binary
                        && (binary.getOperator() != BinaryExpr.Operator.PLUS
                                || binary.getLeft().isStringLiteralExpr()
                                || binary.getRight().isStringLiteralExpr()))
                .isPresent();
    }
}
