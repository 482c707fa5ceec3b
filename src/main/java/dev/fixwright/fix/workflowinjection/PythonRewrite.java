package dev.fixwright.fix.workflowinjection;

import dev.fixwright.syntax.actions.Expression;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Python: {@code os.environ["NAME"]} instead of a string that is the expression. */
final class PythonRewrite implements ScriptRewrite {
    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*import[ \\t]+(?:[\\w, ]+,[ \\t]*)?os\\b");
    private static final Pattern OPENING = Pattern.compile("(?i)(?<![\\w'\"])[rbu]?('''|\"\"\"|'|\")$");

    private final ScriptBody body;
    private boolean imported;

    PythonRewrite(ScriptBody body) {
        this.body = body;
        this.imported = IMPORT.matcher(body.text()).find();
    }

    @Override
    public Optional<String> rewrite(Expression expression, String variable) {
        String text = body.text();
        Matcher opening = OPENING.matcher(text.substring(0, expression.start()));
        if (!opening.find() || !text.startsWith(opening.group(1), expression.end())) {
            return Optional.of("`" + expression.body() + "` is not the whole of a string in the Python script");
        }
        body.replace(opening.start(), expression.end() + opening.group(1).length(), "os.environ[\"" + variable + "\"]");
        if (!imported) {
            String indent = body.indent();
            body.replace(indent.length(), indent.length(), "import os" + body.newLine() + indent);
            imported = true;
        }
        return Optional.empty();
    }

    @Override
    public List<String> review() {
        return List.of();
    }
}
