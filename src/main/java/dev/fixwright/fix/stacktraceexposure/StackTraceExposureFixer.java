package dev.fixwright.fix.stacktraceexposure;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.PageWriters;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Logs what went wrong where the operators see it, and tells the client no more than that something did. */
public final class StackTraceExposureFixer implements JavaFixer {
    private static final String GENERIC = "\"An internal error has occurred.\"";

    @Override
    public String weakness() {
        return "stacktraceexposure";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Optional<MethodCallExpr> trace = site.node(
                MethodCallExpr.class,
                call -> call.getNameAsString().equals("printStackTrace")
                        && call.getArguments().size() <= 1);
        if (trace.isPresent()) {
            return logTrace(site, List.of(trace.get()));
        }
        return answerGenerically(site);
    }

    private Attempt logTrace(JavaSite site, List<MethodCallExpr> traces) {
        JavaEdits edits = site.file().edit();
        for (MethodCallExpr trace : traces) {
            Optional<String> reason = logTrace(site.file(), edits, trace);
            if (reason.isPresent()) {
                return Attempt.declined(reason.get());
            }
        }
        return fixed(edits);
    }

    /** Logs what would be printed; where it goes anywhere but to the console, the general answer goes there. */
    private static Optional<String> logTrace(JavaFile file, JavaEdits edits, MethodCallExpr trace) {
        Optional<Expression> exception = trace.getScope();
        if (exception.isEmpty()) {
            return Optional.of("the exception prints its own stack trace here");
        }
        if (trace.getArguments().size() == 1 && isFile(trace.getArgument(0))) {
            return Optional.of("`" + file.text(trace.getArgument(0)) + "` writes a file, and no client reads that");
        }
        String entry = new FailureLog(file, edits, trace).entry(file.text(exception.get()));
        boolean toConsole = trace.getArguments().isEmpty()
                || trace.getArgument(0).toString().matches("(java\\.lang\\.)?System\\.(out|err)");
        if (toConsole) {
            edits.replace(trace, entry);
            return Optional.empty();
        }
        Optional<Statement> statement = JavaFile.around(trace, Statement.class)
                .filter(found -> found instanceof ExpressionStmt && edits.takesLinesBefore(found));
        if (statement.isEmpty()) {
            return Optional.of(
                    "the stack trace is printed inside an expression, where there is no room for a log entry");
        }
        edits.insertBefore(statement.get(), entry + ";");
        edits.replace(trace, file.text(trace.getArgument(0)) + ".println(" + GENERIC + ")");
        return Optional.empty();
    }

    /** Whether a writer is made here, over a file. */
    private static boolean isFile(Expression writer) {
        Expression made =
                writer instanceof NameExpr name ? Variables.soleValue(name).orElse(writer) : writer;
        return made.toString()
                .matches("(?s).*(new File(Writer|OutputStream|)\\(|Files\\.new(BufferedWriter|OutputStream)\\().*");
    }

