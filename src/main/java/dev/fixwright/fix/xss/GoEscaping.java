package dev.fixwright.fix.xss;

import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.go.GoText.Piece;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Escapes the values of a page's text, where escaping HTML is what their places need. */
final class GoEscaping {
    private static final String ESCAPE = GoEdits.use("html") + ".EscapeString";
    private static final Pattern ADDRESS =
            Pattern.compile("(?is).*\\b(href|src|action|formaction|data)\\s*=\\s*[\"']?$");
    private static final Pattern HANDLER = Pattern.compile("(?is).*\\s(on\\w+|style)\\s*=\\s*(\"[^\"]*|'[^']*)$");
    private static final Pattern UNQUOTED =
            Pattern.compile("(?is).*<[^>\"']*(\"[^\"]*\"|'[^']*'|[^>\"'])*\\s\\w+\\s*=\\s*$");
    private static final Pattern SAFE =
            Pattern.compile("html\\.EscapeString|(html|text)/template\\.(HTMLEscapeString|HTMLEscaper|JSEscapeString)"
                    + "|net/url\\.(QueryEscape|PathEscape)|strconv\\..*|len|encoding/(hex|base64)\\..*|.*bluemonday.*|\\?\\.(Sanitize|SanitizeBytes)"
                    + "|crypto/.*|time\\..*");
    private static final Pattern NUMBERS = Pattern.compile("bool|byte|u?int(8|16|32|64)?|float(32|64)|time\\..*");

    private GoEscaping() {}

    static boolean isSafe(GoFile file, SyntaxNode value) {
        SyntaxNode resolved = file.resolve(value);
        boolean call = resolved.is("call_expression")
                && SAFE.matcher(new GoCall(file, resolved).name()).matches();
        return call
                || NUMBERS.matcher(file.type(value)).matches()
                || file.text(value).isPresent();
    }

    /** Escapes each value of a built text. Says what is in the way. */
    static Optional<String> escape(GoFile file, GoEdits edits, GoText text) {
        StringBuilder before = new StringBuilder();
        for (Piece piece : text.pieces()) {
            Optional<String> constant = piece.constant();
            if (constant.isPresent()) {
                before.append(constant.get());
                continue;
            }
            boolean number = piece.verb().matches("%[0-9+.\\-]*[dfgteExXbo]");
            if (!number && !isSafe(file, piece.expression())) {
                Optional<String> reason = objection(before.toString(), piece.expression());
                if (reason.isPresent()) {
                    return reason;
                }
                boolean formatted = !piece.verb().isEmpty()
                        && !file.type(piece.expression()).equals("string");
                wrap(edits, piece.expression(), formatted);
            }
            before.append("x");
        }
        return Optional.empty();
    }

    private static Optional<String> objection(String before, SyntaxNode value) {
        String name = "`" + GoSite.words(value) + "`";
        String lower = before.toLowerCase(Locale.ROOT);
        if (lower.lastIndexOf("<script") > lower.lastIndexOf("</script")
                || lower.lastIndexOf("<style") > lower.lastIndexOf("</style")) {
            return Optional.of(name + " stands in a script or style sheet, where escaping HTML does not help");
        }
        if (ADDRESS.matcher(before).matches()) {
            return Optional.of(name + " is an address, which can hold a script whatever is escaped");
        }
        if (HANDLER.matcher(before).matches()) {
            return Optional.of(name + " stands in an attribute that holds code, where escaping HTML does not help");
        }
        return UNQUOTED.matcher(before).matches()
                ? Optional.of(
                        name + " is an attribute without quotes, which ends at the next space whatever is escaped")
                : Optional.empty();
    }

    private static void wrap(GoEdits edits, SyntaxNode value, boolean formatted) {
        String open = formatted ? ESCAPE + "(" + GoEdits.use("fmt") + ".Sprint(" : ESCAPE + "(";
        edits.replace(value, open + value.text() + (formatted ? "))" : ")"));
    }

    /** Escapes a value that is written alone. Says what is in the way. */
    static Optional<String> escape(GoFile file, GoEdits edits, SyntaxNode value) {
        if (isSafe(file, value)) {
            return Optional.empty();
        }
        String type = file.type(value);
        if (type.equals("[]byte")) {
            return Optional.of(
                    "`" + GoSite.words(value) + "` is a sequence of bytes, and it cannot be told that they are text");
        }
        if (!type.equals("string")) {
            return Optional.of("it cannot be told what `" + GoSite.words(value) + "` holds");
        }
        wrap(edits, GoFile.bare(value), false);
        return Optional.empty();
    }
}
