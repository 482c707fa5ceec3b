package dev.fixwright.fix.sqlinjection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where in an SQL statement reading has got to: the words so far, and what each open bracket belongs to. */
final class SqlPlaces {
    static final String NAME =
            "part of a name (a table, a column or a procedure) in the SQL text, and names cannot be bound as parameters";
    private static final String CONDITION =
            "a whole condition or clause of the SQL text, and only single values can be bound as parameters";
    static final String TAIL =
            "either the rest of a name or a clause of the SQL text, and neither can be bound as a parameter";
    static final String DIRECTION = "a column or direction to sort by, and names cannot be bound as parameters";
    static final String LIST = "a whole list of values, and only single values can be bound as parameters";

    private static final Set<String> OPERATORS = Set.of(
            "=", "<", ">", "<=", ">=", "<>", "!=", "LIKE", "ILIKE", "RLIKE", "REGEXP", "+", "-", "*", "/", "%", "||",
            "|", "LIMIT", "OFFSET", "BETWEEN", "THEN", "ELSE", "CASE", "WHEN", "FIRST", "NEXT", "ESCAPE", "CALL");
    private static final Set<String> CLAUSES = Set.of(
            "SELECT",
            "FROM",
            "INTO",
            "UPDATE",
            "DELETE",
            "JOIN",
            "TABLE",
            "WHERE",
            "HAVING",
            "ON",
            "SET",
            "VALUES",
            "ORDER",
            "GROUP",
            "LIMIT",
            "OFFSET",
            "CALL",
            "EXEC",
            "EXECUTE",
            "BY",
            "AND",
            "OR",
            "NOT",
            "IN",
            "BETWEEN",
            "UNION",
            "VIEW",
            "INDEX",
            "USING",
            "RETURNING");
    private static final Set<String> VERBS = Set.of(
            "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "WITH", "CALL", "EXEC", "EXECUTE", "UPSERT",
            "VALUES", "FROM", "WHERE", "AND", "");

    private static final Set<String> LITERALS = Set.of("INTERVAL", "DATE", "TIME", "TIMESTAMP", "TIMESTAMPTZ");

    /** The words that a name follows. */
    private static final Set<String> NAMED = Set.of(
            "FROM",
            "INTO",
            "UPDATE",
            "JOIN",
            "TABLE",
            "SET",
            "SELECT",
            "CALL",
            "EXEC",
            "VIEW",
            "INDEX",
            "SEQUENCE",
            "SCHEMA",
            "COLUMN",
            "TRUNCATE",
            ".");

    private final List<String> tokens = new ArrayList<>();
    private final Deque<String> brackets = new ArrayDeque<>();
    private final Deque<String> openers = new ArrayDeque<>();
    private String verb = "";
    private String clause = "";

    void word(String word) {
        String token = word.toUpperCase(Locale.ROOT);
        boolean wasBetween = clause.equals("BETWEEN") && token.equals("AND");
        if (verb.isEmpty() && token.matches("[A-Z]+")) {
            verb = token;
        }
        if (CLAUSES.contains(token) && !wasBetween) {
            clause = token;
        }
        tokens.add(wasBetween ? "BETWEEN" : token.matches("[A-Z]+") && isKeyword(token) ? token : word);
        if (wasBetween) {
            clause = "AND";
        }
    }

    private static boolean isKeyword(String token) {
        return CLAUSES.contains(token) || OPERATORS.contains(token) || VERBS.contains(token) || !token.isEmpty();
    }

    void symbol(char c) {
        String last = last();
        if ("=>|".indexOf(c) >= 0 && Set.of("<", ">", "!", "|").contains(last)) {
            tokens.set(tokens.size() - 1, last + c);
            return;
        }
        if (c == '(') {
            brackets.push(opener(last));
            openers.push(last);
        } else if (c == ')' && !brackets.isEmpty()) {
            brackets.pop();
            openers.pop();
        }
        tokens.add(String.valueOf(c));
    }

    /** What an opening bracket belongs to: {@code VALUES}, {@code IN}, a function's name, or nothing. */
    private String opener(String last) {
        if (last.equals("VALUES") || last.equals("IN") || (last.equals(",") && clause.equals("VALUES"))) {
            return last.equals("IN") ? "IN" : "VALUES";
        }
        if (clause.equals("INTO") || clause.equals("TABLE")) {
            return "COLUMNS";
        }
        boolean operand = last.matches("[\\w.$]+")
                && !CLAUSES.contains(last.toUpperCase(Locale.ROOT))
                && !OPERATORS.contains(last.toUpperCase(Locale.ROOT));
        if (operand) {
            return "CALL";
        }
        return isOperator(last) ? "OPERAND" : "";
    }

