package dev.fixwright.syntax.jsp;

import java.util.Optional;

/**
 * One part of a page. The parts of a page follow each other without gaps; offsets count in its text.
 *
 * @param innerStart where the code begins inside the delimiters; for text and tags, where the part begins
 * @param tag the tag that this is, for tags and directives
 */
public record JspPart(Kind kind, int start, int end, int innerStart, int innerEnd, Optional<JspTag> tag) {

    public enum Kind {
        /** What is sent as it stands. */
        TEXT,
        /** What only people read, {@code <%-- --%>}. */
        COMMENT,
        DIRECTIVE,
        /** Members of the page's class, {@code <%! %>}. */
        DECLARATION,
        SCRIPTLET,
        /** A Java expression whose text is sent, {@code <%= %>}. */
        EXPRESSION,
        /** An expression of the expression language, <code>${…}</code>. */
        EL,
        /** The start or the end of a tag that the server runs. */
        TAG
    }

    static JspPart of(Kind kind, int start, int end, int innerStart, int innerEnd) {
        return new JspPart(kind, start, end, innerStart, innerEnd, Optional.empty());
    }

    public boolean is(Kind one) {
        return kind == one;
    }

    /** The code inside the delimiters. */
    public String inner(String text) {
        return text.substring(innerStart, innerEnd);
    }

    /** Whether this part and a range have a character in common; an empty range touches what it stands in. */
    public boolean overlaps(int from, int to) {
        return from == to ? start < from && from < end : start < to && from < end;
    }
}
