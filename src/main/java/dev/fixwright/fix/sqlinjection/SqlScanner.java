package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.fix.AddedMethods;
import dev.fixwright.fix.sqlinjection.SqlReading.Marker;
import dev.fixwright.fix.sqlinjection.SqlReading.SqlCheck;
import dev.fixwright.fix.sqlinjection.SqlReading.SqlSlot;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Choice;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Step;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads composed SQL text from left to right and finds out in what place of it each value stands. */
final class SqlScanner {
    private static final Set<String> LITERAL_TYPES = Set.of("DATE", "TIME", "TIMESTAMP");

    private final JavaFile file;
    private final List<Part> parts;
    private final boolean doubleQuotesHoldText;
    private final List<String> before;
    private final List<SqlSlot> slots = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    private final List<SqlCheck> checks = new ArrayList<>();
    private final List<Integer> unexpanded = new ArrayList<>();
    private SqlPlaces places = new SqlPlaces();
    private Optional<String> obstacle = Optional.empty();

    private char quote;
    private int quotePart;
    private int quoteAt;
    private int quoteLead;
    private boolean quoteKept;
    private String quoteClause = "";
    private String quoteSubject = "";
    private String quoteFunction = "";
    private String quoteCast = "";
    private int castPart;
    private int castAt;
    private String comment = "";
    private final StringBuilder word = new StringBuilder();
    private int wordPart;
    private int wordAt;

    private SqlScanner(JavaFile file, StringParts text, boolean doubleQuotesHoldText, List<String> before) {
        this.before = before;
        before.forEach(places::word);
        this.file = file;
        this.parts = text.parts();
        this.doubleQuotesHoldText = doubleQuotesHoldText;
    }

    /**
     * Reads the text that a call is given.
     *
     * @param words what the call puts before it
     */
    static SqlReading read(JavaFile file, StringParts text, boolean doubleQuotesHoldText, List<String> words) {
        SqlScanner scanner = new SqlScanner(file, text, doubleQuotesHoldText, words);
        text.obstacle().ifPresent(scanner::stop);
        int index = 0;
        Step before = null;
        for (Step step : text.steps()) {
            scanner.begin(step, before == null || before.comesWith(step));
            for (int end = index + step.parts().size(); index < end; index++) {
                scanner.part(index);
            }
            before = step;
        }
        scanner.end();
        return new SqlReading(
                List.copyOf(scanner.slots),
                List.copyOf(scanner.markers),
                List.copyOf(scanner.checks),
                scanner.places.verb(),
                scanner.unexpanded,
                scanner.obstacle);
    }

    private void begin(Step step, boolean together) {
        if (!together && quote != 0) {
            stop("a quoted value of the SQL text is opened and closed by statements that do not always run together");
        }
        if (step.resets()) {
            end();
            places = new SqlPlaces();
            before.forEach(places::word);
        }
    }

    private void end() {
        endWord();
        if (quote != 0) {
            stop("the quotes of the SQL text do not pair up");
        }
        unboundVerb().ifPresent(this::stop);
    }

    private Optional<String> unboundVerb() {
        return slots.isEmpty() || places.takesParameters() ? Optional.empty() : Optional.of(places.unbound());
    }

    private void part(int index) {
        Part part = parts.get(index);
        if (part instanceof Text text) {
            characters(text.value(), index);
        } else if (part instanceof Choice choice) {
            choice(choice, index);
        } else {
            value(part.node(), index);
        }
    }

    private void choice(Choice choice, int index) {
        boolean harmless = choice.values().stream().noneMatch(text -> text.contains("'") || text.contains("?"));
        if (harmless) {
            characters(choice.values().get(0), index);
        } else if (quote == 0) {
            stop("`" + file.text(choice.node()) + "` chooses between texts with quotes or parameters");
        }
    }

