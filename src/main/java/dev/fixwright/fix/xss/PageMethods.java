package dev.fixwright.fix.xss;

import dev.fixwright.syntax.java.OwnMethod;
import java.util.List;

/** The encoding methods that a class or a page gets where the project has no encoder. */
record PageMethods(OwnMethod htmlEscape, OwnMethod unquotedEscape, OwnMethod scriptEscape, OwnMethod linkTarget) {
    private static final OwnMethod HTML_ESCAPE = OwnMethod.of(
            "htmlEscape",
            "/** The value as HTML text: characters that could start a tag or end an attribute are written as references. */",
            "private static String htmlEscape(String value) {",
            "    StringBuilder html = new StringBuilder();",
            "    String.valueOf(value).codePoints().forEach(c -> {",
            "        switch (c) {",
            "            case '&': html.append(\"&amp;\"); break;",
            "            case '<': html.append(\"&lt;\"); break;",
            "            case '>': html.append(\"&gt;\"); break;",
            "            case '\"': html.append(\"&quot;\"); break;",
            "            case '\\'': html.append(\"&#39;\"); break;",
            "            default: html.appendCodePoint(c);",
            "        }",
            "    });",
            "    return html.toString();",
            "}");

    private static final OwnMethod UNQUOTED_ESCAPE = OwnMethod.of(
            "htmlEscapeUnquoted",
            "/** The value for an attribute without quotes: everything but letters and digits is written as a reference. */",
            "private static String htmlEscapeUnquoted(String value) {",
            "    StringBuilder html = new StringBuilder();",
            "    String.valueOf(value).codePoints().forEach(c -> {",
            "        if (Character.isLetterOrDigit(c)) {",
            "            html.appendCodePoint(c);",
            "        } else {",
            "            html.append(\"&#\").append(c).append(';');",
            "        }",
            "    });",
            "    return html.toString();",
            "}");

    private static final OwnMethod SCRIPT_ESCAPE = OwnMethod.of(
            "javaScriptEscape",
            "/** The value for a string of a script: everything but letters and digits is written by its number. */",
            "private static String javaScriptEscape(String value) {",
            "    StringBuilder script = new StringBuilder();",
            "    String.valueOf(value).chars().forEach(c -> {",
            "        if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {",
            "            script.appendCodePoint(c);",
            "        } else {",
            "            script.append(String.format(\"\\\\u%04x\", c));",
            "        }",
            "    });",
            "    return script.toString();",
            "}");

    private static final OwnMethod LINK_TARGET = OwnMethod.of(
            "linkTarget",
            "/** The address, or \"#\" where it has a scheme that runs code instead of leading somewhere. */",
            "private static String linkTarget(String address) {",
            "    String target = String.valueOf(address);",
            "    String start = target.split(\"[/?#]\", 2)[0];",
            "    return start.indexOf(':') < 0 || start.matches(\"(?i)(https?|mailto|tel):.*\") ? target : \"#\";",
            "}");

    static final PageMethods OF_CLASS = new PageMethods(HTML_ESCAPE, UNQUOTED_ESCAPE, SCRIPT_ESCAPE, LINK_TARGET);

    /**
     * The methods for a page, in the Java that servers translate pages with, which may be old.
     *
     * @param suffix what is put behind their names, so that pages that are translated together do not declare them twice
     */
    static PageMethods ofPage(String suffix) {
        return new PageMethods(
                own(
                        "htmlEscape" + suffix,
                        HTML_ESCAPE.lines().get(0),
                        "private static String %s(String value) {",
                        "    StringBuilder html = new StringBuilder();",
                        "    for (char c : String.valueOf(value).toCharArray()) {",
                        "        switch (c) {",
                        "            case '&': html.append(\"&amp;\"); break;",
                        "            case '<': html.append(\"&lt;\"); break;",
                        "            case '>': html.append(\"&gt;\"); break;",
                        "            case '\"': html.append(\"&quot;\"); break;",
                        "            case '\\'': html.append(\"&#39;\"); break;",
                        "            default: html.append(c);",
                        "        }",
                        "    }",
                        "    return html.toString();",
                        "}"),
                own(
                        "htmlEscapeUnquoted" + suffix,
                        UNQUOTED_ESCAPE.lines().get(0),
                        "private static String %s(String value) {",
                        "    String text = String.valueOf(value);",
                        "    StringBuilder html = new StringBuilder();",
                        "    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {",
                        "        int c = text.codePointAt(i);",
                        "        if (Character.isLetterOrDigit(c)) {",
                        "            html.appendCodePoint(c);",
                        "        } else {",
                        "            html.append(\"&#\").append(c).append(';');",
                        "        }",
                        "    }",
                        "    return html.toString();",
                        "}"),
                own(
                        "javaScriptEscape" + suffix,
                        SCRIPT_ESCAPE.lines().get(0),
                        "private static String %s(String value) {",
                        "    StringBuilder script = new StringBuilder();",
                        "    for (char c : String.valueOf(value).toCharArray()) {",
                        "        if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {",
                        "            script.append(c);",
                        "        } else {",
                        "            script.append(String.format(\"\\\\u%%04x\", (int) c));",
                        "        }",
                        "    }",
                        "    return script.toString();",
                        "}"),
                suffix.isEmpty()
                        ? LINK_TARGET
                        : new OwnMethod(
                                "linkTarget" + suffix,
                                LINK_TARGET.lines().stream()
                                        .map(line -> line.replace("linkTarget(", "linkTarget" + suffix + "("))
                                        .toList()));
    }

    private static OwnMethod own(String name, String... lines) {
        return new OwnMethod(
                name,
                List.of(lines).stream()
                        .map(line -> line.replace("%s(", name + "(").replace("%%", "%"))
                        .toList());
    }
}
