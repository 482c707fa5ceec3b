package dev.fixwright.syntax.java;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Optional;

/** A private constant with one use, which would be left without any if its use gave way to another value. */
public final class OwnConstant {
    private OwnConstant() {}

    /** The literal that the constant of an expression holds; empty where the expression is no such constant. */
    public static Optional<Expression> of(Expression use) {
        return Optional.of(use)
                .filter(NameExpr.class::isInstance)
                .map(NameExpr.class::cast)
                .filter(name -> name.findCompilationUnit().stream()
                                .flatMap(unit -> unit.findAll(NameExpr.class).stream())
                                .filter(other -> other.getNameAsString().equals(name.getNameAsString()))
                                .count()
                        == 1)
                .flatMap(Variables::soleValue)
                .filter(value ->
                        value.isLiteralExpr() || value.toString().matches("(java\\.lang\\.)?Boolean\\.(TRUE|FALSE)"))
                .filter(value -> JavaFile.around(value, FieldDeclaration.class)
                        .filter(FieldDeclaration::isPrivate)
                        .isPresent());
    }
}
