package dev.fixwright.syntax.java;

import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A text written anew with place-holders in it, where it cannot be edited in its place. */
public final class RebuiltText {
    private RebuiltText() {}

    /** The text as one new expression with the place-holders in it, constants' names kept. */
    public static String added(JavaFile file, List<Part> parts, List<Slot> slots, List<String> holders) {
        List<String> pieces = pieces(parts, slots, holders, file::text);
        return pieces.isEmpty() ? "\"\"" : String.join(" + ", pieces);
    }

    /** The same, put together by a builder where there is more than one literal; {@code kept} writes the parts that stay. */
    public static String chained(
            List<Part> parts, List<Slot> slots, List<String> holders, Function<Expression, String> kept) {
        List<String> pieces = pieces(parts, slots, holders, kept);
        if (pieces.size() == 1 && pieces.get(0).startsWith("\"")) {
            return pieces.get(0);
        }
        StringBuilder chain = new StringBuilder("new StringBuilder()");
        for (String piece : pieces) {
            boolean enclosed = piece.startsWith("(");
            chain.append(".append").append(enclosed ? piece : "(" + piece + ")");
        }
        return chain.append(".toString()").toString();
    }

    private static List<String> pieces(
            List<Part> parts, List<Slot> slots, List<String> holders, Function<Expression, String> kept) {
        List<String> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0, slot = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int from = 0;
            while (slot < slots.size() && slots.get(slot).firstPart() == i) {
                Slot next = slots.get(slot);
                if (part instanceof Text written) {
                    text.append(written.value(), from, next.firstChar());
                }
                text.append(holders.get(slot++));
                i = next.lastPart();
                part = parts.get(i);
                from = part instanceof Text ? next.endChar() : -1;
            }
            if (part instanceof Text written && from >= 0) {
                text.append(written.value().substring(from));
            } else if (from >= 0) {
                flush(pieces, text);
                pieces.add("(" + kept.apply(part.node()) + ")");
            }
        }
        flush(pieces, text);
        return pieces;
    }

    private static void flush(List<String> pieces, StringBuilder text) {
        if (!text.isEmpty()) {
            pieces.add(Slot.quote(text.toString()));
            text.setLength(0);
        }
    }
}
