package dev.fixwright.fix.codeinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.CodeText.Language;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Optional;

/**
 * A call of Java that runs a text as code.
 *
 * @param call the call
 * @param text the argument with the code
 * @param kind which language it is
 */
record EvaluatedText(MethodCallExpr call, Expression text, Kind kind) {
    /** The languages that Java programs run texts of. */
    enum Kind {
        SPEL("SpEL", '\''),
        SCRIPT("script", '\\'),
        EL("EL", "[$#]\\{"),
        /** An expression of EL without the braces around it. */
        PROCESSOR("EL", '\\'),
        JEXL("JEXL", '\\'),
        MVEL("MVEL", '\\'),
        GROOVY("Groovy", '\\'),
        OGNL("OGNL", '\\'),
        MESSAGE("message", "[$]?\\{");

        private final String title;
        private final String begin;
        private final char escape;

        Kind(String title, char escape) {
            this.title = title;
            this.begin = "";
            this.escape = escape;
        }

        Kind(String title, String begin) {
            this.title = title;
            this.begin = begin;
            this.escape = '\\';
        }

        Language language() {
            return begin.isEmpty() ? Language.ofCode(title, escape) : Language.ofTemplates(title, begin);
        }
    }

    static Optional<EvaluatedText> of(JavaFile file, Expression expression) {
        if (!(expression instanceof MethodCallExpr call)
                || call.getScope().isEmpty()
                || call.getArguments().isEmpty()) {
            return Optional.empty();
        }
        String name = call.getNameAsString();
        String type = type(file, call.getScope().get());
        if (name.matches("parseExpression|parseRaw") && type.matches(".*\\.(SpelExpressionParser|ExpressionParser)")) {
            return Optional.of(new EvaluatedText(call, call.getArgument(0), Kind.SPEL));
        }
        if (name.matches("create(Value|Method)Expression") && type.endsWith(".ExpressionFactory")) {
            return call.getArguments().size() > 2
                    ? Optional.of(new EvaluatedText(call, call.getArgument(1), Kind.EL))
                    : Optional.empty();
        }
        return kind(name, type).map(kind -> new EvaluatedText(call, call.getArgument(0), kind));
    }

    private static Optional<Kind> kind(String name, String type) {
        boolean script = name.matches("eval|compile") && type.matches("javax\\.script\\.(ScriptEngine|Compilable)");
        if (script) {
            return Optional.of(Kind.SCRIPT);
        }
        if (name.equals("eval") && type.endsWith(".ELProcessor")) {
            return Optional.of(Kind.PROCESSOR);
        }
        if (name.matches("create(Jxlt)?(Expression|Script)|createExpression")
                && type.matches(".*\\.Jexl(Engine|Builder)?")) {
            return Optional.of(Kind.JEXL);
        }
        if (name.matches("eval\\w*|compile\\w*") && type.endsWith("mvel2.MVEL")) {
            return Optional.of(Kind.MVEL);
        }
        if (name.matches("evaluate|parse|run|me") && type.matches("groovy\\..*\\.?(GroovyShell|Eval)")) {
            return Optional.of(Kind.GROOVY);
        }
        if (name.matches("getValue|setValue|parseExpression|findValue|findString")
                && type.matches("ognl\\.Ognl|.*\\.(OgnlUtil|ValueStack)")) {
            return Optional.of(Kind.OGNL);
        }
        return name.equals("buildConstraintViolationWithTemplate") ? Optional.of(Kind.MESSAGE) : Optional.empty();
    }

    private static String type(JavaFile file, Expression scope) {
        return file.types()
                .typeOf(scope)
                .or(() -> scope instanceof ObjectCreationExpr made
                        ? file.types().qualified(made.getType())
                        : Optional.empty())
                .or(() -> file.names().qualify(scope.toString(), scope))
                .orElse("");
    }
}
