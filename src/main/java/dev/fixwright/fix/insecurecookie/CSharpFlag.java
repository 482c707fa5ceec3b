package dev.fixwright.fix.insecurecookie;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;

/** A flag of a cookie with the expression that decides about it. */
record CSharpFlag(CSharpFile file, String name, SyntaxNode value) {

    /** Switches the flag on where it is off, or on for encrypted connections only. */
    void switchOn(SyntaxEdits edits) {
        String text = value.text();
        if (text.matches("(\\w+\\.)*(CookieSecurePolicy\\.(None|SameAsRequest)|HttpOnlyPolicy\\.None)")) {
            edits.replace(value, text.replaceAll("\\.\\w+$", ".Always"));
        } else if (text.equals("false") || followsTheConnection(value)) {
            edits.replace(value, "true");
        }
    }

    private static boolean followsTheConnection(SyntaxNode value) {
        return value.text().matches("(\\w+[?!]?\\.)*Request[?!]?\\.(IsHttps|IsSecureConnection)");
    }

    /** What decides about the flag where that is not known here. */
    Optional<String> undecided() {
        String text = value.text();
        boolean on = text.equals("true") || text.matches("(\\w+\\.)*\\w+Policy\\.Always");
        boolean off = text.equals("false") || text.matches("(\\w+\\.)*\\w+Policy\\.(None|SameAsRequest)");
        if (on || off || followsTheConnection(value)) {
            return Optional.empty();
        }
        boolean developing = (text + file.resolve(value).text()).matches("(?s).*(IsDevelopment\\(|IsProduction\\().*");
        return Optional.of(
                developing
                        ? "`" + name + "` is already left out only while the program is developed"
                        : "`" + name + "` is given `" + SyntaxSite.words(value)
                                + "`, and whether that is true where the site runs cannot be seen here");
    }
}