    /** A literal, or a value in its place. */
    void operand() {
        tokens.add("'");
    }

    String verb() {
        return verb;
    }

    boolean takesParameters() {
        return VERBS.contains(verb);
    }

    /** Why values in a statement that takes no parameters stay in it. */
    String unbound() {
        return "values in " + (verb.matches("[AEIOU].*") ? "an " : "a ") + verb
                + " statement cannot be bound as parameters";
    }

    /** Whether the next operand says what to sort or to group by. */
    boolean sorts() {
        return clause.equals("BY");
    }

    /** Whether the next operand is a procedure that is called. */
    boolean calls() {
        return Set.of("CALL", "EXEC", "EXECUTE").contains(last());
    }

    /** Whether the next operand is the first in the brackets of {@code IN}. */
    boolean opensList() {
        return last().equals("(") && "IN".equals(brackets.peek());
    }

    /**
     * Why no parameter can take the place of a text in quotes: after the name of a type it is a literal of that type.
     *
     * @param word the word before the quotes
     * @param rest what follows the quotes: MySQL's intervals are values with a unit
     */
    static Optional<String> literal(String word, String rest) {
        boolean unit = word.equals("INTERVAL")
                && rest.matches("(?is)\\s*(micro)?(second|minute|hour|day|week|month|quarter|year)\\b.*");
        return LITERALS.contains(word) && !unit
                ? Optional.of("a part of the literal that `" + word + "` begins, in whose place no parameter can stand")
                : Optional.empty();
    }

    String last() {
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).toUpperCase(Locale.ROOT);
    }

    /** The word that governs the next operand. */
    String clause() {
        boolean limit = clause.equals("LIMIT")
                || clause.equals("OFFSET")
                || Set.of("FIRST", "NEXT").contains(last());
        return limit ? "LIMIT" : last();
    }

    /** The name, in capitals, of the function whose whole argument the next operand may be; empty where there is none. */
    String function() {
        boolean argument = last().equals("(") || last().equals(",");
        return argument && "CALL".equals(brackets.peek()) ? openers.element() : "";
    }

    /** The name that the next operand is compared with. */
    String subject() {
        boolean compared = tokens.size() > 1
                && Set.of("=", "<", ">", "<=", ">=", "<>", "!=").contains(last());
        String before = compared ? tokens.get(tokens.size() - 2) : "";
        return before.matches("[A-Za-z_][\\w.]*") ? before : "";
    }

    /** Why a value without quotes at this place cannot be bound; empty where it can. */
    Optional<String> objection(boolean text, boolean compared) {
        String last = last();
        if (sorts()) {
            return Optional.of(DIRECTION);
        }
        if (isOperator(last)) {
            return Optional.empty();
        }
        if (last.equals("(") || last.equals(",")) {
            return inBrackets(text);
        }
        if (Set.of("WHERE", "AND", "OR", "NOT", "HAVING", "ON", "'", ")", "IS").contains(last)) {
            return Optional.of(compared ? NAME : CONDITION);
        }
        if (last.equals("IN")) {
            return Optional.of(LIST);
        }
        if (last.isEmpty()) {
            return Optional.of(
                    "the beginning of the SQL text or all of it, and only values can be bound as parameters");
        }
        boolean existing =
                last.equals("EXISTS") && Set.of("TABLE", "VIEW", "INDEX").contains(clause);
        return Optional.of(existing || NAMED.contains(last) ? NAME : CONDITION);
    }

    private Optional<String> inBrackets(boolean text) {
        if (brackets.isEmpty()) {
            boolean arguments =
                    Set.of("LIMIT", "EXEC", "EXECUTE", "CALL", "OFFSET").contains(clause);
            return arguments ? Optional.empty() : Optional.of(NAME);
        }
        return switch (brackets.peek()) {
            case "VALUES", "OPERAND" -> Optional.empty();
            case "CALL" ->
                text && !Set.of("CALL", "EXEC", "EXECUTE", "VALUES").contains(clause)
                        ? Optional.of(NAME)
                        : Optional.empty();
            case "IN" -> text && last().equals("(") ? Optional.of(LIST) : Optional.empty();
            case "COLUMNS" -> Optional.of(NAME);
            default -> Optional.of(CONDITION);
        };
    }

    private static boolean isOperator(String token) {
        return OPERATORS.contains(token) && !token.equals("CALL") && !token.equals("CASE");
    }
}
