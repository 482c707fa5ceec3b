package dev.fixwright.fix.xss;

import dev.fixwright.syntax.jsp.JspFile;
import dev.fixwright.syntax.jsp.JspTag;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows tags of common libraries: which print nothing, which keep their body for themselves, which can be told to encode. */
final class PageTags {
    private static final Set<String> PRINT_NOTHING = Set.of(
            "if",
            "choose",
            "when",
            "otherwise",
            "forEach",
            "forTokens",
            "set",
            "remove",
            "catch",
            "param",
            "useBean",
            "setProperty",
            "setLocale",
            "setBundle",
            "requestEncoding",
            "hasBindErrors",
            "htmlEscape",
            "authorize");
    /** Tags that do not send their body as it is, with words for what becomes of it. */
    private static final Map<String, String> KEEP_BODY = Map.ofEntries(
            Map.entry("set", "is kept in a variable here and sent nowhere"),
            Map.entry("out", "is encoded by the tag around it already"),
            Map.entry("escapeBody", "is encoded by the tag around it already"),
            Map.entry("url", "becomes part of an address that the tag around it makes"),
            Map.entry("param", "is handed on as a parameter by the tag around it"),
            Map.entry("import", "is handed on by the tag around it"),
            Map.entry("redirect", "is handed on by the tag around it"),
            Map.entry("attribute", "is handed to another tag, and what that does with it cannot be told"),
            Map.entry("query", "is part of a database query here and sent nowhere"),
            Map.entry("update", "is part of a database query here and sent nowhere"),
            Map.entry("parse", "is read as XML here and sent nowhere"),
            Map.entry("formatNumber", "is formatted as a number already"),
            Map.entry("formatDate", "is formatted as a date already"),
            Map.entry("parseNumber", "is read as a number already"),
            Map.entry("parseDate", "is read as a date already"));

    private static final Set<String> ENCODING_SWITCHES =
            Set.of("escapeXml", "htmlEscape", "escapeHtml", "escape", "filter");
    private static final Set<String> SPRING_TEXTS = Set.of("message", "eval", "theme", "transform");

    private PageTags() {}

    /** Whether the tag itself, apart from its body, sends no text. */
    static boolean printsNothing(JspTag tag) {
        return PRINT_NOTHING.contains(tag.name()) || tag.is(JspTag.Form.CLOSE);
    }

    /** What becomes of the tag's body, where that is not sent as it is. */
    static Optional<String> keepsBody(JspTag tag) {
        return Optional.ofNullable(KEEP_BODY.get(tag.name()));
    }

    /** Whether it is the tag of the standard library that prints a value. */
    static boolean isOut(JspTag tag) {
        return tag.name().equals("out") && tag.attribute("value").isPresent();
    }

    /** Whether a tag encodes what it prints. */
    static boolean encodes(JspTag tag, String text) {
        return (isOut(tag) && unencoded(tag, text).isEmpty())
                || ENCODING_SWITCHES.stream()
                        .anyMatch(name ->
                                tag.value(name, text).filter("true"::equals).isPresent());
    }

    /** The attribute by which a tag is told not to encode what it prints. */
    static Optional<JspTag.Attribute> unencoded(JspTag tag, String text) {
        return tag.attributes().stream()
                .filter(one -> ENCODING_SWITCHES.contains(one.name()))
                .filter(one -> one.value(text).strip().matches("false|\\$\\{\\s*false\\s*\\}"))
                .findFirst();
    }

    /** Whether it is a tag of Spring's that prints a text and only encodes it where it is told to. */
    static boolean mustBeTold(JspTag tag, JspFile page, Map<String, String> libraries) {
        return SPRING_TEXTS.contains(tag.name())
                && libraries.getOrDefault(tag.prefix(), "").endsWith("springframework.org/tags")
                && tag.attribute("var").isEmpty()
                && tag.value("htmlEscape", page.text()).isEmpty()
                && !tag.is(JspTag.Form.CLOSE)
                && (tag.name().equals("eval") || !tag.values().isEmpty());
    }
}
