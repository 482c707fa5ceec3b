package dev.fixwright.fix.workflowinjection;

import dev.fixwright.syntax.actions.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The script of {@code actions/github-script}: {@code process.env.NAME}. */
final class JavaScriptRewrite implements ScriptRewrite {
    /** Where a string begins and ends, and with which quote. */
    private record Literal(int start, int end, char quote) {}

    /** A regular expression, where a sign before it tells that no number is divided. */
    private static final Pattern REGEX = Pattern.compile(
            "(?<=(?:[(,=:\\[!&|?{};>\\n]|\\breturn)\\s{0,20})/(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^]\\\\\\n]|\\\\.)*+])++/");
    /** What may stand before a string that becomes a sum, as nothing there binds more tightly. */
    private static final Pattern LOOSE =
            Pattern.compile("(?:[(,=:\\[?{;&|>]|[\\w)\\]'\"`}]\\s*\\+|\\b(?:return|case|throw))\\s*\\z");
    /** What may not stand behind it. */
    private static final Pattern TIGHT = Pattern.compile("\\s*(?:\\?\\.|[.\\[(*%-]|/(?![/*]))");

    /** What makes the string before it the name of a method or field. */
    private static final Pattern NAMED = Pattern.compile("\\s*(?:\\(|=(?!=))");

    private static final Pattern COLON = Pattern.compile("\\s*:");
    /** What stands before a string that is a value although a colon follows. */
    private static final Pattern CHOSEN = Pattern.compile("(?:[?+:=&|>!<]|\\bcase)\\s*\\z");

    private static final int DEEPEST = 50;

    private final ScriptBody body;
    private final Map<Integer, Literal> literals = new HashMap<>();
    private boolean tooDeep;

    JavaScriptRewrite(ScriptBody body) {
        this.body = body;
        code(0, 0);
    }

    /** Finds the string around each expression; ends behind the brace that closes a value in a template. */
    private int code(int from, int depth) {
        if (depth > DEEPEST) {
            tooDeep = true;
            return body.text().length();
        }
        boolean inTemplate = depth > 0;
        String text = body.text();
        Map<Integer, Integer> stops = body.stops();
        int braces = 0;
        int i = from;
        while (i < text.length() && !(inTemplate && braces == 0 && text.charAt(i) == '}')) {
            char c = text.charAt(i);
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (stops.containsKey(i)) {
                i = stops.get(i);
            } else if (text.startsWith("//", i)) {
                int end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i);
                i = end < 0 ? text.length() : end + 2;
            } else if (c == '\'' || c == '"' || c == '`') {
                i = literal(i, c, stops, depth);
            } else {
                i = c == '/' ? behindRegex(i) : i + 1;
            }
        }
        return i + 1;
    }

    private int behindRegex(int slash) {
        Matcher regex =
                REGEX.matcher(body.text()).region(slash, body.text().length()).useTransparentBounds(true);
        return regex.lookingAt() ? regex.end() : slash + 1;
    }

    private int literal(int start, char quote, Map<Integer, Integer> stops, int depth) {
        String text = body.text();
        List<Integer> inside = new ArrayList<>();
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            if (stops.containsKey(i)) {
                inside.add(i);
                i = stops.get(i);
            } else if (quote == '`' && text.startsWith("${", i)) {
                i = code(i + 2, depth + 1);
            } else {
                i += text.charAt(i) == '\\' ? 2 : 1;
            }
        }
        Literal literal = new Literal(start, Math.min(text.length(), i + 1), quote);
        inside.forEach(expression -> literals.put(expression, literal));
        return literal.end();
    }

    @Override
    public Optional<String> rewrite(Expression expression, String variable) {
        if (tooDeep) {
            return Optional.of("templates are nested too deeply in it");
        }
        String value = "process.env." + variable;
        Literal literal = literals.get(expression.start());
        if (literal == null) {
            return outside(expression, value);
        }
        if (isName(literal)) {
            return Optional.of("`" + expression.body() + "` is part of the name of a property");
        }
        boolean whole = literal.start() + 1 == expression.start() && literal.end() - 1 == expression.end();
        if (whole) {
            body.replace(literal.start(), literal.end(), value);
        } else if (literal.quote() == '`') {
            body.replace(expression.start(), expression.end(), "${" + value + "}");
        } else if (isLonely(literal)) {
            boolean begins = literal.start() + 1 == expression.start();
            boolean ends = literal.end() - 1 == expression.end();
            body.replace(
                    begins ? literal.start() : expression.start(),
                    ends ? literal.end() : expression.end(),
                    (begins ? "" : literal.quote() + " + ") + value + (ends ? "" : " + " + literal.quote()));
        } else {
            return Optional.of("`" + expression.body() + "` is part of a string that is worked on where it stands");
        }
        return Optional.empty();
    }

    private Optional<String> outside(Expression expression, String value) {
        String lower = expression.body().toLowerCase(java.util.Locale.ROOT);
        if (lower.startsWith("tojson(")) {
            body.replace(expression.start(), expression.end(), "JSON.parse(" + value + ")");
        } else if (expression.isNumber()) {
            body.replace(expression.start(), expression.end(), "Number(" + value + ")");
        } else {
            return Optional.of("`" + expression.body() + "` is pasted in as code, not as a text");
        }
        return Optional.empty();
    }

    /** Whether a string is the name of a property, a method or a field, where no expression may stand. */
    private boolean isName(Literal literal) {
        String text = body.text();
        return literal.quote() != '`'
                && (NAMED.matcher(text).region(literal.end(), text.length()).lookingAt()
                        || COLON.matcher(text)
                                        .region(literal.end(), text.length())
                                        .lookingAt()
                                && !CHOSEN.matcher(text.substring(0, literal.start()))
                                        .find());
    }

    /** Whether a string may become a sum: nothing around it binds more tightly. */
    private boolean isLonely(Literal literal) {
        String text = body.text();
        return LOOSE.matcher(text.substring(0, literal.start())).find()
                && !TIGHT.matcher(text).region(literal.end(), text.length()).lookingAt();
    }

    @Override
    public List<String> review() {
        return List.of();
    }
}
