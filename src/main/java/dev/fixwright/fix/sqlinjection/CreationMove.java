package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.SinkPlace;
import dev.fixwright.syntax.java.StringParts.Step;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns {@code createStatement()} into {@code prepareStatement(sql)}: where it stands if the SQL text is known there, else
 * by bringing creation and text together.
 */
final class CreationMove {
    private final JavaFile file;
    private final JavaEdits edits;
    private final SqlPlan plan;
    private final StatementSource source;
    private final MethodCallExpr call;

    CreationMove(JavaFile file, JavaEdits edits, SqlPlan plan, StatementSource source, MethodCallExpr call) {
        this.file = file;
        this.edits = edits;
        this.plan = plan;
        this.source = source;
        this.call = call;
    }

    boolean isPossible() {
        return isReady(creation()) || anchor().isPresent() || textDeclaration().isPresent();
    }

    private MethodCallExpr creation() {
        return source.creation().orElseThrow();
    }

    /** Makes the edits of the creation and of the variable's type. */
    void make(String arguments) {
        declareType();
        Optional<Statement> anchor = isReady(creation()) ? Optional.empty() : anchor();
        if (isReady(creation())) {
            prepare(arguments);
        } else if (anchor.isPresent()) {
            moveTo(anchor.get(), arguments);
        } else {
            prepare(arguments);
            moveText(textDeclaration().orElseThrow());
        }
    }

    private void prepare(String arguments) {
        edits.replace(file.start(creation().getName()), file.end(creation()), "prepareStatement(" + arguments + ")");
    }

    private void declareType() {
        Declaration variable = source.variable().orElseThrow();
        boolean plain = variable.type()
                .filter(type -> file.types().names(type, "java.sql.Statement"))
                .isPresent();
        boolean moved = !isReady(creation()) && anchor().isPresent() && isDeclaration();
        if (plain && !moved) {
            edits.replace(variable.type().orElseThrow(), edits.use("java.sql.PreparedStatement"));
        }
    }

    /** Whether the statement is created where its variable is declared. */
    private boolean isDeclaration() {
        return source.variable().orElseThrow().node().isAncestorOf(creation());
    }

    /** Whether the SQL text is known before a node. */
    private boolean isReady(Node node) {
        int at = file.start(node);
        boolean built = plan.text().parts().steps().stream()
                .flatMap(step -> step.statement().stream())
                .allMatch(statement -> file.end(statement) <= at);
        if (plan.text().argument() instanceof NameExpr name && plan.sql().equals(name.getNameAsString())) {
            return built && isKnown(name, node);
        }
        return namesLeft().stream().allMatch(name -> isKnown(name, node))
                && (built || plan.edits().isEmpty() || !mentionsVariables());
    }

    private boolean mentionsVariables() {
        return !namesLeft().isEmpty();
    }

    /** The names that the SQL text still needs once the values are bound. */
    private List<NameExpr> namesLeft() {
        return plan.text().argument().findAll(NameExpr.class).stream()
                .filter(name -> !Character.isUpperCase(name.getNameAsString().charAt(0))
                        || Variables.declaration(name).isPresent())
                .filter(name -> plan.values().stream()
                        .flatMap(value ->
                                value.slot().slot().values(plan.text().parts().parts()).stream())
                        .noneMatch(value -> value.node() == name || value.node().isAncestorOf(name)))
                .toList();
    }

    private boolean isKnown(NameExpr name, Node place) {
        Optional<Declaration> declaration = Variables.declaration(name);
        if (declaration.isEmpty() || declaration.get().isField()) {
            return true;
        }
        return file.start(declaration.get().node()) < file.start(place)
                && Variables.declaration(name.getNameAsString(), place)
                        .filter(found -> found.node() == declaration.get().node())
                        .isPresent();
    }

    /** The later statement of the same block before which the statement can be created as well. */
    private Optional<Statement> anchor() {
        Optional<Statement> created = JavaFile.around(creation(), Statement.class);
        if (created.isEmpty() || !(created.get() instanceof ExpressionStmt) || !JavaEdits.isInBlock(created.get())) {
            return Optional.empty();
        }
        Node block = created.get().getParentNode().orElseThrow();
        return Variables.uses(source.variable().orElseThrow()).stream()
                .filter(use -> file.start(use) > file.end(creation()))
                .min(Comparator.comparingInt(file::start))
                .flatMap(use -> childOf(block, use))
                .filter(statement -> statement.isAncestorOf(call) || isBefore(statement))
                .filter(this::isReady)
                .filter(statement -> isDeclaration() || isInThisBlock(statement));
    }

    private boolean isBefore(Statement statement) {
        return file.end(statement) <= file.start(call);
    }

