package dev.fixwright.fix.workflowinjection;

import dev.fixwright.syntax.actions.Expression;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** PowerShell: {@code $env:NAME}. */
final class PowerShellRewrite implements ScriptRewrite {
    private static final Pattern RUNS =
            Pattern.compile("(?i)\\b(?:iex|Invoke-Expression|cmd(?:\\.exe)?\\s+/c|ScriptBlock)\\b");
    private static final Pattern COMMAND_START = Pattern.compile("(?:^|[;&|({]|&&)\\s*&?\\s*$");

    private final ScriptBody body;

    PowerShellRewrite(ScriptBody body) {
        this.body = body;
    }

    @Override
    public Optional<String> rewrite(Expression expression, String variable) {
        String text = body.text();
        String line = text.substring(text.lastIndexOf('\n', expression.start() - 1) + 1, expression.start());
        if (RUNS.matcher(line).find()) {
            return Optional.of("`" + expression.body() + "` becomes part of a text that is run as commands");
        }
        if (text.substring(0, expression.start()).contains("@'")) {
            return Optional.of("`" + expression.body() + "` may stand in a text in which variables are not filled in");
        }
        char quote = quote(line);
        if (quote == 0 && COMMAND_START.matcher(line).find()) {
            return Optional.of("`" + expression.body() + "` is itself the command that runs");
        }
        if (quote == '\'') {
            return single(expression, variable, line);
        }
        char next = expression.end() < text.length() ? text.charAt(expression.end()) : ' ';
        boolean runsOn = Character.isLetterOrDigit(next) || next == '_' || next == ':' || next == '[' || next == '.';
        String plain = runsOn && quote == '"' || Character.isLetterOrDigit(next)
                ? "${env:" + variable + "}"
                : "$env:" + variable;
        boolean partOfWord = quote == 0
                && (runsOn
                        || !line.isEmpty()
                                && !Character.isWhitespace(line.charAt(line.length() - 1))
                                && "(=,".indexOf(line.charAt(line.length() - 1)) < 0);
        if (partOfWord) {
            return Optional.of("`" + expression.body() + "` is part of a word without quotes");
        }
        body.replace(expression.start(), expression.end(), plain);
        return Optional.empty();
    }

    /** A text in single quotes becomes one in double quotes, where nothing else in it would change its meaning. */
    private Optional<String> single(Expression expression, String variable, String line) {
        String text = body.text();
        int start = expression.start() - line.length() + line.lastIndexOf('\'');
        int end = text.indexOf('\'', expression.end());
        String rest =
                end < 0 ? "\n" : text.substring(start + 1, expression.start()) + text.substring(expression.end(), end);
        if (rest.matches("(?s).*[\"$`\\n].*")) {
            return Optional.of("`" + expression.body() + "` stands in single quotes beside other special characters");
        }
        body.replace(start, start + 1, "\"");
        body.replace(expression.start(), expression.end(), "${env:" + variable + "}");
        body.replace(end, end + 1, "\"");
        return Optional.empty();
    }

    /** The quote that is open at the end of a line's beginning, 0 for none. */
    private static char quote(String line) {
        char open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '`') {
                i++;
            } else if (open == 0 && (c == '"' || c == '\'')) {
                open = c;
            } else if (c == open) {
                open = 0;
            }
        }
        return open;
    }

    @Override
    public List<String> review() {
        return List.of();
    }
}
