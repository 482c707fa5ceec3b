package dev.fixwright.fix.workflowinjection;

import dev.fixwright.syntax.actions.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The script of {@code actions/github-script}: {@code process.env.NAME}. */
final class JavaScriptRewrite implements ScriptRewrite {
    /** Where a string begins and ends, and with which quote. */
    private record Literal(int start, int end, char quote) {}

    private final ScriptBody body;
    private final Map<Integer, Literal> literals = new HashMap<>();

    JavaScriptRewrite(ScriptBody body) {
        this.body = body;
        read();
    }

    /** Finds the string around each expression. */
    private void read() {
        String text = body.text();
        Map<Integer, Integer> stops = body.stops();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (stops.containsKey(i)) {
                i = stops.get(i);
            } else if (text.startsWith("//", i)) {
                int end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i);
                i = end < 0 ? text.length() : end + 2;
            } else if (c == '\'' || c == '"' || c == '`') {
                i = literal(i, c, stops);
            } else {
                i++;
            }
        }
    }

    private int literal(int start, char quote, Map<Integer, Integer> stops) {
        String text = body.text();
        java.util.List<Integer> inside = new java.util.ArrayList<>();
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            if (stops.containsKey(i)) {
                inside.add(i);
                i = stops.get(i);
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
        String value = "process.env." + variable;
        Literal literal = literals.get(expression.start());
        if (literal == null) {
            return outside(expression, value);
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

    /** Whether a string may become a sum: nothing around it binds more tightly. */
    private boolean isLonely(Literal literal) {
        String before = body.text().substring(0, literal.start()).stripTrailing();
        String after = body.text().substring(literal.end()).stripLeading();
        return (before.isEmpty()
                        || "(,=:[+?{;".indexOf(before.charAt(before.length() - 1)) >= 0
                        || before.endsWith("return"))
                && (after.isEmpty() || "),;:]+}\n".indexOf(after.charAt(0)) >= 0 || isNextLine(literal));
    }

    private boolean isNextLine(Literal literal) {
        String after = body.text().substring(literal.end());
        String stripped = after.stripLeading();
        return after.substring(0, after.length() - stripped.length()).contains("\n")
                && ".[".indexOf(stripped.charAt(0)) < 0;
    }

    @Override
    public List<String> review() {
        return List.of();
    }
}
