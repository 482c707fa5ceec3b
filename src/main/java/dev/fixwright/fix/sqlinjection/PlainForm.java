package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.FoundAgain;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The method of a finding in plainer words that mean the same: choices between SQL texts become statements, and calls that
 * only pass a text on are left out. What could not be fixed in the old words may be fixed in these.
 */
final class PlainForm {
    private final JavaSite site;
    private final JavaFile file;
    private final JavaEdits edits;

    private PlainForm(JavaSite site) {
        this.site = site;
        this.file = site.file();
        this.edits = file.edit();
    }

    /** What a fixer does with the plainer words; empty where there are none, or where it declines again. */
    static Optional<Attempt> attempt(JavaSite site, Function<JavaSite, Attempt> fixer) {
        PlainForm plain = new PlainForm(site);
        plain.write();
        return plain.edits.isEmpty() || !plain.edits.fit() ? Optional.empty() : plain.fixed(fixer);
    }

    private void write() {
        Optional<Node> method = site.nodes(Node.class).stream()
                .flatMap(node -> JavaFile.around(node, CallableDeclaration.class).stream())
                .map(Node.class::cast)
                .findFirst();
        if (method.isEmpty()) {
            return;
        }
        ChosenTexts chosen = new ChosenTexts(file, edits);
        method.get().findAll(ExpressionStmt.class).forEach(chosen::write);
        method.get().findAll(MethodCallExpr.class).forEach(this::passOn);
        method.get().findAll(LambdaExpr.class).forEach(this::block);
    }

    /** {@code connection.nativeSQL(text)}, which preparing a statement does as well, and {@code text.formatted(…)}. */
    private void passOn(MethodCallExpr call) {
        if (call.getNameAsString().equals("nativeSQL") && call.getArguments().size() == 1) {
            edits.replace(call, file.text(call.getArgument(0)));
        }
        Optional<Expression> scope = call.getScope();
        if (call.getNameAsString().equals("formatted")
                && scope.filter(text -> text.isTextBlockLiteralExpr() || text.isStringLiteralExpr())
                        .isPresent()
                && call.getArguments().isNonEmpty()) {
            int text = file.end(scope.get());
            edits.insert(file.start(call), "String.format(");
            edits.replace(text, file.start(call.getArgument(0)), ", ");
        }
    }

    /** The body of a lambda whose value Spring or the JDK asks for, as a block. */
    private void block(LambdaExpr lambda) {
        Node outside = lambda.getParentNode().orElse(lambda);
        while (outside instanceof CastExpr || outside instanceof EnclosedExpr) {
            outside = outside.getParentNode().orElseThrow();
        }
        boolean givesValue = JavaFile.around(lambda, ExpressionStmt.class)
                        .filter(
                                statement -> statement
                                        .toString()
                                        .matches(
                                                "(?s).*\\b(StatementCallback|ConnectionCallback|Function|Supplier|Callable)<.*"))
                        .isPresent()
                || (outside instanceof MethodCallExpr call
                        && call.getNameAsString().equals("execute")
                        && file.types().isCallOn(call, "org.springframework.jdbc.core.JdbcOperations"));
        boolean runs = lambda.getBody() instanceof ExpressionStmt body
                && body.findAll(MethodCallExpr.class).stream()
                        .anyMatch(call -> SqlSinks.kind(file, call).isPresent());
        if (givesValue && runs) {
            ExpressionStmt body = (ExpressionStmt) lambda.getBody();
            String outer = edits.indentOf(file.start(lambda));
            String line = edits.newLine() + outer + edits.unit();
            edits.replace(
                    body,
                    "{" + line + "return " + file.text(body.getExpression()) + ";" + edits.newLine() + outer + "}");
        }
    }

    private Optional<Attempt> fixed(Function<JavaSite, Attempt> fixer) {
        FilePatch.Edited plain = edits.patch();
        String old = file.source().text();
        SourceFile changed = SourceFile.of(plain.path(), plain.apply(old));
        Project project = site.project().with(List.of(changed));
        Finding finding = site.finding();
        Finding moved = Finding.at(
                finding.tool(),
                finding.rule(),
                finding.path(),
                FoundAgain.region(finding, site.project().tree(), Patch.of(plain)));
        return project.java(plain.path())
                .map(file -> fixer.apply(new JavaSite(moved, file, project)))
                .filter(Attempt.Fixed.class::isInstance)
                .map(attempt -> ((Attempt.Fixed) attempt).fix())
                .flatMap(fix -> fix.patch()
                        .file(plain.path())
                        .filter(FilePatch.Edited.class::isInstance)
                        .map(patch -> ((FilePatch.Edited) patch).apply(changed.text()))
                        .map(text -> new Attempt.Fixed(new Fix(
                                fix.weakness(),
                                Patch.of(new FilePatch.Edited(plain.path(), List.of(difference(old, text)))),
                                fix.explanation(),
                                fix.review()))));
    }

    /** The one edit that makes the new text of the old. */
    private static Edit difference(String old, String now) {
        int start = 0;
        int most = Math.min(old.length(), now.length());
        while (start < most && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < most - start && old.charAt(old.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
            same++;
        }
        return new Edit(start, old.length() - same, now.substring(start, now.length() - same));
    }
}
