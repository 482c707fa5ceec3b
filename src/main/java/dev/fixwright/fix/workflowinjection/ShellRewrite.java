package dev.fixwright.fix.workflowinjection;

import dev.fixwright.syntax.actions.Expression;
import dev.fixwright.syntax.shell.ShellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** bash and sh: {@code "$NAME"}, as the quotes around the place want it. */
final class ShellRewrite implements ScriptRewrite {
    private static final Pattern COMMAND_START = Pattern.compile(
            "(?:^|[;&|(`{]|\\b(?:then|do|else|if|elif|while|until|sudo|exec|time|nohup|command|env|xargs)\\b|!)\\s*$");
    private static final Pattern INTERPRETER = Pattern.compile(
            "\\b(?:bash|sh|zsh|dash|ksh|python[0-9.]*|node|perl|ruby|php|pwsh|powershell|su)\\b[^|;&]*\\s-{1,2}\\w*[ceC]\\w*\\s|\\beval\\b|\\bssh\\b"
                    + "|\\b(?:bash|sh|python[0-9.]*|node|perl|ruby)\\b[^|;&]*<<|\\btrap\\b");
    private static final Pattern PROGRAM = Pattern.compile("\\b(?:sed|awk|gawk|jq|yq|psql|mysql|sqlite3)\\b");
    private static final Pattern LIST = Pattern.compile("\\bfor\\s+\\w+\\s+in\\s[^;]*$|=\\(\\s*[^)]*$");
    private static final Pattern TEST_OR_PRINT = Pattern.compile(
            "(?:^|[;&|({]|\\b(?:if|while|then|do)\\b)\\s*(?:\\[|test\\b|echo\\b|printf\\b|case\\b)[^;&|]*$");

    private final ScriptBody body;
    private final ShellText shell;
    private final List<String> review = new ArrayList<>();

    ShellRewrite(ScriptBody body) {
        this.body = body;
        this.shell = ShellText.of(body.text(), body.stops());
    }

    @Override
    public Optional<String> rewrite(Expression expression, String variable) {
        String before = shell.commandBefore(expression.start());
        ShellText.Quotes quotes = shell.at(expression.start());
        if (quotes != ShellText.Quotes.COMMENT && INTERPRETER.matcher(before).find()) {
            return Optional.of("`" + expression.body() + "` becomes part of a program that another command runs");
        }
        if (PROGRAM.matcher(before).find() && quotes != ShellText.Quotes.COMMENT) {
            review.add("`$" + variable + "` is part of a small program that `" + firstWord(before)
                    + "` reads; make sure that its text cannot mean anything there.");
        }
        boolean swallowed = expression.start() > 0 && "$\\".indexOf(body.text().charAt(expression.start() - 1)) >= 0;
        if (quotes != ShellText.Quotes.SINGLE && swallowed) {
            return Optional.of("the sign right before `" + expression.body() + "` would change what a variable means");
        }
        return switch (quotes) {
            case NONE -> unquoted(expression, variable, before);
            case SINGLE -> single(expression, variable);
            case DOUBLE, HEREDOC, COMMENT -> replace(expression, plain(expression, variable));
            case RAW_HEREDOC ->
                Optional.of(
                        "`" + expression.body() + "` stands in a here-document in which variables are not filled in");
            case ARITHMETIC -> Optional.of("`" + expression.body() + "` stands in `$(( ))`, which evaluates its value");
            case PARAMETER -> Optional.of("`" + expression.body() + "` stands in `${ }` of the shell");
        };
    }

    private Optional<String> unquoted(Expression expression, String variable, String before) {
        if (COMMAND_START.matcher(before).find()) {
            return Optional.of("`" + expression.body() + "` is itself the command that runs");
        }
        boolean word = startsWord(expression) && endsWord(expression);
        if (LIST.matcher(before).find()) {
            review.add("`$" + variable + "` stays without quotes, since a list of words is meant there.");
            return replace(expression, plain(expression, variable));
        }
        if (!word
                || expression.isOneText()
                || expression.body().startsWith("secrets.")
                || TEST_OR_PRINT.matcher(before).find()
                || before.endsWith("=")) {
            return replace(expression, "\"" + plain(expression, variable) + "\"");
        }
        review.add("`$" + variable + "` stays without quotes, since it may be empty or hold several words;"
                + " put quotes around it if it is always one word.");
        return replace(expression, plain(expression, variable));
    }

    /** The quotes end before the variable and begin again after it. */
    private Optional<String> single(Expression expression, String variable) {
        String text = body.text();
        boolean begins = expression.start() > 0 && text.charAt(expression.start() - 1) == '\'';
        boolean ends = expression.end() < text.length() && text.charAt(expression.end()) == '\'';
        body.replace(
                begins ? expression.start() - 1 : expression.start(),
                ends ? expression.end() + 1 : expression.end(),
                (begins ? "" : "'") + "\"$" + variable + "\"" + (ends ? "" : "'"));
        return Optional.empty();
    }

    private Optional<String> replace(Expression expression, String with) {
        body.replace(expression.start(), expression.end(), with);
        return Optional.empty();
    }

    /** With braces where the name would run into what follows. */
    private String plain(Expression expression, String variable) {
        boolean runsOn = expression.end() < body.text().length()
                && (Character.isLetterOrDigit(body.text().charAt(expression.end()))
                        || body.text().charAt(expression.end()) == '_'
                        || body.text().charAt(expression.end()) == '[');
        return runsOn ? "${" + variable + "}" : "$" + variable;
    }

    private boolean startsWord(Expression expression) {
        return expression.start() == 0 || " \t\r\n;|&(=".indexOf(body.text().charAt(expression.start() - 1)) >= 0;
    }

    private boolean endsWord(Expression expression) {
        return expression.end() >= body.text().length()
                || " \t\r\n;|&)".indexOf(body.text().charAt(expression.end())) >= 0;
    }

    private static String firstWord(String command) {
        java.util.regex.Matcher program = PROGRAM.matcher(command);
        return program.find() ? program.group() : command;
    }

    @Override
    public List<String> review() {
        return review.stream().distinct().toList();
    }
}
