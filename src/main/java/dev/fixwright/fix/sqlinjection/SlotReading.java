package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.TextCuts.Stretch;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads SQL text that code puts together from left to right, and finds out in what place of it each value stands. */
final class SlotReading {
    /**
     * A place of the text that holds values.
     *
     * @param content what stands there in its order, without quotes: known characters and values
     * @param quoted whether quotes stand around it, which belong to the stretch
     * @param clause the word that governs it
     * @param list whether it stands in the brackets of {@code IN}
     * @param markers how many markers of parameters the text has before it already
     */
    record Slot(Stretch stretch, List<TextPart> content, boolean quoted, String clause, boolean list, int markers) {
        /** Whether the value says how many rows are wanted, where brackets must stand around a parameter. */
        boolean isTop() {
            return clause.equals("TOP");
        }

        /** The values, in their order. */
        List<TextPart> values() {
            return content.stream().filter(part -> !part.isCharacters()).toList();
        }

        /** The only value, where nothing else stands beside it. */
        Optional<TextPart> only() {
            return content.size() == 1 ? Optional.of(content.get(0)) : Optional.empty();
        }
    }

    private final List<TextPart> parts;
    private final boolean takesLists;
    private final List<Slot> slots = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final List<TextPart> quotedParts = new ArrayList<>();
    private SqlPlaces places = new SqlPlaces();
    private Optional<String> obstacle = Optional.empty();
    private int markers;
    private char quote;
    private int quotePart;
    private int quoteAt;
    private int quoteContent;
    private String quoteClause = "";
    private boolean tops;

    private SlotReading(List<TextPart> parts, boolean takesLists) {
        this.parts = parts;
        this.takesLists = takesLists;
    }

    /**
     * @param takesLists whether one parameter can stand for a whole list
     */
    static SlotReading of(List<TextPart> parts, boolean takesLists) {
        return of(parts, takesLists, List.of());
    }

    /**
     * @param before the words that stand before the text in the statement which is run
     */
    static SlotReading of(List<TextPart> parts, boolean takesLists, List<String> before) {
        SlotReading reading = new SlotReading(parts, takesLists);
        before.forEach(reading.places::word);
        reading.read();
        return reading;
    }

    List<Slot> slots() {
        return slots;
    }

    /** The names of the parameters that the text has already, without their first character. */
    List<String> names() {
        return names;
    }

    /** How many markers without a name the text has already. */
    int markers() {
        return markers;
    }

    Optional<String> obstacle() {
        return obstacle;
    }

    private void read() {
        for (int index = 0; index < parts.size(); index++) {
            TextPart part = parts.get(index);
            Optional<String> constant = part.constant();
            if (constant.isPresent()) {
                characters(constant.get(), index, part.isCharacters());
            } else {
                value(part, index);
            }
        }
        endWord();
        if (quote != 0) {
            stop("the quotes of the SQL text do not pair up");
        }
        if (!slots.isEmpty() && !places.takesParameters()) {
            stop(places.unbound());
        }
    }

