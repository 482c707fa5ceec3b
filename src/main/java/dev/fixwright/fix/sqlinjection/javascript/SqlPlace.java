package dev.fixwright.fix.sqlinjection.javascript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the SQL before a place says of what may stand there. */
final class SqlPlace {
    private static final Pattern NAME_PLACE = Pattern.compile(
            "(?is).*\\b(from|into|update|table|join|by|asc|desc|as|index|column|set|database|schema|select|distinct)\\s*[`\"\\[]?$");
    private static final Pattern CLAUSE = Pattern.compile("(?is).*\\b(where|having|on|and|or|not)\\s*\\(?\\s*$");
    private static final Pattern RANGE = Pattern.compile("(?is).*\\bbetween\\s+\\S+\\s+and\\s*$");
    private static final Pattern QUOTED_NAME = Pattern.compile("(?s).*[`\"\\[\\w.]$");
    /** What SQL has before a value: an operator, a bracket, a comma, or a word that asks for one. */
    private static final Pattern VALUE_PLACE = Pattern.compile(
            "(?is).*([=<>(,+\\-*/%|&~@:!^]|\\b(i?like|regexp|rlike|glob|match|against|similar|to|in|is|not|between|and|or"
                    + "|limit|offset|top|values|value|then|else|when|case|interval|any|all|some|div|mod|escape|from|for"
                    + "|fetch|first|next|timestamp|date|time|only|call|exec|execute|as|return|returning|default|with"
                    + "|binary|distinct|start|increment|to_tsquery|at|zone|by|set|where|having|on|sounds|xor))\\s*$");
    /** The types that have literals of their own, a word before a text: {@code interval '3 days'}. */
    private static final Pattern TYPED = Pattern.compile("(?is).*\\b(interval|date|time|timestamp|timestamptz)\\s+$");

    private static final Pattern AFTER_COMMA =
            Pattern.compile("(?is).*\\b(select|(order|group)\\s+by)\\b(?!.*\\b(where|values|having|limit)\\b).*,\\s*$");

    private SqlPlace() {}

    /**
     * Why no parameter can take the place of a value without quotes; empty where one can.
     *
     * @param isText whether the value is put together of texts itself
     */
    static Optional<String> obstacle(String name, String before, boolean isText) {
        if (NAME_PLACE.matcher(before).matches()
                || AFTER_COMMA.matcher(before).matches()
                || QUOTED_NAME.matcher(before).matches()) {
            return Optional.of(
                    "`" + name + "` stands where SQL has a name or a keyword, and those cannot be bound as parameters");
        }
        if (before.isBlank()) {
            return Optional.of("the SQL text begins with `" + name
                    + "`, where a name or a keyword stands, and those cannot" + " be bound as parameters");
        }
        if (isText
                || (CLAUSE.matcher(before).matches() && !RANGE.matcher(before).matches())) {
            return Optional.of("`" + name + "` is itself a piece of SQL");
        }
        return VALUE_PLACE.matcher(before).matches()
                ? Optional.empty()
                : Optional.of("`" + name + "` stands where SQL has no value, and so is itself a piece of SQL");
    }

    /** Why no parameter can take the place of a text in quotes; empty where one can. */
    static Optional<String> literal(CharSequence before, boolean isMySql) {
        Matcher typed = TYPED.matcher(before);
        boolean unit = typed.matches() && isMySql && typed.group(1).equalsIgnoreCase("interval");
        return typed.matches() && !unit
                ? Optional.of("`" + typed.group(1)
                        + "` takes a text that is part of the SQL itself, in whose place no parameter can stand")
                : Optional.empty();
    }
}