    private void characters(String text, int index) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (!comment.isEmpty()) {
                at += endsComment(c, next);
            } else if (quote != 0) {
                if (c == quote && next == quote) {
                    at++;
                } else if (c == quote) {
                    closeQuote(index, at);
                }
            } else if (c == '\'' || c == '"' || c == '`') {
                openQuote(c, index, at);
            } else if ((c == '-' && next == '-') || (c == '/' && next == '*')) {
                endWord();
                comment = c == '-' ? "\n" : "*/";
            } else {
                plain(c, index, at);
            }
        }
    }

    private int endsComment(char c, char next) {
        boolean ends = comment.equals("\n") ? c == '\n' : c == '*' && next == '/';
        int skip = ends && comment.length() == 2 ? 1 : 0;
        comment = ends ? "" : comment;
        return skip;
    }

    private void plain(char c, int index, int at) {
        if (Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.' || c == '#' || c == ':' || c == '@') {
            if (word.isEmpty()) {
                wordPart = index;
                wordAt = at;
            }
            word.append(c);
            return;
        }
        if (c == '?') {
            endWord();
            wordPart = index;
            wordAt = at;
            word.append(c);
            return;
        }
        endWord();
        if (!Character.isWhitespace(c)) {
            places.symbol(c);
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        String ended = word.toString();
        word.setLength(0);
        if (ended.matches("\\?\\d*|:\\w+")) {
            markers.add(new Marker(wordPart, wordAt, ended));
        }
        castPart = wordPart;
        castAt = wordAt;
        places.word(ended);
    }

    private void openQuote(char c, int index, int at) {
        boolean prefixed = !word.isEmpty() && word.toString().equalsIgnoreCase("N");
        if (prefixed) {
            word.setLength(0);
        } else if (!word.isEmpty() && c == '\'') {
            stop("the prefix `" + word + "` of a text literal has no counterpart for parameters");
        }
        boolean directly = word.isEmpty();
        endWord();
        quote = c;
        quoteKept = false;
        quotePart = index;
        quoteAt = prefixed ? wordAt : at;
        quoteLead = prefixed ? 2 : 1;
        quoteClause = places.clause();
        quoteSubject = places.subject();
        quoteFunction = places.function();
        boolean typed = directly && LITERAL_TYPES.contains(places.last()) && castPart == index && c == '\'';
        quoteCast = typed ? places.last() : "";
        if (typed) {
            quoteLead = at - castAt + 1;
            quoteAt = castAt;
        }
    }

    private void closeQuote(int index, int at) {
        char closed = quote;
        quote = 0;
        boolean holdsValue = parts.subList(quotePart, index + 1).stream().anyMatch(Value.class::isInstance);
        boolean isText = closed == '\'' || (closed == '"' && doubleQuotesHoldText);
        if (holdsValue && isText && !quoteKept) {
            slots.add(new SqlSlot(
                    new Slot(quotePart, quoteAt, index, at + 1, quoteLead, 1),
                    true,
                    quoteClause,
                    quoteSubject,
                    quoteCast,
                    quoteFunction));
        }
        places.operand();
    }

    private void value(Expression node, int index) {
        if (!comment.isEmpty()) {
            stop("`" + file.text(node) + "` stands in a comment of the SQL text");
            return;
        }
        if (quote != 0) {
            if (quote != '\'' && !(quote == '"' && doubleQuotesHoldText)) {
                stop("`" + file.text(node) + "` is a name in the SQL text, and names cannot be bound as parameters");
            } else if (AddedMethods.fits(node) && SqlChecks.holdsQuotes(node)) {
                quoteKept = true;
                if (!SqlChecks.isChecked(file, node)) {
                    checks.add(new SqlCheck(index, SqlChecks.QUOTED));
                }
            }
            return;
        }
        boolean number = SqlTypes.isHarmless(file, node);
        boolean tail = word.toString().matches(".*[^_.$#]") && !touchesNext(index);
        boolean partOfName = !word.isEmpty() || touchesNext(index);
        endWord();
        Optional<String> reason = tail
                ? Optional.of(SqlPlaces.TAIL)
                : partOfName ? Optional.of(SqlPlaces.NAME) : places.objection(!number, isCompared(index));
        unexpanded.add(index);
        if (SqlChecks.isChecked(file, node)) {
            places.operand();
            return;
        }
        if (reason.isEmpty()) {
            slots.add(new SqlSlot(Slot.of(index), false, places.clause(), places.subject(), "", places.function()));
        } else if (!number) {
            SqlChecks.of(file, node, reason.get(), places)
                    .ifPresentOrElse(
                            method -> checks.add(new SqlCheck(index, method)),
                            () -> stop("`" + file.text(node) + "` is " + reason.get()));
        }
        places.operand();
    }

    /** Whether the next character goes on with a name or a number, or another value follows at once. */
    private boolean touchesNext(int index) {
        if (index + 1 == parts.size()) {
            return false;
        }
        Part next = parts.get(index + 1);
        if (next instanceof Text text) {
            char c = text.value().isEmpty() ? ' ' : text.value().charAt(0);
            return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '(';
        }
        return !(next instanceof Choice choice && choice.values().stream().allMatch(SqlScanner::startsApart));
    }

    /** Whether a comparison follows, so that what stands before it is a column. */
    private boolean isCompared(int index) {
        return index + 1 < parts.size()
                && parts.get(index + 1) instanceof Text text
                && text.value().strip().matches("(?is)([=<>!]|(not\\s+)?(like|in|between|is)\\b).*");
    }

    private static boolean startsApart(String text) {
        return text.isEmpty()
                || !Character.isLetterOrDigit(text.toLowerCase(Locale.ROOT).charAt(0));
    }

    private void stop(String reason) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(reason);
        }
    }
}
