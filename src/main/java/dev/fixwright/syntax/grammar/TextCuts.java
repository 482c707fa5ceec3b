package dev.fixwright.syntax.grammar;

import dev.fixwright.syntax.grammar.TextPart.Operand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes stretches with values out of a text that code puts together, and puts constant characters in their place. */
public final class TextCuts {
    private final List<TextPart> parts;
    private final SyntaxEdits edits;
    private final Set<TextPart> gone = new HashSet<>();

    public TextCuts(List<TextPart> parts, SyntaxEdits edits) {
        this.parts = parts;
        this.edits = edits;
    }

    /**
     * A stretch of the text that holds values.
     *
     * @param first the first part that it touches
     * @param from the character of that part with which it begins
     * @param last the last part that it touches
     * @param to the character of that part before which it ends
     */
    public record Stretch(int first, int from, int last, int to) {}

    /** Whether a literal stands where the new characters go. */
    public boolean canReplace(Stretch stretch) {
        return home(stretch) >= 0 && !parts.get(home(stretch)).is(TextPart.Form.OPERAND);
    }

    /** The part whose literal takes the new characters. */
    private int home(Stretch stretch) {
        return parts.get(stretch.first).is(TextPart.Form.OPERAND) ? stretch.first - 1 : stretch.first;
    }

    /** Puts characters, written as a literal has them, in the place of a stretch. */
    public void replace(Stretch stretch, String characters) {
        int home = home(stretch);
        TextPart begun = parts.get(home);
        TextPart ended = parts.get(stretch.last);
        parts.subList(stretch.first, stretch.last + 1).stream()
                .filter(part -> !part.isCharacters())
                .forEach(gone::add);
        TextPart next = stretch.last + 1 < parts.size() ? parts.get(stretch.last + 1) : ended;
        if (ended.is(TextPart.Form.OPERAND) && next.isCharacters() && joinsAfterwards(begun, next, ended)) {
            edits.replace(home < stretch.first ? begun.end() : begun.place(stretch.from), next.start(), characters);
            return;
        }
        int start =
                home < stretch.first ? begun.end() : begun.isCharacters() ? begun.place(stretch.from) : begun.start();
        int end = ended.isCharacters() ? ended.place(stretch.to) : ended.end();
        if (literal(begun) == literal(ended) || joinsAfterwards(begun, ended, valueBefore(stretch.last))) {
            edits.replace(start, end, characters);
            return;
        }
        edits.replace(start, range(literal(begun))[1], characters);
        SyntaxNode done = literal(begun);
        for (int i = home + 1; i <= stretch.last; i++) {
            TextPart part = parts.get(i);
            if (literal(part) != done) {
                done = literal(part);
                boolean kept =
                        done == literal(ended) && !ended.is(TextPart.Form.OPERAND) && end < range(literal(ended))[1];
                Operand whole = part.operand();
                boolean alone = part.isCharacters() && whole.cutFrom() == done.start() && whole.cutTo() == done.end();
                int[] emptied = alone ? range(done) : new int[] {whole.cutFrom(), whole.cutTo()};
                edits.replace(kept ? range(done)[0] : emptied[0], kept ? end : emptied[1], "");
            }
        }
    }

    private static SyntaxNode literal(TextPart part) {
        return part.operand().node();
    }

    /** The value that ends where the literal of a part begins. */
    private TextPart valueBefore(int part) {
        int at = part;
        while (at > 0 && literal(parts.get(at)) == literal(parts.get(part))) {
            at--;
        }
        return parts.get(at);
    }

    /** Whether two literals of one kind with a value between them can become one. */
    private static boolean joinsAfterwards(TextPart left, TextPart right, TextPart value) {
        String first = literal(left).text();
        String second = literal(right).text();
        if (value.start() < left.end() || right.start() < value.end()) {
            return false;
        }
        String source = literal(left).file().source().text();
        String gap = source.substring(value.end(), right.start());
        String between = source.substring(left.end(), value.start()) + gap;
        return !right.is(TextPart.Form.OPERAND)
                && literal(left).childOf("interpolation").isEmpty()
                && literal(right).childOf("interpolation").isEmpty()
                && literal(left).kind().equals(literal(right).kind())
                && opening(first).equals(opening(second))
                && !opening(first).isEmpty()
                && !gap.contains("\n")
                && between.indexOf(')') < 0
                && between.indexOf(';') < 0;
    }

    /** What opens a literal in one pair of quotes; empty for any other. */
    private static String opening(String literal) {
        for (String opening : List.of("\"", "'", "$\"", "@\"", "$@\"", "@$\"")) {
            if (literal.startsWith(opening) && !literal.startsWith(opening + "\"\"")) {
                return opening;
            }
        }
        return "";
    }

    /** From where to where the parts of a literal go. */
    private int[] range(SyntaxNode literal) {
        List<TextPart> inside =
                parts.stream().filter(part -> literal(part) == literal).toList();
        return new int[] {inside.get(0).start(), inside.get(inside.size() - 1).end()};
    }

    /** Whether a value has been taken out. */
    public boolean isGone(TextPart part) {
        return gone.contains(part);
    }

    /** The literals that held values and hold none any more. */
    public List<SyntaxNode> emptied() {
        List<SyntaxNode> found = new ArrayList<>();
        for (TextPart part : parts) {
            boolean holds = !part.is(TextPart.Form.OPERAND) && !part.isCharacters();
            boolean all = parts.stream()
                    .filter(other -> literal(other) == literal(part) && !other.isCharacters())
                    .allMatch(gone::contains);
            if (holds && all && !found.contains(literal(part))) {
                found.add(literal(part));
            }
        }
        return found;
    }
}
