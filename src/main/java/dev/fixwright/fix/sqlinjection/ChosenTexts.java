package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes {@code String sql = c ? a : b;} and its like as an {@code if} or a {@code switch} that sets the variable. */
final class ChosenTexts {
    private final JavaFile file;
    private final JavaEdits edits;

    ChosenTexts(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    void write(ExpressionStmt statement) {
        if (!JavaEdits.isInBlock(statement)) {
            return;
        }
        Expression expression = statement.getExpression();
        if (expression instanceof VariableDeclarationExpr declaration
                && declaration.getVariables().size() == 1) {
            VariableDeclarator variable = declaration.getVariable(0);
            Expression value = variable.getInitializer().orElse(null);
            if (value != null && isChoice(value) && isText(variable)) {
                declared(statement, variable, bare(value));
            }
        } else if (expression instanceof AssignExpr assign
                && assign.getTarget().isNameExpr()
                && isChoice(assign.getValue())
                && !assign.getOperator().asString().equals("|=")) {
            String indent = edits.indentOf(file.start(statement));
            edits.replace(
                    statement,
                    String.join(
                            edits.newLine() + indent,
                            lines(
                                    assign.getTarget() + " "
                                            + assign.getOperator().asString(),
                                    bare(assign.getValue()))));
        }
    }

    private void declared(ExpressionStmt statement, VariableDeclarator variable, Expression choice) {
        String name = variable.getNameAsString();
        Optional<Clause> clause = Clause.of(variable);
        List<String> lines = new ArrayList<>();
        if (clause.isPresent() && clause.get().isSteadyBefore(file, statement)) {
            String sql = edits.freshName("sql");
            lines.add("String " + sql + " = " + file.text(clause.get().before()) + ";");
            lines.addAll(lines(sql + " +=", choice));
            clause.get().after().forEach(part -> lines.add(sql + " += " + file.text(part) + ";"));
            edits.replace(clause.get().whole(), sql);
        } else {
            lines.add("String " + name + " = \"\";");
            lines.addAll(lines(name + " +=", choice));
        }
        String indent = edits.indentOf(file.start(statement));
        edits.replace(statement, String.join(edits.newLine() + indent, lines));
    }

    private boolean isText(VariableDeclarator variable) {
        String type = variable.getTypeAsString();
        return type.equals("String")
                || type.equals("java.lang.String")
                || (type.equals("var")
                        && variable.getInitializer()
                                .filter(file.types()::isString)
                                .isPresent());
    }

    /** Whether this chooses between texts of which one at least holds a value. */
    private static boolean isChoice(Expression value) {
        Expression inner = bare(value);
        boolean composed = inner.findAll(StringLiteralExpr.class).stream()
                        .anyMatch(text -> text.asString().matches("(?s).*[\\s='(].*"))
                && (inner.findFirst(BinaryExpr.class).isPresent()
                        || inner.findFirst(MethodCallExpr.class).isPresent());
        boolean simple = inner instanceof ConditionalExpr
                || (inner instanceof SwitchExpr chosen
                        && chosen.getEntries().stream()
                                .allMatch(entry -> entry.getType() == SwitchEntry.Type.EXPRESSION));
        return composed && simple;
    }

    private static Expression bare(Expression value) {
        return value instanceof EnclosedExpr enclosed ? bare(enclosed.getInner()) : value;
    }

    private List<String> lines(String set, Expression value) {
        List<String> lines = new ArrayList<>();
        if (bare(value) instanceof ConditionalExpr choice) {
            boolean nothing = set.endsWith("+=") && isNone(choice.getThenExpr());
            String condition = file.text(bare(choice.getCondition()));
            if (nothing) {
                lines.add("if (!(" + condition + ")) {");
            } else {
                lines.add("if (" + condition + ") {");
                indented(lines, lines(set, choice.getThenExpr()));
                if (set.endsWith("+=") && isNone(choice.getElseExpr())) {
                    lines.add("}");
                    return lines;
                }
                lines.add("} else {");
            }
            indented(lines, lines(set, choice.getElseExpr()));
            lines.add("}");
            return lines;
        }
        if (bare(value) instanceof SwitchExpr chosen) {
            lines.add("switch (" + file.text(chosen.getSelector()) + ") {");
            boolean complete = false;
            for (SwitchEntry entry : chosen.getEntries()) {
                complete |= entry.getLabels().isEmpty();
                Statement body = entry.getStatement(0);
                String text = file.text(entry);
                String head =
                        text.substring(0, file.start(body) - file.start(entry)).strip();
                lines.add(edits.unit() + head + " {");
                List<String> inner = new ArrayList<>();
                indented(inner, lines(set, ((ExpressionStmt) body).getExpression()));
                indented(lines, inner);
                lines.add(edits.unit() + "}");
            }
            if (!complete) {
                lines.add(edits.unit() + "default -> throw new IllegalStateException();");
            }
            lines.add("}");
            return lines;
        }
        lines.add(set + " " + file.text(value) + ";");
        return lines;
    }

    private static boolean isNone(Expression value) {
        return value.isStringLiteralExpr()
                && value.asStringLiteralExpr().asString().isEmpty();
    }

    private void indented(List<String> lines, List<String> inner) {
        inner.forEach(line -> lines.add(edits.unit() + line));
    }

    /**
     * A variable that holds a clause, and is used nowhere but in the sum that makes the whole text of it.
     *
     * @param before what stands before the variable
     * @param after what stands after it, in order
     */
    private record Clause(Expression whole, Expression before, List<Expression> after) {

        static Optional<Clause> of(VariableDeclarator variable) {
            Optional<Declaration> declared = Variables.of(variable).filter(Variables::isNeverReassigned);
            List<Expression> uses = declared.map(Variables::uses).orElse(List.of());
            if (uses.size() != 1 || !(uses.get(0) instanceof NameExpr use)) {
                return Optional.empty();
            }
            List<Expression> after = new ArrayList<>();
            Expression at = use;
            Expression before = null;
            while (at.getParentNode().orElse(null) instanceof BinaryExpr sum
                    && sum.getOperator() == BinaryExpr.Operator.PLUS) {
                if (sum.getRight() == at) {
                    if (before != null || at != use) {
                        return Optional.empty();
                    }
                    before = sum.getLeft();
                } else {
                    after.add(sum.getRight());
                }
                at = sum;
            }
            boolean lambda = JavaFile.around(use, LambdaExpr.class)
                    .filter(found -> !found.isAncestorOf(variable))
                    .isPresent();
            return before == null || lambda ? Optional.empty() : Optional.of(new Clause(at, before, after));
        }

        /** Whether all that stands around the variable could as well be read where the variable is declared. */
        boolean isSteadyBefore(JavaFile file, Statement statement) {
            List<Expression> all = new ArrayList<>(after);
            all.add(before);
            return all.stream()
                            .noneMatch(
                                    part -> part.findFirst(MethodCallExpr.class).isPresent())
                    && all.stream()
                            .flatMap(part -> part.findAll(NameExpr.class).stream())
                            .allMatch(name -> isSteady(file, name, statement));
        }

        private static boolean isSteady(JavaFile file, NameExpr name, Node statement) {
            Optional<Declaration> declared = Variables.declaration(name);
            return declared.isEmpty()
                    || (declared.get().isField()
                            ? declared.get().isFinal()
                            : Variables.isNeverReassigned(declared.get())
                                    && file.start(declared.get().node()) < file.start(statement));
        }
    }
}
