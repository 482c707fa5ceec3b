package dev.fixwright.fix.loginjection;

import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.FedExpressions;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.HarmlessText;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.Loggers;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what is logged on one line: line ends in texts and values are replaced before they reach the log. */
public final class LogInjectionFixer implements JavaFixer {
    private static final String ONE_LINE = ".replace('\\n', '_').replace('\\r', '_')";

    @Override
    public String weakness() {
        return "loginjection";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<MethodCallExpr> entries =
                FedExpressions.onOrFedBy(site, MethodCallExpr.class, call -> Loggers.isEntry(file, call));
        if (entries.isEmpty()) {
            return Attempt.declined("nothing is logged on the reported line");
        }
        LoggedText texts = new LoggedText(site);
        JavaEdits edits = file.edit();
        List<String> changed = new ArrayList<>();
        for (MethodCallExpr entry : entries) {
            for (Expression argument : arguments(entry)) {
                Optional<String> text =
                        isOther(file, argument) ? Optional.empty() : texts.onOneLine(argument, ONE_LINE);
                text.ifPresent(after -> {
                    edits.replace(argument, after);
                    changed.add(argument.toString());
                });
            }
        }
        if (changed.isEmpty()) {
            return Attempt.declined(texts.problem()
                    .orElse("only constants, numbers and texts without line ends are logged here, which needs no fix"));
        }
        return fixed(edits, changed);
    }

    /** The arguments of a call, those in an array and those that a supplier returns. */
    private static List<Expression> arguments(MethodCallExpr entry) {
        List<Expression> arguments = new ArrayList<>();
        for (Expression argument : entry.getArguments()) {
            if (argument instanceof ArrayCreationExpr array
                    && array.getInitializer().isPresent()) {
                arguments.addAll(array.getInitializer().get().getValues());
            } else if (argument instanceof LambdaExpr lambda) {
                if (lambda.getBody() instanceof ExpressionStmt body) {
                    arguments.add(body.getExpression());
                }
            } else {
                arguments.add(argument);
            }
        }
        return arguments;
    }

    /** Exceptions, levels and markers are no text; method references and numbers neither. */
    private static boolean isOther(JavaFile file, Expression argument) {
        if (argument.isMethodReferenceExpr() || argument.isClassExpr() || argument.isLambdaExpr()) {
            return true;
        }
        boolean caught = argument instanceof NameExpr name
                && Variables.declaration(name)
                        .flatMap(declared -> declared.node().getParentNode())
                        .filter(CatchClause.class::isInstance)
                        .isPresent();
        boolean level = argument.toString().matches("(\\w+\\.)*(Level|Priority)\\.\\w+");
        Optional<String> type = file.types().typeOf(argument);
        return caught
                || level
                || file.types().isA(argument, "java.lang.Throwable")
                || type.filter(name -> name.matches(".*\\.(Level|Priority|Marker|ResourceBundle)"))
                        .isPresent()
                || new HarmlessText(file).isHarmless(argument);
    }

    private Attempt fixed(JavaEdits edits, List<String> changed) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "Line ends in `" + String.join("`, `", changed)
                        + "` are written as underscores, so nobody can add an entry of" + " his own to the log.",
                List.of("A value that has several lines is logged on one.")));
    }
}
