package dev.fixwright.fix.workflowinjection;

import dev.fixwright.syntax.actions.Expression;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Python: {@code os.environ["NAME"]} instead of a string that is the expression. */
final class PythonRewrite implements ScriptRewrite {
    private static final String IMPORT = "import[ \\t]+(?:[\\w, ]+,[ \\t]*)?os\\b(?![ \\t]+as\\b)";
    private static final Pattern OPENING =
            Pattern.compile("(?i)(?<![\\w'\"])(?<!['\"]\\s{1,40})[ru]?('''|\"\"\"|'|\")\\z");

    /** Python wants this one before all other imports. */
    private static final Pattern FUTURE =
            Pattern.compile("(?m)^[ \\t]*from[ \\t]+__future__[ \\t]+import[ \\t]*(?:\\([^)]*\\))?[^\\n]*\\n");

    private final ScriptBody body;
    private boolean imported;

    PythonRewrite(ScriptBody body) {
        this.body = body;
        this.imported = Pattern.compile("(?m)^" + body.indent() + IMPORT)
                .matcher(body.text())
                .find();
    }

    @Override
    public Optional<String> rewrite(Expression expression, String variable) {
        String text = body.text();
        Matcher opening = OPENING.matcher(text.substring(0, expression.start()));
        if (!opening.find() || !isClosed(opening.group(1), expression.end())) {
            return Optional.of("`" + expression.body() + "` is not the whole of a string in the Python script");
        }
        body.replace(opening.start(), expression.end() + opening.group(1).length(), "os.environ[\"" + variable + "\"]");
        if (!imported) {
            String indent = body.indent();
            Matcher future = FUTURE.matcher(text);
            int at = indent.length();
            while (future.find()) {
                at = future.end() + indent.length();
            }
            body.replace(at, at, "import os" + body.newLine() + indent);
            imported = true;
        }
        return Optional.empty();
    }

    /** Whether a string ends here, and no other one follows that Python would add to it. */
    private boolean isClosed(String quotes, int at) {
        return Pattern.compile(quotes + "(?!\\s*\\w{0,2}['\"])")
                .matcher(body.text().substring(at))
                .lookingAt();
    }

    @Override
    public List<String> review() {
        return List.of();
    }
}
