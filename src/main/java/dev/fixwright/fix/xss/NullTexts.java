package dev.fixwright.fix.xss;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.syntax.java.Variables;

/** Tells variables that may hold no text at all. */
final class NullTexts {
    private NullTexts() {}

    static boolean mayBe(NameExpr name) {
        return Variables.declaration(name)
                .filter(declared -> !isAskedBefore(declared, name))
                .filter(declared -> declared.isParameter()
                        ? !isGiven((Parameter) declared.node())
                        : declared.initializer()
                                .filter(value -> value.isBinaryExpr()
                                        || value.isLiteralStringValueExpr()
                                        || value.isTextBlockLiteralExpr()
                                        || value.toString().startsWith("String."))
                                .isEmpty())
                .isPresent();
    }

    /** Whether a method of the text is called before, which none has. */
    private static boolean isAskedBefore(Variables.Declaration declared, NameExpr name) {
        return Variables.uses(declared).stream()
                .filter(use ->
                        use.getBegin().orElseThrow().isBefore(name.getBegin().orElseThrow()))
                .anyMatch(use -> use.getParentNode().orElse(null) instanceof MethodCallExpr call
                        && call.getScope().orElse(null) == use);
    }

    /** Whether the framework refuses a request without the value. */
    private static boolean isGiven(Parameter parameter) {
        return parameter.getAnnotations().stream()
                .filter(annotation ->
                        annotation.getNameAsString().matches("RequestParam|PathVariable|RequestBody|RequestHeader"))
                .map(AnnotationExpr::toString)
                .anyMatch(annotation -> !annotation.contains("required = false"));
    }
}
