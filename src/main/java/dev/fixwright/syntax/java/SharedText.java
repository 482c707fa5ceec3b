package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.syntax.java.StringParts.Step;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a text is used for more than one call, apart from being printed. */
public final class SharedText {
    private static final Set<String> READERS = Set.of(
            "print",
            "println",
            "printf",
            "trace",
            "debug",
            "info",
            "warn",
            "error",
            "fine",
            "finer",
            "finest",
            "config",
            "warning",
            "severe",
            "log",
            "length",
            "isEmpty",
            "hashCode");

    private final ComposedText text;
    private final JavaFile file;

    private SharedText(ComposedText text) {
        this.text = text;
        this.file = text.file();
    }

    /** Why the text must not be changed where it is put together: it is used for something else than this sink, too. */
    public static Optional<String> reason(ComposedText text) {
        return new SharedText(text).reason();
    }

    private Optional<String> reason() {
        for (Declaration variable : variables()) {
            int from = text.parts().steps().stream()
                    .filter(step -> step.statement().isPresent())
                    .mapToInt(step -> file.start(step.statement().get()))
                    .min()
                    .orElse(0);
            for (Expression use : Variables.uses(variable)) {
                boolean counts =
                        file.start(use) >= from && !isOwn(use) && !isReading(use) && !isReplaced(use, variable);
                if (counts && !Branches.exclude(use, text.argument())) {
                    return Optional.of("`" + variable.name() + "` is used for more than this one statement");
                }
            }
        }
        return Optional.empty();
    }

    private Set<Declaration> variables() {
        Set<Declaration> variables = new LinkedHashSet<>();
        List<Node> roots = new ArrayList<>(List.of(text.argument()));
        text.parts().steps().forEach(step -> roots.add(step.root()));
        for (Node root : roots) {
            for (NameExpr name : root.findAll(NameExpr.class)) {
                Variables.declaration(name)
                        .filter(found -> text.parts().steps().stream().anyMatch(step -> defines(step, found)))
                        .ifPresent(variables::add);
            }
        }
        return variables;
    }

    /** Whether a step is a statement that declares, assigns or appends to a variable. */
    private static boolean defines(Step step, Declaration variable) {
        return step.statement().isPresent()
                && (step.statement().get().isAncestorOf(variable.node())
                        || Variables.uses(variable).stream()
                                .anyMatch(use ->
                                        JavaFile.around(use, Statement.class).equals(step.statement())
                                                && startsStatement(use, step)));
    }

    private static boolean startsStatement(Expression use, Step step) {
        Statement statement = step.statement().orElseThrow();
        return use.getBegin().equals(statement.getBegin());
    }

    /** Whether a use is a part of the composition itself. */
    private boolean isOwn(Expression use) {
        return text.argument() == use
                || text.argument().isAncestorOf(use)
                || text.parts().steps().stream()
                        .anyMatch(step -> step.statement()
                                        .map(found -> found.isAncestorOf(use))
                                        .orElse(false)
                                || step.root().isAncestorOf(use));
    }

    private static boolean isReading(Expression use) {
        for (Node at = use; at instanceof Expression; at = at.getParentNode().orElse(null)) {
            if (at instanceof MethodCallExpr call && READERS.contains(call.getNameAsString())) {
                return true;
            }
            if (at instanceof ObjectCreationExpr made && made.getTypeAsString().endsWith("Exception")) {
                return true;
            }
            if (at instanceof MethodCallExpr call
                    && Set.of("setLength", "deleteCharAt").contains(call.getNameAsString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the variable holds another text by the time of a later use. */
    private boolean isReplaced(Expression use, Declaration variable) {
        int sink = file.start(text.argument());
        return Variables.assignments(variable).stream()
                .filter(assign -> assign.getOperator() == AssignExpr.Operator.ASSIGN)
                .filter(assign -> file.start(assign) > sink && file.start(assign) <= file.start(use))
                .anyMatch(assign -> assign.getTarget() == use || Branches.surelyBefore(assign, use));
    }
}
