package dev.fixwright.syntax.java;

import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a string, text block or character literal, with the place of each of its characters in the file: escapes
 * are undone, a text block's common indentation is left out.
 */
public final class LiteralText {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private int end;

    private LiteralText() {}

    /** Empty where the expression is no literal of text, or is written in a way that cannot be mapped. */
    public static Optional<LiteralText> of(JavaFile file, Expression literal) {
        LiteralText found = new LiteralText();
        String expected;
        if (literal.isStringLiteralExpr()) {
            found.read(file.source().text(), file.start(literal) + 1, file.end(literal) - 1);
            expected = literal.asStringLiteralExpr().asString();
        } else if (literal.isCharLiteralExpr()) {
            found.read(file.source().text(), file.start(literal) + 1, file.end(literal) - 1);
            expected = String.valueOf(literal.asCharLiteralExpr().asChar());
        } else if (literal.isTextBlockLiteralExpr()) {
            found.readBlock(file.source().text(), file.start(literal) + 3, file.end(literal) - 3);
            expected = literal.asTextBlockLiteralExpr().asString();
        } else {
            return Optional.empty();
        }
        return found.text.toString().equals(expected.replace("\r\n", "\n")) ? Optional.of(found) : Optional.empty();
    }

    public String text() {
        return text.toString();
    }

    /** Where the character of this index begins in the file; the length gives the place just past the last one. */
    public int offset(int index) {
        return index < starts.size() ? starts.get(index) : end;
    }

    private void read(String source, int from, int to) {
        int at = from;
        while (at < to) {
            at = source.charAt(at) == '\\' ? escape(source, at) : plain(source, at);
        }
        end = to;
    }

    private int plain(String source, int at) {
        text.append(source.charAt(at));
        starts.add(at);
        return at + 1;
    }

    private int escape(String source, int at) {
        char kind = source.charAt(at + 1);
        int next = at + 2;
        if (kind == 'u') {
            while (source.charAt(next) == 'u') {
                next++;
            }
            return put((char) Integer.parseInt(source.substring(next, next + 4), 16), at, next + 4);
        }
        if (kind >= '0' && kind <= '7') {
            int limit = kind <= '3' ? 3 : 2;
            while (next < at + 1 + limit && source.charAt(next) >= '0' && source.charAt(next) <= '7') {
                next++;
            }
            return put((char) Integer.parseInt(source.substring(at + 1, next), 8), at, next);
        }
        if (kind == '\n' || kind == '\r') {
            return kind == '\r' && source.charAt(next) == '\n' ? next + 1 : next;
        }
        int known = "btnfrs".indexOf(kind);
        return put(known < 0 ? kind : "\b\t\n\f\r ".charAt(known), at, next);
    }

    private int put(char c, int start, int next) {
        text.append(c);
        starts.add(start);
        return next;
    }

    private void readBlock(String source, int from, int to) {
        int first = source.indexOf('\n', from) + 1;
        int indent = indentation(source, first, to);
        int at = first;
        while (at <= to) {
            int lineEnd = source.indexOf('\n', at);
            boolean last = lineEnd < 0 || lineEnd >= to;
            int stop = last ? to : lineEnd;
            int content = Math.min(at + indent, stop);
            int trimmed = stop;
            while (trimmed > content && Character.isWhitespace(source.charAt(trimmed - 1))) {
                trimmed--;
            }
            read(source, content, trimmed);
            if (last) {
                break;
            }
            boolean joined = trimmed > content && source.charAt(trimmed - 1) == '\\';
            if (!joined) {
                put('\n', lineEnd, lineEnd + 1);
            }
            at = lineEnd + 1;
        }
        end = starts.isEmpty() ? to : Math.max(end, starts.get(starts.size() - 1) + 1);
    }

    private static int indentation(String source, int from, int to) {
        int least = Integer.MAX_VALUE;
        int at = from;
        while (at <= to) {
            int lineEnd = source.indexOf('\n', at);
            boolean last = lineEnd < 0 || lineEnd >= to;
            String line = source.substring(at, last ? to : lineEnd);
            int spaces = line.length() - line.stripLeading().length();
            if (!line.isBlank() || last) {
                least = Math.min(least, spaces);
            }
            if (last) {
                break;
            }
            at = lineEnd + 1;
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }
}
