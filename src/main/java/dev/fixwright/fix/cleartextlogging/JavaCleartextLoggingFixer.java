package dev.fixwright.fix.cleartextlogging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Concatenation;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves secrets out of what is logged; the rest of the entry stays. */
public final class JavaCleartextLoggingFixer implements JavaFixer {
    private static final Set<String> LEVELS = Set.of(
            "trace", "debug", "info", "warn", "error", "fatal", "log", "severe", "warning", "config", "fine", "finer",
            "finest", "v", "d", "i", "w", "e", "println", "print", "printf");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)challenge|pass(wd|word|code|phrase)|^pwd$|pwd$|token|secret|api_?key|access_?key|private_?key|credential"
                    + "|^pin(code)?$|cvv|cvc|otp|session_?id|card_?number|authorization|bearer");
    private static final Pattern HARMLESS = Pattern.compile(
            "(?i)(length|size|count|hash|digest|type|expir\\w*|valid\\w*|policy|question|url|uri|name|id|ttl"
                    + "|index|time|date|header|field|param|hint|strength|encoder|service|manager|provider)$");
    private static final String HIDDEN = "\"[hidden]\"";

    @Override
    public String weakness() {
        return "cleartextlogging";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<MethodCallExpr> entries = site.nodes(MethodCallExpr.class).stream()
                .filter(JavaCleartextLoggingFixer::isEntry)
                .toList();
        if (entries.isEmpty()) {
            return Attempt.declined("nothing is logged on the reported line");
        }
        Optional<MethodCallExpr> shown = entries.stream()
                .filter(JavaCleartextLoggingFixer::isConsole)
                .filter(entry -> isSecret(entry.getArgument(0)) || isProgram(entry))
                .findFirst();
        if (shown.isPresent()) {
            return Attempt.declined(
                    "`" + site.file().text(shown.get())
                            + "` may be meant for the eyes of whoever runs the program; write it to where only they can read it");
        }
        JavaEdits edits = site.file().edit();
        List<String> left = new ArrayList<>();
        for (MethodCallExpr entry : entries) {
            entry.getArguments().forEach(argument -> hide(site.file(), edits, argument, left, false));
        }
        if (!edits.isEmpty()) {
            return new Attempt.Fixed(
                    new Fix(
                            weakness(),
                            Patch.of(edits.patch()),
                            "The entry is logged without the secret, so nobody finds it in the log.",
                            List.of(
                                    "Take what was logged before out of the logs that are kept, and replace it where it is valid.")));
        }
        boolean hidden = entries.stream().anyMatch(entry -> entry.toString().contains("[hidden]"));
        return Attempt.declined(
                hidden
                        ? "the secret is already left out of the entry"
                        : left.isEmpty()
                                ? "nothing that is called a secret is logged here; if an object holds one, leave it out of its"
                                        + " toString"
                                : left.get(0));
    }

    private static boolean isEntry(MethodCallExpr call) {
        boolean scoped = call.getScope()
                .filter(
                        scope -> scope.toString()
                                .matches(
                                        "(?is).*\\blog(ger)?\\w*(\\(.*\\))?(\\.at\\w+\\(\\))?$|.*System\\.(out|err)$|Log|Timber"))
                .isPresent();
        return scoped
                && LEVELS.contains(call.getNameAsString())
                && call.getArguments().isNonEmpty();
    }

    private static boolean isConsole(MethodCallExpr entry) {
        return entry.getScope()
                .filter(scope -> scope.toString().endsWith("System.out"))
                .isPresent();
    }

    /** Whether a class is started from a command line. */
    private static boolean isProgram(MethodCallExpr entry) {
        return entry.findCompilationUnit().stream()
                .flatMap(unit -> unit.findAll(MethodDeclaration.class).stream())
                .anyMatch(
                        method -> method.isStatic() && method.getNameAsString().equals("main"));
    }

    private static void hide(
            JavaFile file, JavaEdits edits, Expression argument, List<String> left, boolean formatted) {
        if (argument instanceof EnclosedExpr enclosed) {
            hide(file, edits, enclosed.getInner(), left, formatted);
        } else if (argument instanceof LambdaExpr lambda
                && lambda.getExpressionBody().isPresent()) {
            hide(file, edits, lambda.getExpressionBody().get(), left, formatted);
        } else if (argument instanceof BinaryExpr && Concatenation.isText(file, argument)) {
            List<Expression> parts = Concatenation.of(file, argument).parts();
            boolean otherText = parts.stream().filter(part -> !isSecret(part)).anyMatch(file.types()::isString);
            parts.forEach(part -> {
                if (otherText || file.types().isString(part)) {
                    hide(file, edits, part, left, false);
                }
            });
        } else if (isFormat(argument)) {
            ((MethodCallExpr) argument).getArguments().forEach(one -> hide(file, edits, one, left, true));
        } else if (isSecret(argument)) {
            if (formatted && !file.types().isString(argument)) {
                left.add("`" + file.text(argument)
                        + "` is no text, and the format it is put into may take nothing else");
            } else {
                edits.replace(argument, HIDDEN);
            }
        }
    }

    private static boolean isFormat(Expression expression) {
        return expression instanceof MethodCallExpr call
                && ((call.getNameAsString().equals("format")
                                && call.getScope()
                                        .filter(scope ->
                                                scope.toString().matches("(java\\.lang\\.)?String|MessageFormat"))
                                        .isPresent())
                        || call.getNameAsString().equals("formatted"));
    }

    /** A variable, a getter or a looked-up value that is called like a secret. */
    private static boolean isSecret(Expression expression) {
        return name(expression)
                .filter(name ->
                        SECRET.matcher(name).find() && !HARMLESS.matcher(name).find())
                .isPresent();
    }

    private static Optional<String> name(Expression expression) {
        if (expression instanceof NameExpr name) {
            return Optional.of(name.getNameAsString());
        }
        if (expression instanceof FieldAccessExpr access) {
            return Optional.of(access.getNameAsString());
        }
        if (!(expression instanceof MethodCallExpr call)) {
            return Optional.empty();
        }
        if (call.getArguments().isEmpty()) {
            boolean passesOn = call.getNameAsString().matches("toString|trim|strip|getValue|value|orElse|get")
                    && call.getScope().isPresent();
            return passesOn
                    ? call.getScope().flatMap(JavaCleartextLoggingFixer::name)
                    : Optional.of(call.getNameAsString());
        }
        Node first = call.getArgument(0);
        boolean looksUp = call.getArguments().size() == 1
                && call.getNameAsString().matches("get\\w*|valueOf|toString|header")
                && (first instanceof Expression);
        if (!looksUp) {
            return Optional.empty();
        }
        return call.getNameAsString().matches("valueOf|toString")
                ? name(call.getArgument(0))
                : Optional.of(call.getArgument(0).toString().replace("\"", ""));
    }
}
