package dev.fixwright.fix.commandinjection;

import dev.fixwright.syntax.python.TextPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a command text as a shell tells them apart, with the values in them. */
final class ShellWords {
    private static final String ACTING = "|&;<>`$()*?[]~{}!\n\r";

    /** A part of a word: constant text, or a value. */
    record Part(String text, Optional<TextPiece> value) {}

    /**
     * A value as it stands in the command.
     *
     * @param quote the quotes around it; 0 for none
     */
    record Placed(TextPiece piece, char quote) {}

    private final List<List<Part>> words = new ArrayList<>();
    private final List<Placed> values = new ArrayList<>();
    private final List<String> acting = new ArrayList<>();
    private final List<Part> word = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean open;
    private char quote;

    private ShellWords() {}

    static ShellWords of(List<TextPiece> pieces) {
        ShellWords words = new ShellWords();
        pieces.forEach(words::piece);
        words.end();
        if (words.quote != 0) {
            words.act("an open quote");
        }
        return words;
    }

    List<List<Part>> words() {
        return words;
    }

    List<Placed> values() {
        return values;
    }

    /** What in the command only a shell can do; empty where no shell is needed. */
    Optional<String> acting() {
        return acting.stream().findFirst();
    }

    /** The sign that sends what the command writes to the file which its last word names; empty where it does more or less. */
    Optional<String> sendsToFile() {
        boolean only = !acting.isEmpty() && acting.stream().allMatch("`>`"::equals) && words.size() > 2;
        List<Part> sign = only ? words.get(words.size() - 2) : List.of();
        return sign.size() == 1
                        && sign.get(0).text().matches(">{1,2}")
                        && sign.get(0).text().length() == acting.size()
                ? Optional.of(sign.get(0).text())
                : Optional.empty();
    }

    private void piece(TextPiece piece) {
        if (piece.constant().isPresent()) {
            String constant = piece.constant().get();
            for (int i = 0; i < constant.length(); i++) {
                i += character(constant.charAt(i), i + 1 < constant.length() ? constant.charAt(i + 1) : 0);
            }
        } else {
            flush();
            word.add(new Part("", Optional.of(piece)));
            values.add(new Placed(piece, quote));
            open = true;
        }
    }

    private int character(char c, char next) {
        if (quote == '\'') {
            quoted(c);
        } else if (c == '\\') {
            boolean literal = quote == '"' && "\"\\$`".indexOf(next) < 0;
            text.append(literal ? "\\" : String.valueOf(next));
            open = true;
            return literal ? 0 : 1;
        } else if (quote == '"') {
            if (c == '$' || c == '`') {
                act(String.valueOf(c));
            }
            quoted(c);
        } else if (c == '\'' || c == '"') {
            quote = c;
            open = true;
        } else if (c == ' ' || c == '\t') {
            end();
        } else {
            if (ACTING.indexOf(c) >= 0 || (c == '#' && !open)) {
                act(c == '\n' || c == '\r' ? "a line end" : "`" + c + "`");
            }
            text.append(c);
            open = true;
        }
        return 0;
    }

    private void quoted(char c) {
        if (c == quote) {
            quote = 0;
        } else {
            text.append(c);
        }
    }

    private void act(String what) {
        acting.add(what);
    }

    private void flush() {
        if (!text.isEmpty()) {
            word.add(new Part(text.toString(), Optional.empty()));
            text.setLength(0);
        }
    }

    private void end() {
        flush();
        if (open) {
            words.add(List.copyOf(word));
        }
        word.clear();
        open = false;
    }
}
