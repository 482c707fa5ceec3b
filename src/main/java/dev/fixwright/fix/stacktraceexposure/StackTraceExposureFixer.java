package dev.fixwright.fix.stacktraceexposure;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
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
import java.util.Set;

/** Logs what went wrong where the operators see it, and tells the client no more than that something did. */
public final class StackTraceExposureFixer implements JavaFixer {
    private static final String GENERIC = "\"An internal error has occurred.\"";
    private static final Set<String> DETAILS =
            Set.of("getMessage", "getLocalizedMessage", "toString", "getStackTrace", "getCause", "fillInStackTrace");

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
            return logTrace(site, trace.get());
        }
        return answerGenerically(site);
    }

    private Attempt logTrace(JavaSite site, MethodCallExpr trace) {
        JavaFile file = site.file();
        Optional<Expression> exception = trace.getScope();
        if (exception.isEmpty()) {
            return Attempt.declined("the exception prints its own stack trace here");
        }
        JavaEdits edits = file.edit();
        String entry = new FailureLog(file, edits, trace).entry(file.text(exception.get()));
        boolean toConsole = trace.getArguments().isEmpty()
                || trace.getArgument(0).toString().matches("(java\\.lang\\.)?System\\.(out|err)");
        if (toConsole) {
            edits.replace(trace, entry);
            return fixed(edits);
        }
        Optional<Statement> statement = JavaFile.around(trace, Statement.class)
                .filter(found -> found instanceof ExpressionStmt && edits.takesLinesBefore(found));
        if (statement.isEmpty()) {
            return Attempt.declined(
                    "the stack trace is printed inside an expression, where there is no room for a log entry");
        }
        edits.insertBefore(statement.get(), entry + ";");
        edits.replace(trace, file.text(trace.getArgument(0)) + ".println(" + GENERIC + ")");
        return fixed(edits);
    }

    /** Details of an exception that are part of what is written to the client. */
    private Attempt answerGenerically(JavaSite site) {
        JavaFile file = site.file();
        PageWriters writers = new PageWriters(file);
        List<Expression> details = new ArrayList<>();
        for (MethodCallExpr call : site.nodes(MethodCallExpr.class)) {
            boolean answers = writers.isWrite(call) || call.getNameAsString().matches("body|entity|ok");
            if (answers) {
                call.getArguments().forEach(argument -> details.addAll(details(file, argument)));
            }
        }
        if (details.isEmpty()) {
            site.nodes(ReturnStmt.class).stream()
                    .flatMap(end -> end.getExpression().stream())
                    .forEach(answer -> details.addAll(details(file, answer)));
        }
        if (details.isEmpty()) {
            return Attempt.declined("no detail of an exception is written to the client on the reported line");
        }
        Optional<Statement> statement = JavaFile.around(details.get(0), Statement.class);
        JavaEdits edits = file.edit();
        if (statement.filter(edits::takesLinesBefore).isEmpty()) {
            return Attempt.declined("there is no room for a log entry before the answer");
        }
        Optional<ForEachStmt> loop = JavaFile.around(details.get(0), ForEachStmt.class)
                .filter(one -> isDetail(file, one.getIterable()) && isElement(one, details.get(0)));
        if (loop.isPresent()) {
            return answerOnce(site, loop.get());
        }
        String exception = exception(details.get(0)).orElseThrow();
        edits.insertBefore(statement.get(), new FailureLog(file, edits, details.get(0)).entry(exception) + ";");
        details.forEach(detail -> edits.replace(detail, GENERIC));
        return fixed(edits);
    }

    /** A loop that does nothing but write the lines of a stack trace writes the general answer, once. */
    private Attempt answerOnce(JavaSite site, ForEachStmt loop) {
        JavaFile file = site.file();
        List<Statement> body = loop.getBody().isBlockStmt()
                ? loop.getBody().asBlockStmt().getStatements()
                : List.of(loop.getBody());
        boolean writesOnly = body.size() == 1
                && body.get(0) instanceof ExpressionStmt statement
                && statement.getExpression() instanceof MethodCallExpr call
                && new PageWriters(file).isWrite(call);
        JavaEdits edits = file.edit();
        if (!writesOnly || !edits.takesLinesBefore(loop)) {
            return Attempt.declined("the loop over the stack trace does more than write it");
        }
        MethodCallExpr write = ((ExpressionStmt) body.get(0)).getExpression().asMethodCallExpr();
        String exception = exception(loop.getIterable()).orElseThrow();
        edits.insertBefore(loop, new FailureLog(file, edits, loop).entry(exception) + ";");
        edits.replace(
                loop,
                file.text(write.getScope().orElseThrow()) + "." + write.getNameAsString() + "(" + GENERIC + ");");
        return fixed(edits);
    }

    private static boolean isElement(ForEachStmt loop, Expression detail) {
        return detail.findFirst(
                        NameExpr.class,
                        name -> name.getNameAsString()
                                .equals(loop.getVariable().getVariable(0).getNameAsString()))
                .isPresent();
    }

    /** The outermost expressions that read an exception. */
    private static List<Expression> details(JavaFile file, Expression argument) {
        if (isDetail(file, argument)) {
            return List.of(argument);
        }
        List<Expression> details = new ArrayList<>();
        argument.getChildNodes().stream()
                .filter(Expression.class::isInstance)
                .forEach(child -> details.addAll(details(file, (Expression) child)));
        return details;
    }

    private static boolean isDetail(JavaFile file, Expression expression) {
        if (expression instanceof NameExpr name) {
            return isException(file, name);
        }
        if (!(expression instanceof MethodCallExpr call)) {
            return false;
        }
        boolean own = call.getScope().filter(scope -> isDetail(file, scope)).isPresent();
        boolean given = call.getNameAsString().matches("getStackTrace|getStackTraceAsString|toString|valueOf")
                && call.getArguments().stream().anyMatch(argument -> isDetail(file, argument));
        return (own && DETAILS.contains(call.getNameAsString())) || given;
    }

    private static boolean isException(JavaFile file, NameExpr name) {
        Optional<Variables.Declaration> declaration = Variables.declaration(name);
        return declaration
                        .flatMap(declared -> declared.node().getParentNode())
                        .filter(CatchClause.class::isInstance)
                        .isPresent()
                || declaration
                        .flatMap(declared -> declared.type())
                        .filter(type -> file.types().names(type, "java.lang.StackTraceElement"))
                        .isPresent()
                || file.types().isA(name, "java.lang.Throwable");
    }

    private static Optional<String> exception(Expression detail) {
        return detail.findFirst(
                        NameExpr.class, name -> Variables.declaration(name).isPresent())
                .map(NameExpr::getNameAsString);
    }

    private Attempt fixed(JavaEdits edits) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "The exception is logged with its stack trace, and nothing of it goes to the client or the console.",
                List.of("Clients that read the message of the exception now get a general one.")));
    }
}
