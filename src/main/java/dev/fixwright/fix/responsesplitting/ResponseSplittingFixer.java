package dev.fixwright.fix.responsesplitting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Concatenation;
import dev.fixwright.fix.FedExpressions;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.HarmlessText;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.OwnMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes line ends out of what becomes part of a header or a cookie. */
public final class ResponseSplittingFixer implements JavaFixer {
    private static final OwnMethod HEADER_TEXT = OwnMethod.of(
            "headerText",
            "/** The text on one line: a line end would end the header and let another one begin. */",
            "private static String headerText(String text) {",
            "    return text == null ? null : text.replace(\"\\r\", \"\").replace(\"\\n\", \"\");",
            "}");
    private static final String STRIP = ".replace(\"\\r\", \"\").replace(\"\\n\", \"\")";
    private static final Set<String> COOKIE_SETTERS = Set.of("setValue", "setPath", "setDomain", "setComment");

    @Override
    public String weakness() {
        return "responsesplitting";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<Expression> texts = new ArrayList<>();
        FedExpressions.onOrFedBy(site, MethodCallExpr.class, call -> isHeader(file, call) || isCookieSetter(file, call))
                .forEach(call -> texts.addAll(call.getArguments()));
        FedExpressions.onOrFedBy(site, ObjectCreationExpr.class, made -> isCookie(file, made)).stream()
                .map(ObjectCreationExpr::getArguments)
                .forEach((NodeList<Expression> arguments) -> texts.addAll(arguments));
        if (texts.isEmpty()) {
            return Attempt.declined("no header or cookie is set on the reported line");
        }
        HarmlessText harmless = new HarmlessText(file);
        JavaEdits edits = file.edit();
        List<String> stripped = new ArrayList<>();
        for (Expression text : texts) {
            if (!harmless.isHarmless(text) && !isStripped(text) && Concatenation.isText(file, text)) {
                edits.replace(text, stripped(file, edits, text));
                stripped.add(text.toString());
            }
        }
        return stripped.isEmpty()
                ? Attempt.declined(
                        "only constants, numbers and texts without line ends are used here, which needs no fix")
                : fixed(edits, stripped);
    }

    private static boolean isHeader(JavaFile file, MethodCallExpr call) {
        String method = call.getNameAsString();
        if (method.equals("sendRedirect") && call.getScope().isPresent()) {
            return true;
        }
        if (call.getArguments().size() != 2) {
            return false;
        }
        boolean spring = call.getScope()
                .flatMap(file.types()::typeOf)
                .filter("org.springframework.http.HttpHeaders"::equals)
                .isPresent();
        return method.matches("setHeader|addHeader|header") || (spring && method.matches("add|set"));
    }

    private static boolean isCookieSetter(JavaFile file, MethodCallExpr call) {
        return COOKIE_SETTERS.contains(call.getNameAsString())
                && call.getScope()
                        .flatMap(file.types()::typeOf)
                        .filter(type -> type.endsWith(".Cookie") || type.endsWith(".HttpCookie"))
                        .isPresent();
    }

    private static boolean isCookie(JavaFile file, ObjectCreationExpr made) {
        return made.getArguments().size() == 2
                && file.types()
                        .typeOf(made)
                        .map(type -> type.endsWith(".Cookie") || type.endsWith(".HttpCookie"))
                        .orElse(made.getType().getNameAsString().equals("Cookie"));
    }

    private static boolean isStripped(Expression text) {
        if (!(text instanceof MethodCallExpr call)) {
            return false;
        }
        String code = text.toString();
        boolean encoded = code.matches("(?s)(java\\.net\\.)?(URLEncoder\\.encode|Encode\\.forUriComponent)\\(.*");
        boolean replaced = code.contains("\\r") && code.contains("\\n") && code.contains(".replace");
        return encoded || replaced || call.getNameAsString().matches("(headerText|localTarget)\\d*");
    }

    private static String stripped(JavaFile file, JavaEdits edits, Expression text) {
        Node inner = text instanceof EnclosedExpr enclosed ? enclosed.getInner() : text;
        return inner instanceof BinaryExpr
                ? "(" + file.text(inner) + ")" + STRIP
                : edits.call(HEADER_TEXT, text) + "(" + file.text(text) + ")";
    }

    private Attempt fixed(JavaEdits edits, List<String> stripped) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "Carriage returns and line feeds are taken out of `" + String.join("`, `", stripped)
                        + "`, so no value can end its header and begin another one.",
                List.of()));
    }
}
