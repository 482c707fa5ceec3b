package dev.fixwright.syntax.jsp;

import dev.fixwright.syntax.jsp.JspPart.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads a tag from its name to its end: attributes in quotes, with expressions of either language inside of them. */
final class TagReader {
    /** Longer than any expression that people write; keeps the time for text full of openings in bounds. */
    private static final int MAX_EL = 1000;

    private final String text;
    private final int limit;
    private final List<JspTag.Attribute> attributes = new ArrayList<>();
    private final List<JspPart> values = new ArrayList<>();
    private int at;
    private boolean ended;
    private boolean emptyElement;

    TagReader(String text, int start, int limit) {
        this.text = text;
        this.at = start;
        this.limit = limit;
    }

    String directiveName() {
        skipSpace();
        return elementName();
    }

    String elementName() {
        int start = at;
        while (at < limit && (Character.isLetterOrDigit(text.charAt(at)) || "_.:-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Reads attributes up to the tag's end, or to the limit. */
    void attributes() {
        while (at < limit && !ended) {
            char c = text.charAt(at);
            if (c == '>') {
                at++;
                ended = true;
            } else if (c == '/' && at + 1 < limit && text.charAt(at + 1) == '>') {
                at += 2;
                ended = true;
                emptyElement = true;
            } else if (Character.isWhitespace(c) || c == '/' || c == '=' || c == '"' || c == '\'' || c == '<') {
                at++;
            } else {
                attribute();
            }
        }
    }

    private void attribute() {
        int start = at;
        while (at < limit && !Character.isWhitespace(text.charAt(at)) && "=/>\"'<".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String name = text.substring(start, at);
        int nameEnd = at;
        skipSpace();
        if (at >= limit || text.charAt(at) != '=') {
            attributes.add(new JspTag.Attribute(name, start, nameEnd, nameEnd, nameEnd, (char) 0));
            return;
        }
        at++;
        skipSpace();
        if (at < limit && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            quoted(name, start);
        } else {
            int valueStart = at;
            if (text.startsWith("<%=", at)) {
                expression();
            }
            while (at < limit && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '>') {
                at++;
            }
            attributes.add(new JspTag.Attribute(name, start, valueStart, at, at, (char) 0));
        }
    }

    private void quoted(String name, int start) {
        char quote = text.charAt(at++);
        int valueStart = at;
        while (at < limit && text.charAt(at) != quote) {
            if (text.startsWith("<%=", at)) {
                expression();
            } else if (text.charAt(at) == '$' || text.charAt(at) == '#') {
                el();
            } else {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
        }
        at = Math.min(at, limit);
        int valueEnd = at;
        at = Math.min(at + 1, limit);
        attributes.add(new JspTag.Attribute(name, start, valueStart, valueEnd, at, quote));
    }

    private void expression() {
        int close = text.indexOf("%>", at + 3);
        if (close < 0 || close + 2 > limit) {
            at = limit;
            return;
        }
        values.add(JspPart.of(Kind.EXPRESSION, at, close + 2, at + 3, close));
        at = close + 2;
    }

    private void el() {
        int end = elEnd(text, at, limit);
        if (end < 0) {
            at++;
        } else {
            values.add(JspPart.of(Kind.EL, at, end, at + 2, end - 1));
            at = end;
        }
    }

    private void skipSpace() {
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Just past the brace that closes the expression at {@code start}; -1 where none begins or ends. */
    static int elEnd(String text, int start, int limit) {
        if (start + 1 >= limit || text.charAt(start + 1) != '{') {
            return -1;
        }
        int end = Math.min(limit, start + MAX_EL);
        int depth = 0;
        for (int i = start + 2; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"') {
                i = stringEnd(text, i, end);
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int stringEnd(String text, int start, int limit) {
        char quote = text.charAt(start);
        int i = start + 1;
        while (i < limit && text.charAt(i) != quote) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** Whether the tag's end was found. */
    boolean ended() {
        return ended;
    }

    /** Whether the name alone is longer than any tag. */
    boolean isLost() {
        return at >= limit;
    }

    boolean isEmptyElement() {
        return emptyElement;
    }

    int end() {
        return at;
    }

    List<JspTag.Attribute> found() {
        return attributes;
    }

    List<JspPart> values() {
        return values;
    }
}
