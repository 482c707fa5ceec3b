package dev.fixwright.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that stand before a path's use and leave nothing to escape with: an allow-list, or a pattern of harmless characters. */
public final class Guards {
    private final JavaFile file;
    private final Constants constants;

    public Guards(JavaFile file) {
        this.file = file;
        this.constants = new Constants(file);
    }

    /** Whether every variable of a text has passed an allow-list or a pattern, and all other values end the method. */
    public boolean allowOnlyKnown(Expression text) {
        Set<String> names = text.findAll(NameExpr.class).stream()
                .map(NameExpr::getNameAsString)
                .filter(name -> !name.matches("[A-Z]\\w*"))
                .collect(Collectors.toSet());
        var method = JavaFile.around(text, CallableDeclaration.class);
        return !names.isEmpty()
                && method.isPresent()
                && names.stream().allMatch(name -> isChecked(name, text, method.get()));
    }

    /** Whether the file made of a path's text is compared with its folder, dots resolved, and all others end the method. */
    public boolean compareWithFolder(Expression text) {
        var method = JavaFile.around(text, CallableDeclaration.class);
        return method.isPresent() && isComparedAfterwards(text, method.get());
    }

    private boolean isComparedAfterwards(Expression text, Node method) {
        Set<String> made = JavaFile.around(text, VariableDeclarator.class).stream()
                .map(VariableDeclarator::getNameAsString)
                .collect(Collectors.toSet());
        if (made.isEmpty()) {
            return false;
        }
        method.findAll(VariableDeclarator.class).stream()
                .filter(one -> one.getInitializer()
                        .filter(value -> value.toString().matches("(?s)(" + String.join("|", made) + ")\\..*"))
                        .isPresent())
                .forEach(one -> made.add(one.getNameAsString()));
        return method.findAll(IfStmt.class).stream()
                .filter(test -> file.start(test) > file.end(text))
                .anyMatch(test -> endsThere(test.getThenStmt())
                        && test.getCondition() instanceof UnaryExpr not
                        && not.getExpression() instanceof MethodCallExpr call
                        && isFolderTest(call, made, method));
    }

    private boolean isFolderTest(MethodCallExpr call, Set<String> made, Node method) {
        if (!call.getNameAsString().equals("startsWith") || call.getScope().isEmpty()) {
            return false;
        }
        String tested = call.getScope().get().toString();
        boolean ofIt = made.stream().anyMatch(name -> tested.matches("(?s)" + name + "(\\..*)?"));
        boolean resolved = method.toString().matches("(?s).*(getCanonical(Path|File)|normalize|toRealPath)\\(.*");
        boolean separated = file.types().isA(call.getScope().get(), "java.nio.file.Path")
                || call.getArgument(0).toString().contains("separator")
                || call.getArgument(0).toString().contains("\"/\"");
        return ofIt && resolved && separated;
    }

    private boolean isChecked(String name, Expression use, Node method) {
        return method.findAll(IfStmt.class).stream()
                .anyMatch(test -> (endsThere(test.getThenStmt())
                                && file.end(test) < file.start(use)
                                && test.getElseStmt().isEmpty()
                                && isNegated(test.getCondition(), name))
                        || (test.getThenStmt().isAncestorOf(use) && isAccepting(test.getCondition(), name)));
    }

    private static boolean endsThere(Statement statement) {
        List<Statement> all = statement.isBlockStmt() ? statement.asBlockStmt().getStatements() : List.of(statement);
        return !all.isEmpty()
                && (all.get(all.size() - 1).isReturnStmt()
                        || all.get(all.size() - 1).isThrowStmt());
    }

    private boolean isNegated(Expression condition, String name) {
        if (condition.isBinaryExpr()
                && condition.asBinaryExpr().getOperator().asString().equals("||")) {
            return isNegated(condition.asBinaryExpr().getLeft(), name)
                    || isNegated(condition.asBinaryExpr().getRight(), name);
        }
        return condition instanceof UnaryExpr not
                && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
                && isAccepting(not.getExpression(), name);
    }

    private boolean isAccepting(Expression condition, String name) {
        if (condition.isEnclosedExpr()) {
            return isAccepting(condition.asEnclosedExpr().getInner(), name);
        }
        if (condition.isBinaryExpr()
                && condition.asBinaryExpr().getOperator().asString().equals("&&")) {
            return isAccepting(condition.asBinaryExpr().getLeft(), name)
                    || isAccepting(condition.asBinaryExpr().getRight(), name);
        }
        if (!(condition instanceof MethodCallExpr call) || call.getArguments().isEmpty()) {
            return false;
        }
        boolean onName =
                call.getScope().filter(scope -> scope.toString().equals(name)).isPresent();
        boolean ofName = call.getArgument(0).toString().equals(name);
        if (onName && call.getNameAsString().equals("matches")) {
            return isStrict(constants.text(call.getArgument(0)));
        }
        boolean list = call.getScope()
                .filter(scope -> !scope.toString().equals(name))
                .filter(scope -> file.types().isA(scope, "java.util.Collection"))
                .isPresent();
        return ofName && list && call.getNameAsString().equals("contains");
    }

    /** A pattern without a way to write a separator. */
    private static boolean isStrict(Optional<String> pattern) {
        return pattern.filter(text -> text.replaceAll("^\\^|\\$$", "")
                        .matches("(\\[[\\w\\\\-]+]|\\\\[wd]|[\\w-]|\\\\\\.|[+*?]|\\{\\d+(,\\d*)?})+"))
                .isPresent();
    }
}
