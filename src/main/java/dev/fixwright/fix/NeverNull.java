package dev.fixwright.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.syntax.java.Branches;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.Optional;

/** Tells texts that cannot be null where they are used, so that they may be handed to a method that takes no null. */
public final class NeverNull {
    private static final String MISSING =
            "(?s).*\\b(isBlank|isEmpty|isNullOrEmpty|hasText|hasLength|isNull)\\(NAME\\b.*";

    private final JavaFile file;

    public NeverNull(JavaFile file) {
        this.file = file;
    }

    public boolean is(Expression value) {
        return is(value, 0);
    }

    private boolean is(Expression value, int depth) {
        if (value.isStringLiteralExpr() || value.isTextBlockLiteralExpr() || depth > 5) {
            return depth <= 5;
        }
        if (value instanceof EnclosedExpr enclosed) {
            return is(enclosed.getInner(), depth + 1);
        }
        if (value instanceof BinaryExpr || value.isObjectCreationExpr()) {
            return true;
        }
        if (value instanceof ConditionalExpr choice) {
            return is(choice.getThenExpr(), depth + 1) && is(choice.getElseExpr(), depth + 1);
        }
        if (value instanceof MethodCallExpr call) {
            return isTextOf(call);
        }
        return value instanceof NameExpr name && isChecked(name, depth);
    }

    /** Methods of String give a text, never null. */
    private boolean isTextOf(MethodCallExpr call) {
        boolean ofText = call.getScope().filter(file.types()::isString).isPresent();
        boolean ofClass = file.types()
                .staticScope(call)
                .filter("java.lang.String"::equals)
                .isPresent();
        return ofText || ofClass || call.getNameAsString().matches("toString|requireNonNull|getName");
    }

    private boolean isChecked(NameExpr name, int depth) {
        Optional<Declaration> declared = Variables.declaration(name);
        if (declared.isEmpty()) {
            return false;
        }
        Declaration variable = declared.get();
        boolean made = !variable.isField()
                && Variables.soleValue(variable)
                        .filter(value -> is(value, depth + 1))
                        .isPresent();
        return made || isElement(variable) || isRequired(variable) || isCheckedBefore(name, variable);
    }

    /** A word of a split text. */
    private static boolean isElement(Declaration variable) {
        return variable.node()
                .getParentNode()
                .flatMap(Node::getParentNode)
                .filter(loop -> loop instanceof ForEachStmt each
                        && each.getIterable().toString().matches("(?s).*\\.split\\(.*\\)"))
                .isPresent();
    }

    /** A parameter that a framework fills or refuses the request for. */
    private static boolean isRequired(Declaration variable) {
        return variable.node() instanceof Parameter parameter
                && parameter.getAnnotations().stream()
                        .anyMatch(one -> one.getNameAsString().matches("RequestParam|PathVariable|RequestBody")
                                && !one.toString().contains("required"));
    }

    private boolean isCheckedBefore(NameExpr name, Declaration variable) {
        String text = name.getNameAsString();
        boolean inside = false;
        for (Node at = name, above = at.getParentNode().orElse(null);
                above != null && !(above instanceof CallableDeclaration<?>);
                at = above, above = at.getParentNode().orElse(null)) {
            Node child = at;
            inside |= above instanceof IfStmt test && test.getThenStmt() == child && says(test.getCondition(), text);
            inside |= above instanceof ConditionalExpr test
                    && test.getThenExpr() == child
                    && says(test.getCondition(), text);
            inside |= above instanceof BinaryExpr both
                    && both.getOperator() == BinaryExpr.Operator.AND
                    && both.getRight() == child
                    && says(both.getLeft(), text);
        }
        return inside
                || Variables.uses(variable).stream()
                        .filter(use -> file.start(use) < file.start(name))
                        .anyMatch(use -> wouldHaveFailed(use, name) || endsWithout(use, text));
    }

    private static boolean says(Expression condition, String name) {
        String text = condition.toString();
        return !text.contains("||")
                && (text.matches("(?s).*\\b" + name + " != null.*")
                        || text.matches("(?s).*![\\w.]*" + MISSING.substring(6).replace("NAME", name)));
    }

    /** Whether a method was called on the variable on every way to its use. */
    private static boolean wouldHaveFailed(Expression use, NameExpr name) {
        boolean called = use.getParentNode()
                .filter(parent -> parent instanceof MethodCallExpr call
                        && call.getScope().filter(scope -> scope == use).isPresent())
                .isPresent();
        return called && Branches.surelyBefore(use, name);
    }

    /** Whether a check of the variable for null ends the method. */
    private static boolean endsWithout(Expression use, String name) {
        Optional<IfStmt> test = JavaFile.around(use, IfStmt.class)
                .filter(found ->
                        found.getCondition() == use || found.getCondition().isAncestorOf(use));
        return test.filter(found -> {
                    String condition = found.getCondition().toString();
                    boolean missing = condition.matches("(?s).*\\b" + name + " == null.*")
                            || condition.matches(MISSING.replace("NAME", name)) && !condition.contains("!");
                    return missing && !condition.contains("&&") && leaves(found.getThenStmt());
                })
                .isPresent();
    }

    private static boolean leaves(Statement statement) {
        Statement last = statement.isBlockStmt()
                        && !statement.asBlockStmt().getStatements().isEmpty()
                ? statement.asBlockStmt().getStatements().getLast().orElseThrow()
                : statement;
        return last.isReturnStmt() || last.isThrowStmt() || last.isContinueStmt();
    }
}