    /** Details of an exception that are part of what is written to the client. */
    private Attempt answerGenerically(JavaSite site) {
        JavaFile file = site.file();
        PageWriters writers = new PageWriters(file);
        ExceptionDetails exceptions = new ExceptionDetails(file);
        List<Expression> details = new ArrayList<>();
        for (MethodCallExpr call : site.nodes(MethodCallExpr.class)) {
            boolean answers = writers.isWrite(call) || call.getNameAsString().matches("body|entity|ok");
            if (answers) {
                call.getArguments().forEach(argument -> details.addAll(exceptions.in(argument)));
            }
        }
        if (details.isEmpty()) {
            site.nodes(ReturnStmt.class).stream()
                    .flatMap(end -> end.getExpression().stream())
                    .forEach(answer -> details.addAll(exceptions.in(answer)));
        }
        if (details.isEmpty()) {
            return Attempt.declined(site.node(MethodCallExpr.class, StackTraceExposureFixer::perhapsDetail)
                    .flatMap(MethodCallExpr::getScope)
                    .map(scope -> "nothing here tells that `" + file.text(scope) + "` is an exception")
                    .orElse("no detail of an exception is written to the client on the reported line"));
        }
        List<MethodCallExpr> traces = exceptions.traces(details.get(0));
        if (!traces.isEmpty()) {
            return logTrace(site, traces);
        }
        Optional<Statement> statement = JavaFile.around(details.get(0), Statement.class);
        JavaEdits edits = file.edit();
        if (statement.filter(edits::takesLinesBefore).isEmpty()) {
            return Attempt.declined("there is no room for a log entry before the answer");
        }
        Optional<ForEachStmt> loop = JavaFile.around(details.get(0), ForEachStmt.class)
                .filter(one -> !exceptions.in(one.getIterable()).isEmpty() && isElement(one, details.get(0)));
        if (loop.isPresent()) {
            return answerOnce(site, exceptions, loop.get());
        }
        Optional<String> exception = exceptions.exception(details.get(0));
        if (exception.isEmpty()) {
            return Attempt.declined("the exception whose details are written here has no name");
        }
        edits.insertBefore(statement.get(), new FailureLog(file, edits, details.get(0)).entry(exception.get()) + ";");
        details.forEach(detail -> putGeneric(file, edits, detail));
        return fixed(edits);
    }

    private static boolean perhapsDetail(MethodCallExpr call) {
        return call.getNameAsString().matches("get(Localized)?Message|getStackTrace")
                && call.getArguments().isEmpty();
    }

    /** The general answer in place of a detail, as part of the text before it where there is one. */
    private static void putGeneric(JavaFile file, JavaEdits edits, Expression detail) {
        Optional<Expression> before = detail.getParentNode()
                .filter(parent -> parent instanceof BinaryExpr sum
                        && sum.getOperator() == BinaryExpr.Operator.PLUS
                        && sum.getRight() == detail)
                .map(parent -> ((BinaryExpr) parent).getLeft())
                .map(left -> left instanceof BinaryExpr sum ? sum.getRight() : left)
                .filter(Expression::isStringLiteralExpr);
        if (before.isPresent()) {
            edits.replace(file.end(before.get()) - 1, file.end(detail), GENERIC.substring(1));
        } else {
            edits.replace(detail, GENERIC);
        }
    }

    /** A loop that does nothing but write the lines of a stack trace writes the general answer, once. */
    private Attempt answerOnce(JavaSite site, ExceptionDetails exceptions, ForEachStmt loop) {
        JavaFile file = site.file();
        List<Statement> body =
                loop.getBody().isBlockStmt() ? loop.getBody().asBlockStmt().getStatements() : List.of(loop.getBody());
        boolean writesOnly = body.size() == 1
                && body.get(0) instanceof ExpressionStmt statement
                && statement.getExpression() instanceof MethodCallExpr call
                && new PageWriters(file).isWrite(call);
        JavaEdits edits = file.edit();
        if (!writesOnly || !edits.takesLinesBefore(loop)) {
            return Attempt.declined("the loop over the stack trace does more than write it");
        }
        MethodCallExpr write = ((ExpressionStmt) body.get(0)).getExpression().asMethodCallExpr();
        String exception = exceptions.exception(loop.getIterable()).orElseThrow();
        edits.insertBefore(loop, new FailureLog(file, edits, loop).entry(exception) + ";");
        edits.replace(
                loop, file.text(write.getScope().orElseThrow()) + "." + write.getNameAsString() + "(" + GENERIC + ");");
        return fixed(edits);
    }

    private static boolean isElement(ForEachStmt loop, Expression detail) {
        return detail.findFirst(
                        NameExpr.class,
                        name -> name.getNameAsString()
                                .equals(loop.getVariable().getVariable(0).getNameAsString()))
                .isPresent();
    }

    private Attempt fixed(JavaEdits edits) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "The exception is logged with its stack trace, and nothing of it goes to the client or the console.",
                List.of("Clients that read the message of the exception now get a general one.")));
    }
}
