package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.java.ComposedText.Rewritten;
import dev.fixwright.syntax.java.StringParts.Choice;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Step;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text of several statements that is nothing but constant once its place-holders are in: written as one literal where it
 * is used, and the statements that put it together go. Analysis of class files cannot see that a sum of texts is constant.
 */
public final class CollapsedText {
    private CollapsedText() {}

    /** Empty where more than constant text stays, or where the variables serve another purpose as well. */
    public static Optional<Rewritten> of(ComposedText text, List<String> holders) {
        List<Step> steps = text.parts().steps();
        List<Statement> statements = steps.stream()
                .flatMap(step -> step.statement().stream())
                .distinct()
                .toList();
        boolean spread =
                !statements.isEmpty() && (steps.size() > 1 || text.argument().isBinaryExpr());
        if (!spread || !text.parts().isLinear() || !isConstant(text) || !new LastingValues(text).allLast()) {
            return Optional.empty();
        }
        boolean own = statements.stream().allMatch(statement -> isOwn(text, statement, statements));
        List<Edit> removals = new ArrayList<>();
        statements.forEach(statement -> removals.add(Removal.of(text.file(), statement)));
        String whole = RebuiltText.added(text.file(), text.parts().parts(), text.slots(), holders);
        return own && whole.matches("\"(?:[^\"\\\\]|\\\\.)*+\"")
                ? Optional.of(new Rewritten(text.argument(), whole, removals))
                : Optional.empty();
    }

    private static boolean isConstant(ComposedText text) {
        Set<Integer> held = text.slots().stream()
                .flatMap(slot ->
                        IntStream.rangeClosed(slot.firstPart(), slot.lastPart()).boxed())
                .collect(Collectors.toSet());
        List<Part> parts = text.parts().parts();
        return IntStream.range(0, parts.size())
                        .allMatch(i ->
                                held.contains(i) || !(parts.get(i) instanceof Value || parts.get(i) instanceof Choice))
                && parts.stream()
                        .allMatch(part -> !(part instanceof Text) || part.hole().isEmpty());
    }

    /** Whether a statement writes only a variable that is for this text alone. */
    private static boolean isOwn(ComposedText text, Statement statement, List<Statement> all) {
        if (!(statement instanceof ExpressionStmt written) || !JavaEdits.isInBlock(statement)) {
            return false;
        }
        Expression expression = written.getExpression();
        if (expression.isVariableDeclarationExpr()
                && expression.asVariableDeclarationExpr().getVariables().size() != 1) {
            return false;
        }
        Optional<Variables.Declaration> variable = expression.isVariableDeclarationExpr()
                ? Variables.of(expression.findFirst(VariableDeclarator.class).orElseThrow())
                : target(expression).flatMap(Variables::declaration);
        return variable.filter(found -> found.isLocal()
                        && all.stream().anyMatch(one -> one.isAncestorOf(found.node()))
                        && Variables.uses(found).stream()
                                .allMatch(use -> text.argument() == use
                                        || text.argument().isAncestorOf(use)
                                        || all.stream().anyMatch(one -> one.isAncestorOf(use))))
                .isPresent();
    }

    /** The variable that an assignment writes or whose methods a chain of calls adds to. */
    private static Optional<NameExpr> target(Expression expression) {
        Node at = expression.isAssignExpr() ? expression.asAssignExpr().getTarget() : expression;
        while (at instanceof MethodCallExpr call && call.getScope().isPresent()) {
            at = call.getScope().get();
        }
        return at instanceof NameExpr name ? Optional.of(name) : Optional.empty();
    }
}
