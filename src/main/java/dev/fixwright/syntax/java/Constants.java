package dev.fixwright.syntax.java;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Optional;

/** The texts that expressions surely have: literals, their concatenations, and variables that only ever hold one. */
public final class Constants {
    private static final int MAX_DEPTH = 40;

    private final JavaFile file;

    public Constants(JavaFile file) {
        this.file = file;
    }

    public Optional<String> text(Expression expression) {
        return text(expression, 0);
    }

    private Optional<String> text(Expression expression, int depth) {
        if (depth > MAX_DEPTH) {
            return Optional.empty();
        }
        if (expression.isStringLiteralExpr()) {
            return Optional.of(expression.asStringLiteralExpr().asString());
        }
        if (expression.isTextBlockLiteralExpr()) {
            return Optional.of(expression.asTextBlockLiteralExpr().asString());
        }
        if (expression.isCharLiteralExpr()) {
            return Optional.of(String.valueOf(expression.asCharLiteralExpr().asChar()));
        }
        if (expression.isIntegerLiteralExpr() || expression.isLongLiteralExpr() || expression.isBooleanLiteralExpr()) {
            return Optional.of(expression.toString());
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return text(enclosed.getInner(), depth + 1);
        }
        if (expression instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS) {
            return text(binary.getLeft(), depth + 1)
                    .flatMap(left -> text(binary.getRight(), depth + 1).map(left::concat));
        }
        if (expression instanceof NameExpr name) {
            return Variables.soleValue(name).flatMap(value -> text(value, depth + 1));
        }
        if (expression instanceof FieldAccessExpr access) {
            return field(access, depth);
        }
        return Optional.empty();
    }

    /** A constant of this class or of another class of the project: {@code Tables.USERS}. */
    private Optional<String> field(FieldAccessExpr access, int depth) {
        String owner = access.getScope().toString();
        if (!owner.matches("[\\w.]+")) {
            return Optional.empty();
        }
        if (access.getScope().isThisExpr()) {
            return Variables.declaration(access.getNameAsString(), access)
                    .flatMap(Variables::soleValue)
                    .flatMap(value -> text(value, depth + 1));
        }
        return file.names()
                .qualify(owner, access)
                .flatMap(file.names()::declaration)
                .flatMap(type -> type.getFieldByName(access.getNameAsString()))
                .filter(field -> field.isFinal())
                .flatMap(field -> field.getVariables().stream()
                        .filter(variable -> variable.getNameAsString().equals(access.getNameAsString()))
                        .flatMap(variable -> variable.getInitializer().stream())
                        .findFirst())
                .flatMap(value -> text(value, depth + 1));
    }
}
