package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.AddedMethods;
import dev.fixwright.fix.AddedMethods.Template;
import dev.fixwright.fix.Concatenation;
import dev.fixwright.fix.sqlinjection.SqlReading.SqlCheck;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Writes checks around the parts that an SQL text keeps, and the sums around these so that scanners can follow them. */
final class KeptParts {
    private final JavaFile file;
    private final AddedMethods methods;
    private final IdentityHashMap<Expression, Template> checks = new IdentityHashMap<>();

    KeptParts(SqlText text, JavaEdits target) {
        this.file = text.file();
        this.methods = new AddedMethods(file, target);
        for (SqlCheck check : text.reading().checks()) {
            checks.put(text.parts().parts().get(check.part()).node(), check.method());
        }
    }

    boolean isEmpty() {
        return checks.isEmpty();
    }

    /** A part as it stands in a text that is written anew. */
    String written(Expression part) {
        Template check = checks.get(part);
        return check == null ? file.text(part) : methods.nameOf(check, part) + "(" + file.text(part) + ")";
    }

    /** The same edits with those of the checks, where the parts stay where they are. */
    List<Edit> with(List<Edit> others) {
        List<Edit> all = new ArrayList<>(others);
        checks.keySet().forEach(part -> all.add(new Edit(file.start(part), file.end(part), written(part))));
        return all;
    }

    /** Edits that turn {@code append("a" + b)} into {@code append("a").append(b)}, apart from other edits. */
    List<Edit> apart(List<Edit> others, boolean assignmentsToo) {
        List<Edit> gaps = new ArrayList<>();
        for (Expression part : checks.keySet()) {
            Expression sum = sum(part);
            List<Expression> operands = Concatenation.of(file, sum).parts();
            if (!operands.contains(part) || !isAppended(sum, assignmentsToo)) {
                continue;
            }
            for (int i = 1; i < operands.size(); i++) {
                Edit gap = gap(file.end(operands.get(i - 1)), file.start(operands.get(i)));
                if (gaps.stream().noneMatch(gap::equals) && others.stream().noneMatch(one -> covers(one, gap))) {
                    gaps.add(gap);
                }
            }
        }
        return gaps;
    }

    private static boolean covers(Edit one, Edit gap) {
        return one.start() < gap.end() && gap.start() < one.end();
    }

    private static Expression sum(Expression part) {
        Expression top = part;
        while (top.getParentNode().orElse(null) instanceof BinaryExpr sum
                && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            top = sum;
        }
        return top;
    }

    private static boolean isAppended(Expression sum, boolean assignmentsToo) {
        Node parent = sum.getParentNode().orElseThrow();
        boolean builder = (parent instanceof MethodCallExpr call
                        && call.getNameAsString().equals("append")
                        && call.getArguments().size() == 1)
                || (parent instanceof ObjectCreationExpr made
                        && made.getTypeAsString().matches("String(Builder|Buffer)"));
        return builder || (assignmentsToo && (parent instanceof AssignExpr || parent instanceof VariableDeclarator));
    }

    /** The plus sign between two operands, with its spaces; a line break stays. */
    private Edit gap(int start, int end) {
        String text = file.source().text().substring(start, end);
        int plus = text.indexOf('+');
        boolean plain = text.isBlank() || text.strip().equals("+");
        if (!plain || text.contains("\n")) {
            return new Edit(start + plus, start + plus + 1, ").append(");
        }
        return new Edit(start, end, ").append(");
    }
}