    private void characters(String text, int index, boolean placed) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                if (c == quote) {
                    closeQuote(index, at);
                }
            } else if (c == '\'' || c == '"' || c == '`') {
                endWord();
                if (!placed) {
                    stop("a constant of the SQL text holds quotes of its own");
                }
                openQuote(c, index, at);
            } else if (Character.isLetterOrDigit(c) || "_$.:@".indexOf(c) >= 0) {
                word.append(c);
            } else {
                endWord();
                symbol(c);
            }
        }
        if (quote != 0 && placed) {
            quotedParts.add(parts.get(index));
        }
    }

    private void symbol(char c) {
        if (c == '?') {
            markers++;
            places.operand();
        } else if (!Character.isWhitespace(c)) {
            if (c == ';') {
                places = new SqlPlaces();
            } else {
                places.symbol(c);
            }
        }
        tops = tops && (c == '(' || Character.isWhitespace(c));
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        String ended = word.toString();
        word.setLength(0);
        if (ended.matches("[:@$]\\w+")) {
            names.add(ended.substring(1));
            places.operand();
        } else {
            places.word(ended);
            tops = ended.equalsIgnoreCase("TOP");
        }
    }

    private void openQuote(char c, int index, int at) {
        quote = c;
        quotePart = index;
        quoteAt = at;
        quoteClause = places.clause();
        quotedParts.clear();
        quoteContent = index;
    }

    private void closeQuote(int index, int at) {
        char closed = quote;
        quote = 0;
        boolean holdsValue = quotedParts.stream().anyMatch(part -> !part.isCharacters());
        if (holdsValue) {
            List<TextPart> content = new ArrayList<>(between(index, at));
            slots.add(new Slot(
                    new Stretch(quotePart, quoteAt, index, at + 1),
                    content,
                    true,
                    quoteClause,
                    isInList(index, at),
                    markers));
            SqlPlaces.literal(
                            quoteClause, parts.get(index).constant().orElse("").substring(at + 1))
                    .ifPresent(why -> stop("`" + words(content) + "` is " + why));
            if (closed != '\'') {
                stop("`" + words(content) + "` is a name in the SQL text, and names cannot be bound as parameters");
            }
        }
        places.operand();
    }

    /** Whether what stands between quotes fills the brackets of {@code IN}, and so may be several values. */
    private boolean isInList(int index, int at) {
        String rest = parts.get(index).constant().orElse("").substring(at + 1);
        return places.opensList() && rest.stripLeading().startsWith(")");
    }

    /** What stands between the quotes: the rest of the first literal, all that follows, the beginning of the last one. */
    private List<TextPart> between(int last, int at) {
        List<TextPart> content = new ArrayList<>();
        for (int i = quoteContent; i <= last; i++) {
            TextPart part = parts.get(i);
            if (!part.isCharacters()) {
                content.add(part);
                continue;
            }
            int from = i == quotePart ? quoteAt + 1 : 0;
            int to = i == last ? at : part.constant().orElse("").length();
            if (from < to) {
                content.add(part.cut(from, to));
            }
        }
        return content;
    }

    private static String words(List<TextPart> content) {
        return content.stream()
                .filter(part -> !part.isCharacters())
                .map(part -> SyntaxSite.words(part.node()))
                .findFirst()
                .orElse("");
    }

    private void value(TextPart part, int index) {
        String name = "`" + SyntaxSite.words(part.node()) + "`";
        if (quote != 0) {
            quotedParts.add(part);
            if (isList(part)) {
                stop(name + " is " + SqlPlaces.LIST);
            }
            return;
        }
        boolean partOfName = !word.isEmpty() || touchesNext(index);
        endWord();
        boolean list = places.last().equals("IN")
                || (places.opensList() && isAlone(index))
                || (places.last().equals("(") && isList(part));
        Optional<String> reason = partOfName
                ? Optional.of(SqlPlaces.NAME)
                : list
                        ? (takesLists ? Optional.empty() : Optional.of(SqlPlaces.LIST))
                        : tops ? Optional.empty() : places.objection(false, isCompared(index));
        reason.ifPresent(why -> stop(name + " is " + why));
        String clause = tops ? (places.last().equals("(") ? "LIMIT" : "TOP") : places.clause();
        slots.add(new Slot(new Stretch(index, 0, index, 0), List.of(part), false, clause, list, markers));
        places.operand();
        tops = false;
    }

    /** Whether the text goes on with the closing bracket, so that a value fills its brackets: as a list, or it would need none. */
    private boolean isAlone(int index) {
        return index + 1 < parts.size()
                && parts.get(index + 1).constant().orElse("").stripLeading().startsWith(")");
    }

    private static boolean isList(TextPart part) {
        return part.node().text().matches("(?is).*(join|to_list|tolist)\\b.*");
    }

    private boolean touchesNext(int index) {
        if (index + 1 == parts.size()) {
            return false;
        }
        String text = parts.get(index + 1).constant().orElse("x");
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '(' || c == ']';
    }

    private boolean isCompared(int index) {
        return index + 1 < parts.size()
                && parts.get(index + 1)
                        .constant()
                        .filter(text -> text.strip().matches("(?is)([=<>!]|(not\\s+)?(like|in|between|is)\\b).*"))
                        .isPresent();
    }

    private void stop(String reason) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(reason);
        }
    }
}