    private boolean isInThisBlock(Statement statement) {
        return statement.isAncestorOf(call)
                ? SinkPlace.of(call)
                        .filter(place -> place.statement() == statement)
                        .isPresent()
                : true;
    }

    private static Optional<Statement> childOf(Node block, Node node) {
        for (Node at = node;
                at.getParentNode().isPresent();
                at = at.getParentNode().get()) {
            if (at.getParentNode().get() == block && at instanceof Statement statement) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }

    private void moveTo(Statement anchor, String arguments) {
        Statement created = JavaFile.around(creation(), Statement.class).orElseThrow();
        String text = file.text(created);
        int from = file.start(creation().getName()) - file.start(created);
        int to = file.end(creation()) - file.start(created);
        String moved = text.substring(0, from) + "prepareStatement(" + arguments + ")" + text.substring(to);
        Declaration variable = source.variable().orElseThrow();
        if (isDeclaration()
                && variable.type()
                        .filter(type -> file.types().names(type, "java.sql.Statement"))
                        .isPresent()) {
            String type = file.text(variable.type().orElseThrow());
            int at = moved.indexOf(type);
            moved = moved.substring(0, at)
                    + edits.use("java.sql.PreparedStatement")
                    + moved.substring(at + type.length());
        }
        SourceLines.delete(file, edits, created);
        edits.insertBefore(anchor, moved);
    }

    /** The declaration of the SQL text, where it can be moved before the statement's creation. */
    private Optional<ExpressionStmt> textDeclaration() {
        List<Step> steps = plan.text().parts().steps();
        boolean single =
                steps.size() == 1 && plan.list().isEmpty() && plan.text().argument() instanceof NameExpr;
        if (!single || !(steps.get(0).statement().orElse(null) instanceof ExpressionStmt declared)) {
            return Optional.empty();
        }
        boolean only = declared.getExpression().isVariableDeclarationExpr()
                && declared.getExpression()
                                .asVariableDeclarationExpr()
                                .getVariables()
                                .size()
                        == 1
                && declared.getParentNode().filter(BlockStmt.class::isInstance).isPresent();
        boolean constant = only && steps.get(0).parts().stream().noneMatch(part -> needsName(part.node()));
        Optional<Statement> target = before();
        return constant && target.isPresent() && isFree(target.get(), declared)
                ? Optional.of(declared)
                : Optional.empty();
    }

    private boolean needsName(Node node) {
        boolean bound = plan.values().stream()
                .flatMap(value -> value.slot().slot().values(plan.text().parts().parts()).stream())
                .anyMatch(value -> value.node() == node);
        return !bound
                && node.findAll(NameExpr.class).stream()
                        .anyMatch(name -> Variables.declaration(name)
                                .filter(found -> !found.isField())
                                .isPresent());
    }

    /** The statement before which the text's declaration goes. */
    private Optional<Statement> before() {
        return JavaFile.around(creation(), Statement.class)
                .filter(JavaEdits::isInBlock)
                .filter(statement -> statement instanceof ExpressionStmt || statement instanceof TryStmt);
    }

    /** Whether no other variable of the text's name would clash with it at its new place. */
    private boolean isFree(Statement target, ExpressionStmt declared) {
        String name = plan.sql();
        Node block = target.getParentNode().orElseThrow();
        return Variables.declaration(name, target)
                        .filter(found -> !found.isField())
                        .isEmpty()
                && block.findAll(VariableDeclarator.class).stream()
                        .filter(other -> other.getNameAsString().equals(name))
                        .allMatch(declared::isAncestorOf);
    }

    private void moveText(ExpressionStmt declared) {
        String text = file.text(declared);
        StringBuilder moved = new StringBuilder();
        int done = file.start(declared);
        for (Edit edit : plan.edits().stream().sorted().toList()) {
            if (edit.start() >= file.start(declared) && edit.end() <= file.end(declared)) {
                moved.append(file.source().text(), done, edit.start()).append(edit.replacement());
                done = edit.end();
            }
        }
        moved.append(text.substring(done - file.start(declared)));
        SourceLines.delete(file, edits, declared);
        edits.insertBefore(before().orElseThrow(), moved.toString());
    }

    /** Makes the plan's edits, except those to a text that is moved as a whole. */
    void applyPlan() {
        boolean movesText = !isReady(creation()) && anchor().isEmpty();
        Optional<ExpressionStmt> declared = movesText ? textDeclaration() : Optional.empty();
        for (Edit edit : plan.edits()) {
            boolean moved = declared.isPresent()
                    && edit.start() >= file.start(declared.get())
                    && edit.end() <= file.end(declared.get());
            if (!moved) {
                edits.replace(edit.start(), edit.end(), edit.replacement());
            }
        }
    }
}
