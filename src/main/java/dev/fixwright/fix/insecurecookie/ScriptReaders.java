package dev.fixwright.fix.insecurecookie;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells cookies that scripts are meant to read, as far as the code says so. */
final class ScriptReaders {
    private static final Pattern TOKEN = Pattern.compile("(?i)(x[-_]?)?(xsrf|csrf)[-_]?(token)?");
    private static final Pattern SAID = Pattern.compile(
            "(?i)(//|\\*).*\\b(javascript|java script|js|scripts?|front-?end|client-?side|angular|react|spa)\\b.*");

    private ScriptReaders() {}

    static Optional<String> reason(JavaFile file, Node cookie) {
        Optional<String> name =
                cookie instanceof ObjectCreationExpr made && made.getArguments().isNonEmpty()
                        ? new Constants(file).text(made.getArgument(0))
                        : Optional.empty();
        if (name.filter(text -> TOKEN.matcher(text).matches()).isPresent()) {
            return Optional.of("the cookie `" + name.get() + "` carries a token that the page's scripts have to read");
        }
        int line = file.firstLine(cookie);
        for (int at = Math.max(1, line - 1); at <= line; at++) {
            String text = file.source()
                    .text()
                    .substring(file.lines().start(at), file.lines().end(at));
            if (SAID.matcher(text).find()) {
                return Optional.of("a comment says that scripts read this cookie, so it cannot be marked HttpOnly");
            }
        }
        return Optional.empty();
    }
}
