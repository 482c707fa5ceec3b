package dev.fixwright.fix.workflowinjection;

import dev.fixwright.syntax.actions.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PowerShell: {@code $env:NAME}, and {@code ${env:NAME}} in texts, where the name could run on. */
final class PowerShellRewrite implements ScriptRewrite {
    private static final Pattern RUNS =
            Pattern.compile("(?i)\\b(?:iex|Invoke-Expression|cmd(?:\\.exe)?\\s+/c|ScriptBlock)\\b");
    private static final Pattern COMMAND_START = Pattern.compile("(?:^|[;&|({]|&&)\\s*&?\\s*$");
    /** What stands between single quotes before and after a value, and means the same between double ones. */
    private static final Pattern BEFORE = Pattern.compile("(?<!')'[^'\"$`\\n]*\\z");

    private static final Pattern AFTER = Pattern.compile("[^'\"$`\\n]*'(?!')");
    private static final Pattern RUNS_ON = Pattern.compile("(?U)[\\w:\\[.?]");
    /** Signs of printed text that PowerShell reads as quotes, too. */
    private static final Pattern PRINTED_QUOTES = Pattern.compile("[\u2018-\u201e]");

    private final ScriptBody body;
    private final PowerShellText script;
    private final List<String> review = new ArrayList<>();

    PowerShellRewrite(ScriptBody body) {
        this.body = body;
        this.script = new PowerShellText(body.text(), body.stops());
    }

    @Override
    public Optional<String> rewrite(Expression expression, String variable) {
        String text = body.text();
        String line = text.substring(text.lastIndexOf('\n', expression.start() - 1) + 1, expression.start());
        if (RUNS.matcher(line).find()) {
            return Optional.of("`" + expression.body() + "` becomes part of a text that is run as commands");
        }
        int lineEnd = text.indexOf('\n', expression.end());
        if (PRINTED_QUOTES
                .matcher(text)
                .region(0, lineEnd < 0 ? text.length() : lineEnd)
                .find()) {
            return Optional.of("curly quotes stand before or beside `" + expression.body()
                    + "`, which PowerShell reads as quotes too");
        }
        if (script.isTooDeep()) {
            return Optional.of("texts and code are nested too deeply in it");
        }
        return switch (script.at(expression.start())) {
            case NONE -> bare(expression, variable, line);
            case SINGLE -> single(expression, variable);
            case DOUBLE, COMMENT -> inText(expression, variable, line);
            case RAW_LINES ->
                Optional.of("`" + expression.body() + "` stands in a text in which variables are not filled in");
        };
    }

    private Optional<String> bare(Expression expression, String variable, String line) {
        if (COMMAND_START.matcher(line).find()) {
            return Optional.of("`" + expression.body() + "` is itself the command that runs");
        }
        if (runsOn(expression) || !line.matches(".*[\\s(=,]")) {
            return Optional.of("`" + expression.body() + "` is part of a word without quotes");
        }
        review.add("`$env:" + variable + "` is always a text; where a number or `$true` was pasted in, convert it.");
        body.replace(expression.start(), expression.end(), "$env:" + variable);
        return Optional.empty();
    }

    private Optional<String> inText(Expression expression, String variable, String line) {
        if (line.matches(".*[$`]")) {
            return Optional.of("the sign right before `" + expression.body() + "` would change what a variable means");
        }
        body.replace(expression.start(), expression.end(), "${env:" + variable + "}");
        return Optional.empty();
    }

    private boolean runsOn(Expression expression) {
        return RUNS_ON.matcher(body.text())
                .region(expression.end(), body.text().length())
                .lookingAt();
    }

    /** A text in single quotes becomes one in double quotes, where nothing else in it would change its meaning. */
    private Optional<String> single(Expression expression, String variable) {
        Matcher before = BEFORE.matcher(body.text().substring(0, expression.start()));
        Matcher after = AFTER.matcher(body.text().substring(expression.end()));
        if (!before.find() || !after.lookingAt()) {
            return Optional.of("`" + expression.body() + "` stands in single quotes beside other special characters");
        }
        body.replace(before.start(), before.start() + 1, "\"");
        body.replace(expression.start(), expression.end(), "${env:" + variable + "}");
        body.replace(expression.end() + after.end() - 1, expression.end() + after.end(), "\"");
        return Optional.empty();
    }

    @Override
    public List<String> review() {
        return review.stream().distinct().toList();
    }
}
