package dev.fixwright.fix.permissions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Removal;
import java.util.List;
import java.util.Optional;

/** The constants for permissions of other users, {@code OTHERS_READ} and its like, in lists or added to sets. */
final class OthersPermissions {
    private static final String OTHERS = "OTHERS_(READ|WRITE|EXECUTE)";
    private static final String PERMISSION = "java.nio.file.attribute.PosixFilePermission";

    private OthersPermissions() {}

    static List<Expression> among(List<Expression> expressions, JavaFile file) {
        return expressions.stream()
                .filter(one -> (one instanceof FieldAccessExpr access
                                && access.getNameAsString().matches(OTHERS)
                                && access.getScope().toString().endsWith("PosixFilePermission"))
                        || (one instanceof NameExpr name
                                && name.getNameAsString().matches(OTHERS)
                                && file.unit().getImports().stream()
                                        .anyMatch(imported -> imported.isStatic()
                                                && imported.getNameAsString().startsWith(PERMISSION))))
                .toList();
    }

    /** Leaves one out, where {@code all} go; answers why that cannot be. */
    static Optional<String> remove(JavaFile file, JavaEdits edits, Expression one, List<Expression> all) {
        Node parent = one.getParentNode().orElse(one);
        if (!(parent instanceof MethodCallExpr call) || !call.getArguments().contains(one)) {
            return Optional.of("`" + file.text(one) + "` stands where it cannot be left out");
        }
        Optional<ExpressionStmt> alone =
                call.getParentNode().filter(ExpressionStmt.class::isInstance).map(ExpressionStmt.class::cast);
        if (call.getNameAsString().equals("add") && alone.isPresent()) {
            Optional<Node> removable = removable(alone.get());
            removable
                    .map(node -> Removal.of(file, node))
                    .ifPresent(gone -> edits.replace(gone.start(), gone.end(), gone.replacement()));
            return removable.isPresent()
                    ? Optional.empty()
                    : Optional.of("`" + file.text(alone.get()) + "` is all that its branch does");
        }
        if (!call.getNameAsString().matches("of|asList|newHashSet|newEnumSet|immutableEnumSet")) {
            return Optional.of("`" + file.text(call) + "` cannot be called without `" + file.text(one) + "`");
        }
        return removeFromList(file, edits, call, one, all);
    }

    /** A statement in a block, or the condition that guards nothing else. */
    private static Optional<Node> removable(ExpressionStmt statement) {
        if (JavaEdits.isInBlock(statement)) {
            return Optional.of(statement);
        }
        return statement
                .getParentNode()
                .filter(parent -> parent instanceof IfStmt check
                        && check.getElseStmt().isEmpty()
                        && JavaEdits.isInBlock(check)
                        && check.getCondition().findAll(MethodCallExpr.class).isEmpty()
                        && check.getCondition().findAll(AssignExpr.class).isEmpty());
    }

    private static Optional<String> removeFromList(
            JavaFile file, JavaEdits edits, MethodCallExpr list, Expression one, List<Expression> all) {
        NodeList<Expression> arguments = list.getArguments();
        List<Expression> kept = arguments.stream()
                .filter(argument -> all.stream().noneMatch(other -> other == argument))
                .toList();
        if (kept.isEmpty()) {
            return Optional.of("nothing but permissions for other users is given, so nothing would be left");
        }
        int index = arguments.indexOf(one);
        boolean keptBefore = kept.stream().anyMatch(other -> arguments.indexOf(other) < index);
        if (keptBefore) {
            edits.replace(file.end(arguments.get(index - 1)), file.end(one), "");
        } else {
            edits.replace(file.start(one), file.start(arguments.get(index + 1)), "");
        }
        return Optional.empty();
    }
}
