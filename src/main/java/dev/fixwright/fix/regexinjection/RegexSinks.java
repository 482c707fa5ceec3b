package dev.fixwright.fix.regexinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Optional;
import java.util.Set;

/** The calls of Java that take a regular expression as text. */
final class RegexSinks {
    private static final String PATTERN = "java.util.regex.Pattern";
    private static final Set<String> OF_TEXT =
            Set.of("matches", "replaceAll", "replaceFirst", "split", "splitWithDelimiters");
    private static final Set<String> OF_SCANNER =
            Set.of("useDelimiter", "next", "hasNext", "findInLine", "findWithinHorizon", "skip", "findAll", "tokens");

    private final JavaFile file;

    RegexSinks(JavaFile file) {
        this.file = file;
    }

    /** The argument that holds the regular expression. */
    Optional<Expression> text(Expression expression) {
        if (!(expression instanceof MethodCallExpr call) || call.getArguments().isEmpty()) {
            return Optional.empty();
        }
        return argument(call).filter(text -> isText(text) && !isLiteral(call));
    }

    private Optional<Expression> argument(MethodCallExpr call) {
        String name = call.getNameAsString();
        Expression first = call.getArgument(0);
        if (file.types().isStaticCall(call, PATTERN, "compile")
                || file.types().isStaticCall(call, PATTERN, "matches")) {
            return Optional.of(first);
        }
        String owner = file.types().staticScope(call).orElse("");
        if (owner.matches("org\\.apache\\.commons\\.lang3?\\.(RegExUtils|StringUtils)")) {
            return name.matches("removeAll|removeFirst|removePattern|replaceAll|replaceFirst|replacePattern")
                            && call.getArguments().size() > 1
                    ? Optional.of(call.getArgument(1))
                    : Optional.empty();
        }
        if (owner.equals("com.google.common.base.Splitter")) {
            return name.equals("onPattern") ? Optional.of(first) : Optional.empty();
        }
        if (call.getScope().isEmpty()) {
            return Optional.empty();
        }
        Expression scope = call.getScope().get();
        if (OF_TEXT.contains(name)) {
            boolean ofText = file.types().isString(scope)
                    || (file.types().typeOf(scope).isEmpty()
                            && !scope.toString().matches("[A-Z]\\w*"));
            return ofText ? Optional.of(first) : Optional.empty();
        }
        return OF_SCANNER.contains(name) && file.types().isA(scope, "java.util.Scanner")
                ? Optional.of(first)
                : Optional.empty();
    }

    private boolean isText(Expression text) {
        return file.types().typeOf(text).map("java.lang.String"::equals).orElse(!text.isLambdaExpr());
    }

    /** Whether the flags already take every meaning from the characters. */
    static boolean isLiteral(MethodCallExpr call) {
        return call.getArguments().size() == 2
                && call.getNameAsString().equals("compile")
                && call.getArgument(1).toString().matches("(?s)(.*\\W)?LITERAL\\b.*");
    }
}
