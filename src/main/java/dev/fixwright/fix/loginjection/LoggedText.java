package dev.fixwright.fix.loginjection;

import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.Concatenation;
import dev.fixwright.fix.HarmlessText;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rewrites a logged expression so that its values have no line ends; line ends of the message's own stay. */
final class LoggedText {
    private final JavaFile file;
    private final HarmlessText harmless;
    private Optional<String> problem = Optional.empty();

    LoggedText(JavaSite site) {
        this.file = site.file();
        this.harmless = new HarmlessText(file);
    }

    /** The expression written anew; empty where it needs no change or cannot be changed. */
    Optional<String> onOneLine(Expression text, String replacement) {
        if (isOnOneLine(text)) {
            return Optional.empty();
        }
        Concatenation concatenation = Concatenation.of(file, inner(text));
        boolean ownLines = inner(text).findAll(StringLiteralExpr.class).stream()
                .anyMatch(literal -> literal.asString().matches("(?s).*([\\n\\r]|%n).*"));
        if (ownLines) {
            return concatenation.isSingle() ? refused(text) : Optional.of(byParts(concatenation, replacement));
        }
        Expression shown = text instanceof CastExpr cast ? cast.getExpression() : text;
        if (file.types().typeOf(shown).filter(type -> type.endsWith("[]")).isPresent()) {
            return refused(text);
        }
        String plain = file.text(inner(text));
        if (!concatenation.isSingle()) {
            return Optional.of("(" + plain + ")" + replacement);
        }
        return Optional.of((isMadeHere(inner(text)) ? plain : "String.valueOf(" + plain + ")") + replacement);
    }

    /** Whether a call makes a new text, which is never null. */
    private boolean isMadeHere(Expression text) {
        return text instanceof MethodCallExpr call
                && call.getNameAsString()
                        .matches("format|formatted|concat|trim|strip|toLowerCase|toUpperCase|join|substring")
                && file.types().isString(text);
    }

    private Optional<String> refused(Expression text) {
        problem = Optional.of(
                "`" + text + "` has line ends of its own or is an array, so those of its values cannot be told");
        return Optional.empty();
    }

    private String byParts(Concatenation concatenation, String replacement) {
        List<String> texts = new ArrayList<>();
        for (Expression part : concatenation.parts()) {
            boolean literal = part.isStringLiteralExpr() || part.isTextBlockLiteralExpr();
            String plain = literal ? file.text(part) : "String.valueOf(" + file.text(inner(part)) + ")";
            texts.add(literal || harmless.isHarmless(part) ? plain : plain + replacement);
        }
        return concatenation.chained(texts);
    }

    private static Expression inner(Expression text) {
        return text instanceof EnclosedExpr enclosed ? inner(enclosed.getInner()) : text;
    }

    private static boolean isOnOneLine(Expression text) {
        if (text instanceof NameExpr name) {
            return Variables.declaration(name)
                    .filter(Variables.Declaration::isLocal)
                    .flatMap(Variables::soleValue)
                    .filter(value -> value.isMethodCallExpr() && isOnOneLine(value))
                    .isPresent();
        }
        if (!(text instanceof MethodCallExpr call)) {
            return false;
        }
        String code = call.toString();
        return (code.contains(".replace") && code.contains("\\n") && code.contains("\\r"))
                || code.matches(
                        "(?s)(java\\.net\\.)?URLEncoder\\.encode\\(.*|Encode\\.for(Java|UriComponent)\\w*\\(.*");
    }

    Optional<String> problem() {
        return problem;
    }
}
