package dev.fixwright.fix.regexinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.Optional;

/** Tells values that are meant to be regular expressions of their own, which quoting would make useless. */
final class MeantPatterns {
    private static final String NAME = "(?i)(.*[_\\-.])?\\w*(pattern|regexp?|regularexpression)s?";

    private MeantPatterns() {}

    /** Why a value is no plain text; empty where nothing says so. */
    static Optional<String> reason(Expression value) {
        if (isNamed(value, 0)) {
            return Optional.of("`" + value + "` is meant to be a regular expression of its own");
        }
        return answersBadPatterns(value)
                ? Optional.of("the code answers a PatternSyntaxException, so `" + value
                        + "` is meant to be a regular expression of its own")
                : Optional.empty();
    }

    /** By the name under which the value comes into the method. */
    private static boolean isNamed(Expression value, int depth) {
        if (value instanceof EnclosedExpr enclosed) {
            return isNamed(enclosed.getInner(), depth);
        }
        if (value instanceof NameExpr name) {
            Optional<Declaration> declared = Variables.declaration(name);
            Optional<Expression> made =
                    declared.filter(found -> !found.isField()).flatMap(Variables::soleValue);
            return made.isPresent() && depth < 5 ? isNamed(made.get(), depth + 1) : isNamed(name, declared);
        }
        if (value instanceof FieldAccessExpr access) {
            return access.getNameAsString().matches(NAME);
        }
        if (!(value instanceof MethodCallExpr call)) {
            return false;
        }
        boolean keyed = call.getArguments().stream()
                .anyMatch(argument -> argument instanceof StringLiteralExpr key
                        && key.asString().matches(NAME));
        boolean changed = call.getNameAsString().matches("trim|strip|toString|toLowerCase|orElse|get");
        return keyed
                || (call.getArguments().isEmpty() && call.getNameAsString().matches(NAME))
                || (changed
                        && call.getScope()
                                .filter(scope -> isNamed(scope, depth + 1))
                                .isPresent());
    }

    private static boolean isNamed(NameExpr name, Optional<Declaration> declared) {
        boolean annotated = declared.map(Declaration::node)
                .filter(node -> node instanceof Parameter parameter
                        && parameter.getAnnotations().stream()
                                .flatMap(one -> one.findAll(StringLiteralExpr.class).stream())
                                .anyMatch(key -> key.asString().matches(NAME)))
                .isPresent();
        return annotated || name.getNameAsString().matches(NAME);
    }

    private static boolean answersBadPatterns(Expression value) {
        for (Node at = value; at != null; at = at.getParentNode().orElse(null)) {
            Node child = at;
            boolean caught = at.getParentNode()
                    .filter(parent -> parent instanceof TryStmt attempt
                            && attempt.getTryBlock() == child
                            && attempt.getCatchClauses().stream()
                                    .anyMatch(one -> one.getParameter()
                                            .getType()
                                            .asString()
                                            .contains("PatternSyntaxException")))
                    .isPresent();
            if (caught) {
                return true;
            }
        }
        return false;
    }
}
