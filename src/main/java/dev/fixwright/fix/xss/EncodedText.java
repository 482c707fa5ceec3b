package dev.fixwright.fix.xss;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows calls that encode what they are given. */
final class EncodedText {
    private static final Pattern ENCODERS = Pattern.compile(
            "forHtml\\w*|forJavaScript\\w*|forUriComponent|forUri|forXml\\w*|forCss\\w*|encodeForHTML\\w*|encodeForJavaScript"
                    + "|encodeForURL|encodeForXML\\w*|encodeForCSS|(?i:html_?escape\\w*)|(?i:escapeHtml\\w*)|escapeXml\\w*"
                    + "|escapeEcmaScript|escapeJavaScript|javaScriptEscape\\w*|htmlEncode\\w*|encodeHtml\\w*");

    private EncodedText() {}

    /** Whether an expression is a call of an encoder, replacements behind it included. */
    static boolean isEncoded(Expression expression) {
        if (!(expression instanceof MethodCallExpr call)) {
            return false;
        }
        if (ENCODERS.matcher(call.getNameAsString()).matches()) {
            return true;
        }
        boolean urlEncoded = call.getNameAsString().equals("encode")
                && call.getScope()
                        .map(Object::toString)
                        .filter(scope -> scope.endsWith("URLEncoder"))
                        .isPresent();
        return urlEncoded || escapesByHand(call);
    }

    private static boolean escapesByHand(MethodCallExpr call) {
        if (!call.getNameAsString().startsWith("replace")) {
            return false;
        }
        Optional<Expression> scope = call.getScope();
        return scope.filter(EncodedText::isEncoded).isPresent()
                || (call.toString().contains("\"&lt;\"") && call.toString().contains("\"&quot;\""));
    }
}
