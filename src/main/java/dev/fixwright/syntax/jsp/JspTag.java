package dev.fixwright.syntax.jsp;

import java.util.List;
import java.util.Optional;

/**
 * A tag that the server runs, or a directive.
 *
 * @param prefix what stands before the colon; empty for a directive in the short form
 * @param name what stands behind it; for a directive its name: page, include, taglib, tag
 * @param values the expressions inside of attributes, in their order
 */
public record JspTag(String prefix, String name, Form form, List<Attribute> attributes, List<JspPart> values) {
    public JspTag {
        attributes = List.copyOf(attributes);
        values = List.copyOf(values);
    }

    public enum Form {
        OPEN,
        CLOSE,
        EMPTY
    }

    /**
     * An attribute; offsets count in the page's text.
     *
     * @param start where its name begins
     * @param valueStart where the value begins, behind the quote
     * @param end where it ends, the quote included
     * @param quote the quotation mark, or 0 where there is none
     */
    public record Attribute(String name, int start, int valueStart, int valueEnd, int end, char quote) {
        public String value(String text) {
            return text.substring(valueStart, valueEnd);
        }
    }

    public Optional<Attribute> attribute(String wanted) {
        return attributes.stream().filter(one -> one.name().equals(wanted)).findFirst();
    }

    /** The attribute's value as it is written in the page's text. */
    public Optional<String> value(String wanted, String text) {
        return attribute(wanted).map(one -> one.value(text));
    }

    /** The name with its prefix. */
    public String qualified() {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    public boolean is(Form one) {
        return form == one;
    }
}
