package dev.fixwright.fix.mailheaders;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.GuardFixer;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.OwnMethod;
import java.util.List;
import java.util.Optional;

/** Takes line ends out of what becomes the header of a mail. */
public final class MailHeadersFixer extends GuardFixer {
    private static final OwnMethod ONE_LINE = OwnMethod.of(
            "headerLine",
            "/** The text on one line: a line end would end the header and let another one begin. */",
            "private static String headerLine(String text) {",
            "    return text == null ? null : text.replace(\"\\r\", \"\").replace(\"\\n\", \"\");",
            "}");
    private static final String STRIP = ".replace(\"\\r\", \"\").replace(\"\\n\", \"\")";

    @Override
    public String weakness() {
        return "mailheaders";
    }

    @Override
    protected boolean guardsWholeTexts() {
        return true;
    }

    @Override
    protected Optional<Expression> text(JavaFile file, Expression expression) {
        if (!(expression instanceof MethodCallExpr call)
                || call.getArguments().isEmpty()
                || call.getScope().isEmpty()) {
            return Optional.empty();
        }
        String name = call.getNameAsString();
        String type = file.types().typeOf(call.getScope().get()).orElse("");
        boolean mail = type.matches(
                "(javax|jakarta)\\.mail\\..*|org\\.apache\\.commons\\.mail2?\\..*|org\\.springframework\\.mail\\..*");
        if (!mail) {
            return Optional.empty();
        }
        if (name.matches("addHeader|setHeader") && call.getArguments().size() == 2) {
            return Optional.of(call.getArgument(1));
        }
        return name.matches("setSubject|setDescription|setDisposition|setContentID|setFileName")
                ? Optional.of(call.getArgument(0))
                : Optional.empty();
    }

    @Override
    protected boolean isSafe(MethodCallExpr call) {
        String code = call.toString();
        boolean replaced = code.contains("\\r") && code.contains("\\n") && code.contains(".replace");
        return replaced
                || call.getNameAsString().matches("headerLine\\d*|encodeText|encodeWord")
                || code.matches("(?s)(java\\.net\\.)?URLEncoder\\.encode\\(.*");
    }

    @Override
    protected String guarded(JavaFile file, JavaEdits edits, Expression value, boolean whole) {
        return value instanceof BinaryExpr
                ? "(" + file.text(value) + ")" + STRIP
                : edits.call(ONE_LINE, value) + "(" + file.text(value) + ")";
    }

    @Override
    protected String nothing() {
        return "no header of a mail is set on the reported line";
    }

    @Override
    protected String already() {
        return "the header needs no fix: nobody outside chooses a line end in it";
    }

    @Override
    protected String explanation(String values) {
        return "Carriage returns and line feeds are taken out of " + values
                + ", so nobody can add headers or recipients to the mail.";
    }

    @Override
    protected List<String> review() {
        return List.of();
    }
}
