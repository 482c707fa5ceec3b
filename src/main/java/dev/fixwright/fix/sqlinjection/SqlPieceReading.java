package dev.fixwright.fix.sqlinjection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the pieces of SQL text from left to right and finds out in what place of it each value stands. */
final class SqlPieceReading {
    /**
     * A piece of text that code puts together.
     *
     * @param isText whether constant text stands there, not a value
     * @param constant the text, or what a value is known to be
     * @param words a value's expression as people read it
     * @param isJoined whether a value is made of a whole list
     * @param isLoose whether a value without quotes may be more than one value, or a name
     */
    record SqlPiece(boolean isText, Optional<String> constant, String words, boolean isJoined, boolean isLoose) {
        SqlPiece(boolean isText, Optional<String> constant, String words, boolean isJoined) {
            this(isText, constant, words, isJoined, false);
        }
    }

    /**
     * A value in SQL text.
     *
     * @param first the piece where it begins, and the character in it that opens its quotes
     * @param last the piece where it ends, and the character after its quotes
     */
    record SqlSlot(int first, int from, int last, int to, boolean quoted, String clause) {}

    private final List<SqlPiece> pieces;
    private final List<SqlSlot> slots = new ArrayList<>();
    private final List<Integer> markers = new ArrayList<>();
    private final SqlPlaces places;
    private Optional<String> obstacle = Optional.empty();
    private final StringBuilder word = new StringBuilder();
    private char quote;
    private int quotePiece;
    private int quoteAt;
    private String quoteClause = "";
    private boolean quotedValue;
    private boolean writesLiterals;

    private SqlPieceReading(List<SqlPiece> pieces, SqlPlaces places) {
        this.pieces = pieces;
        this.places = places;
    }

    static SqlPieceReading of(List<SqlPiece> pieces) {
        return of(pieces, false);
    }

    /** Reads a statement for a driver that may itself put the values into its text, as literals. */
    static SqlPieceReading of(List<SqlPiece> pieces, boolean writesLiterals) {
        SqlPieceReading reading = new SqlPieceReading(pieces, new SqlPlaces());
        reading.writesLiterals = writesLiterals;
        return reading.read(0);
    }

    /** Reads a part of a statement, of which the code gives only what follows some other text. */
    static SqlPieceReading after(String text, List<SqlPiece> pieces) {
        return of(List.of(new SqlPiece(true, Optional.of(text), "", false))).then(pieces, 0);
    }

    /** Goes on where this text ended, as text that is appended to it does, from one of its pieces on. */
    SqlPieceReading then(List<SqlPiece> more, int first) {
        return new SqlPieceReading(more, places).read(first);
    }

    List<SqlSlot> slots() {
        return slots;
    }

    /** For each marker of a parameter that the text has already: how many slots stand before it. */
    List<Integer> markers() {
        return markers;
    }

    Optional<String> obstacle() {
        return obstacle;
    }

    private SqlPieceReading read(int first) {
        for (int index = first; index < pieces.size(); index++) {
            SqlPiece piece = pieces.get(index);
            if (piece.isText()) {
                characters(piece.constant().orElse(""), index);
            } else if (piece.constant().isPresent() && piece.constant().get().matches("[^'\"`%]*")) {
                constant(piece.constant().get());
            } else {
                value(piece, index);
            }
        }
        endWord();
        if (quote != 0) {
            stop("the quotes of the SQL text do not pair up");
        }
        if (!slots.isEmpty() && !places.takesParameters()) {
            stop(places.unbound());
        }
        return this;
    }

    private void constant(String text) {
        if (quote == 0) {
            characters(text, -1);
        }
    }

    private void characters(String text, int index) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                if (c == quote) {
                    closeQuote(index, at);
                }
            } else if (c == '\'' || c == '"' || c == '`') {
                endWord();
                quote = c;
                quotePiece = index;
                quoteAt = at;
                quoteClause = places.clause();
                quotedValue = false;
            } else if (Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.' || c == ':' || c == '@') {
                word.append(c);
            } else {
                endWord();
                boolean marker = c == '?' || text.startsWith("%s", at) || text.startsWith("%(", at);
                if (marker) {
                    markers.add(slots.size());
                    places.operand();
                    at += c == '?' ? 0 : 1;
                } else if (!Character.isWhitespace(c)) {
                    places.symbol(c);
                }
            }
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            String ended = word.toString();
            word.setLength(0);
            if (ended.matches("[:@]\\w+|\\$\\d+")) {
                markers.add(slots.size());
                places.operand();
            } else {
                places.word(ended);
            }
        }
    }

    private void closeQuote(int index, int at) {
        if (quotedValue) {
            String rest =
                    index < 0 ? "" : pieces.get(index).constant().orElse("").substring(at + 1);
            SqlPlaces.literal(quoteClause, rest)
                    .filter(why -> !writesLiterals)
                    .ifPresent(why -> stop("the text in quotes is " + why));
            slots.add(new SqlSlot(quotePiece, quoteAt, index, at + 1, true, quoteClause));
        }
        quote = 0;
        places.operand();
    }

    private void value(SqlPiece piece, int index) {
        String name = "`" + piece.words() + "`";
        if (quote != 0) {
            quotedValue = true;
            if (piece.isJoined()) {
                stop(name + " is a whole list of values, and only single values can be bound as parameters");
            }
            boolean isName = quote != '\''
                    && (quote != '"' || places.objection(false, false).isPresent());
            if (isName) {
                stop(name + " is a name in the SQL text, and names cannot be bound as parameters");
            }
            return;
        }
        boolean partOfName = !word.isEmpty() || touchesNext(index);
        endWord();
        boolean list = places.last().equals("(") && piece.isJoined();
        Optional<String> reason = partOfName
                ? Optional.of(SqlPlaces.NAME)
                : list
                        ? Optional.of("a whole list of values, and only single values can be bound as parameters")
                        : places.objection(piece.isLoose(), isCompared(index));
        reason.ifPresent(why -> stop(name + " is " + why));
        slots.add(new SqlSlot(index, 0, index, 0, false, places.clause()));
        places.operand();
    }

    private boolean touchesNext(int index) {
        if (index + 1 == pieces.size()) {
            return false;
        }
        SqlPiece next = pieces.get(index + 1);
        String text = next.constant().orElse("x");
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '(';
    }

    private boolean isCompared(int index) {
        return index + 1 < pieces.size()
                && pieces.get(index + 1)
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
