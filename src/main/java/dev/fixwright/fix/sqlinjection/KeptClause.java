package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.sqlinjection.SqlReading.SqlCheck;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.StringParts.Value;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clause of SQL texts that a class keeps in a field: its values are kept beside it, and bound wherever it is used. */
final class KeptClause {
    private final JavaSite site;
    private final JavaFile file;
    private final Declaration field;
    private final FieldDeclaration declaration;
    private final JavaEdits edits;
    private final List<MethodCallExpr> sinks = new ArrayList<>();

    private KeptClause(JavaSite site, Declaration field, FieldDeclaration declaration, JavaEdits edits) {
        this.site = site;
        this.file = site.file();
        this.field = field;
        this.declaration = declaration;
        this.edits = edits;
    }

    /** Empty where the text's only value is not such a field. */
    static Optional<KeptClause> of(JavaSite site, SqlText text, JavaEdits edits) {
        if (!(only(text).orElse(null) instanceof NameExpr name)) {
            return Optional.empty();
        }
        Optional<Declaration> field = Variables.declaration(name)
                .filter(Declaration::isField)
                .filter(found -> found.type()
                        .filter(type -> site.file().types().names(type, "java.lang.String"))
                        .isPresent());
        return field.flatMap(found -> JavaFile.around(found.node(), FieldDeclaration.class))
                .filter(found -> found.isPrivate()
                        && !found.isStatic()
                        && !found.isFinal()
                        && found.getVariables().size() == 1)
                .map(found -> new KeptClause(site, field.orElseThrow(), found, edits));
    }

    private static Optional<Expression> only(SqlText text) {
        List<Value> values = text.parts().values();
        return values.size() == 1
                        && text.parts().parts().size() > 1
                        && text.reading().markers().isEmpty()
                ? Optional.of(values.get(0).node())
                : Optional.empty();
    }

    /** Keeps the values beside the clause; says why not, or nothing where that is done. */
    String refusal(String array, boolean doubleQuotesHoldText) {
        boolean constant = field.initializer()
                .map(value -> new Constants(file).text(value).isPresent())
                .orElse(false);
        if (!constant) {
            return "the clause in `" + field.name() + "` does not begin with a constant text";
        }
        boolean bound = false;
        for (Expression use : Variables.uses(field)) {
            if (use.getParentNode().orElse(null) instanceof AssignExpr assign && assign.getTarget() == use) {
                String refusal = assigned(assign, array, doubleQuotesHoldText);
                if (!refusal.isEmpty()) {
                    return refusal;
                }
                bound |= new Constants(file).text(assign.getValue()).isEmpty();
                continue;
            }
            Optional<MethodCallExpr> sink = sink(use);
            if (sink.isEmpty()) {
                return "`" + field.name() + "` is used for more than SQL texts";
            }
            if (sinks.stream().noneMatch(known -> known == sink.get())) {
                sinks.add(sink.get());
            }
        }
        if (!bound) {
            return "the SQL text is already constant: no value is put into `" + field.name() + "`";
        }
        String line = edits.newLine() + edits.indentOf(file.start(declaration));
        edits.insert(file.end(declaration), line + "private Object[] " + array + " = new Object[0];");
        return "";
    }

    /** The calls that run texts with the clause. */
    List<MethodCallExpr> sinks() {
        return sinks;
    }

    /** The text of a call, as one whose values are in the array. */
    SqlText text(MethodCallExpr sink, String array, boolean doubleQuotesHoldText) {
        SqlText text = SqlText.whole(site, SqlSinks.text(site.file(), sink), doubleQuotesHoldText);
        int part = text.parts().parts().indexOf(text.parts().values().get(0));
        SqlReading reading = new SqlReading(
                List.of(),
                List.of(),
                List.of(new SqlCheck(part, SqlChecks.CLAUSE_TEXT)),
                text.reading().verb(),
                List.of(),
                Optional.empty());
        return new SqlText(file, text.argument(), text.parts(), reading, Optional.empty(), Optional.of(array));
    }

    private Optional<MethodCallExpr> sink(Expression use) {
        for (Node at = use; at != null; at = at.getParentNode().orElse(null)) {
            if (at instanceof MethodCallExpr call
                    && SqlSinks.kind(file, call)
                            .filter(kind -> kind == SqlSinks.Kind.STATEMENT || kind == SqlSinks.Kind.PREPARE)
                            .isPresent()
                    && SqlSinks.text(site.file(), call).isAncestorOf(use)) {
                SqlText text = SqlText.whole(site, SqlSinks.text(site.file(), call), false);
                return only(text).filter(value -> value == use).map(value -> call);
            }
        }
        return Optional.empty();
    }

    private String assigned(AssignExpr assign, String array, boolean doubleQuotesHoldText) {
        if (assign.getOperator() != AssignExpr.Operator.ASSIGN
                || !(assign.getParentNode().orElse(null) instanceof ExpressionStmt statement)) {
            return "the clause in `" + field.name() + "` is put together by several statements";
        }
        if (new Constants(file).text(assign.getValue()).isPresent()) {
            keep(statement, array + " = new Object[0];");
            return "";
        }
        SqlText clause = SqlText.of(site, assign.getValue(), doubleQuotesHoldText);
        if (clause.refusal().isPresent()) {
            return clause.refusal().get();
        }
        if (!clause.parts().isLinear()) {
            return "the clause in `" + field.name() + "` has no fixed number of values";
        }
        if (!clause.reading().markers().isEmpty()) {
            return "the clause in `" + field.name() + "` has place-holders already, whose values are bound elsewhere";
        }
        SqlPlanner planner = new SqlPlanner(clause, edits, clause.questionMarks());
        Optional<SqlPlan> plan = planner.plan();
        if (plan.isEmpty()) {
            return planner.refusal();
        }
        plan.get().applyTo(edits);
        edits.replace(assign.getValue(), plan.get().sql());
        List<String> values =
                plan.get().values().stream().map(SqlValue::expression).toList();
        keep(statement, array + " = new Object[] {" + String.join(", ", values) + "};");
        return "";
    }

    /** Puts a line beside a statement, whichever of the two runs first. */
    private void keep(Statement statement, String line) {
        if (JavaEdits.isInBlock(statement)) {
            edits.insertAfter(statement, line);
        } else {
            edits.insertBefore(statement, line);
        }
    }
}
