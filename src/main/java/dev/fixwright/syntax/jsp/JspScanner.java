package dev.fixwright.syntax.jsp;

import dev.fixwright.syntax.jsp.JspPart.Kind;
import dev.fixwright.syntax.jsp.JspTag.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Divides the text of a page into its parts, in one pass. Whatever the text is, parts come out: what begins and never ends
 * is text up to the end, and the page then counts as unsound.
 */
final class JspScanner {
    private static final Set<String> CODE_ELEMENTS = Set.of("expression", "scriptlet", "declaration");

    private final String text;
    private final boolean evaluates;
    private final Predicate<String> isTagPrefix;
    private final List<JspPart> parts = new ArrayList<>();
    private int at;
    private int textStart;
    private boolean sound = true;
    private boolean lost;

    /**
     * A scanner of one page.
     *
     * @param evaluates whether the server evaluates the expression language in this page
     * @param isTagPrefix whether elements with a prefix are tags that the server runs
     */
    JspScanner(String text, boolean evaluates, Predicate<String> isTagPrefix) {
        this.text = text;
        this.evaluates = evaluates;
        this.isTagPrefix = isTagPrefix;
    }

    List<JspPart> parts() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean taken = (c == '<' && (code() || tag())) || (c == '$' && evaluates && el());
            if (!taken) {
                at += c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '$' ? 2 : 1;
            }
        }
        at = text.length();
        endText(at);
        return parts;
    }

    /** Whether everything that begins in the page ends in it. */
    boolean isSound() {
        return sound;
    }

    private void endText(int end) {
        if (textStart < end) {
            parts.add(JspPart.of(Kind.TEXT, textStart, end, textStart, end));
        }
    }

    private void add(JspPart part) {
        endText(part.start());
        parts.add(part);
        at = part.end();
        textStart = at;
    }

    private boolean code() {
        if (text.startsWith("<%--", at)) {
            return code(Kind.COMMENT, 4, "--%>");
        }
        if (text.startsWith("<%@", at)) {
            return directive();
        }
        if (text.startsWith("<%!", at)) {
            return code(Kind.DECLARATION, 3, "%>");
        }
        if (text.startsWith("<%=", at)) {
            return code(Kind.EXPRESSION, 3, "%>");
        }
        return text.startsWith("<%", at) && code(Kind.SCRIPTLET, 2, "%>");
    }

    private boolean code(Kind kind, int opening, String closing) {
        int close = text.indexOf(closing, at + opening);
        sound &= close >= 0;
        int innerEnd = close < 0 ? text.length() : close;
        int end = close < 0 ? text.length() : close + closing.length();
        add(JspPart.of(kind, at, end, Math.min(at + opening, innerEnd), innerEnd));
        return true;
    }

    private boolean directive() {
        int close = text.indexOf("%>", at + 3);
        if (close < 0) {
            return code(Kind.COMMENT, 3, "%>");
        }
        TagReader reader = new TagReader(text, at + 3, close);
        String name = reader.directiveName();
        reader.attributes();
        JspTag tag = new JspTag("", name, Form.EMPTY, reader.found(), List.of());
        add(new JspPart(Kind.DIRECTIVE, at, close + 2, at + 3, close, Optional.of(tag)));
        return true;
    }

    private boolean tag() {
        if (lost) {
            return false;
        }
        boolean closes = text.startsWith("</", at);
        TagReader reader = new TagReader(text, at + (closes ? 2 : 1), text.length());
        String name = reader.elementName();
        int colon = name.indexOf(':');
        if (colon <= 0 || !isTagPrefix.test(name.substring(0, colon)) || reader.isLost()) {
            return false;
        }
        reader.attributes();
        if (!reader.ended()) {
            // It swallowed the rest of the page, as would every tag behind it: looking for them would take for ever.
            sound = false;
            lost = true;
            return false;
        }
        Form form = closes ? Form.CLOSE : reader.isEmptyElement() ? Form.EMPTY : Form.OPEN;
        String local = name.substring(colon + 1);
        JspTag tag = new JspTag(name.substring(0, colon), local, form, reader.found(), reader.values());
        if (tag.prefix().equals("jsp") && form == Form.OPEN && CODE_ELEMENTS.contains(local)) {
            return codeElement(local, reader.end());
        }
        boolean directive = tag.prefix().equals("jsp") && local.startsWith("directive.");
        JspTag known = directive ? new JspTag("", local.substring(10), form, tag.attributes(), List.of()) : tag;
        Kind kind = directive ? Kind.DIRECTIVE : Kind.TAG;
        add(new JspPart(kind, at, reader.end(), at, reader.end(), Optional.of(known)));
        return true;
    }

    /** Code in the form that is XML: {@code <jsp:expression>…</jsp:expression>}. */
    private boolean codeElement(String name, int innerStart) {
        String closing = "</jsp:" + name + ">";
        int close = text.indexOf(closing, innerStart);
        if (close < 0) {
            sound = false;
            lost = true;
            return false;
        }
        int from = innerStart;
        int to = close;
        String inner = text.substring(innerStart, close);
        int section = inner.indexOf("<![CDATA[");
        if (section >= 0) {
            from = innerStart + section + 9;
            int end = inner.indexOf("]]>", section);
            to = end > section + 9 ? innerStart + end : close;
        }
        Kind kind = name.equals("expression")
                ? Kind.EXPRESSION
                : name.equals("scriptlet") ? Kind.SCRIPTLET : Kind.DECLARATION;
        add(JspPart.of(kind, at, close + closing.length(), from, to));
        return true;
    }

    private boolean el() {
        int end = TagReader.elEnd(text, at, text.length());
        if (end < 0) {
            sound &= !text.startsWith("${", at);
            return false;
        }
        add(JspPart.of(Kind.EL, at, end, at + 2, end - 1));
        return true;
    }
}
