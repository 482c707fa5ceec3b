package dev.fixwright.syntax.grammar;

import java.util.Arrays;
import java.util.Optional;

/** A part of a text that code puts together: constant characters, or a value. */
public final class TextPart {
    /** How a part comes into the text. */
    public enum Form {
        /** As characters of a literal. */
        CHARACTERS,
        /** As an operand of its own. */
        OPERAND,
        /** By an expression within a literal. */
        INTERPOLATED,
        /** By a marker within a literal, whose value stands elsewhere. */
        MARKED
    }

    /**
     * One of the expressions that are joined.
     *
     * @param node the literal or the value
     * @param cutFrom where the characters begin that must go with it, so that the others are still joined rightly
     * @param cutTo where these characters end
     */
    public record Operand(SyntaxNode node, int cutFrom, int cutTo) {}

    private final Form form;
    private final Operand operand;
    private final SyntaxNode node;
    private final int start;
    private final int end;
    private final Optional<String> constant;
    private final int[] places;
    private final String format;

    private TextPart(
            Form form,
            Operand operand,
            SyntaxNode node,
            int[] range,
            Optional<String> constant,
            int[] places,
            String format) {
        this.form = form;
        this.operand = operand;
        this.node = node;
        this.start = range[0];
        this.end = range[1];
        this.constant = constant;
        this.places = places;
        this.format = format;
    }

    /** Characters of a literal, between two offsets of the file. */
    public static TextPart characters(Operand literal, int start, int end, Decoded decoded) {
        return new TextPart(
                Form.CHARACTERS,
                literal,
                literal.node(),
                new int[] {start, end},
                Optional.of(decoded.text()),
                decoded.places(),
                "");
    }

    /** A value that is an operand of its own. */
    public static TextPart operand(Operand value, Optional<String> constant) {
        int[] range = {value.node().start(), value.node().end()};
        return new TextPart(Form.OPERAND, value, value.node(), range, constant, new int[0], "");
    }

    /**
     * A value that stands in a literal, or whose marker does.
     *
     * @param format how the value is written, as the language says it; empty where as it is
     */
    public static TextPart within(
            Form form, Operand literal, SyntaxNode value, int[] range, Optional<String> constant, String format) {
        return new TextPart(form, literal, value, range, constant, new int[0], format);
    }

    /** Characters as the program sees them, and where in the file each one stands. */
    public static final class Decoded {
        private final StringBuilder text = new StringBuilder();
        private int[] places = new int[16];

        /** Adds what one stretch of the source, beginning at an offset, stands for. */
        public Decoded add(String characters, int offset) {
            for (int i = 0; i < characters.length(); i++) {
                place(offset);
                text.append(characters.charAt(i));
            }
            return this;
        }

        /** Says where the last character ends. */
        public Decoded end(int offset) {
            place(offset);
            return this;
        }

        private void place(int offset) {
            if (text.length() == places.length) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            places[text.length()] = offset;
        }

        public String text() {
            return text.toString();
        }

        int[] places() {
            return Arrays.copyOf(places, text.length() + 1);
        }
    }

    /** A stretch of these characters, as a part of its own. */
    public TextPart cut(int from, int to) {
        return new TextPart(
                form,
                operand,
                node,
                new int[] {place(from), place(to)},
                constant.map(text -> text.substring(from, to)),
                Arrays.copyOfRange(places, from, to + 1),
                format);
    }

    public Form form() {
        return form;
    }

    public boolean is(Form wanted) {
        return form == wanted;
    }

    public boolean isCharacters() {
        return form == Form.CHARACTERS;
    }

    /** The joined expression that this part belongs to. */
    public Operand operand() {
        return operand;
    }

    /** The expression of a value; the literal of characters. */
    public SyntaxNode node() {
        return node;
    }

    /** Where the part begins: its characters, or what stands for the value, with its braces. */
    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** The characters as the program sees them; for a value, those that it is known to be. */
    public Optional<String> constant() {
        return constant;
    }

    /** Where in the file a character begins; where the characters end for the one after the last. */
    public int place(int character) {
        return places[character];
    }

    /** How a value is written, as the language says it; empty where as it is. */
    public String format() {
        return format;
    }
}
