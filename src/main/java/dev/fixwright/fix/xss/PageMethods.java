package dev.fixwright.fix.xss;

import dev.fixwright.syntax.java.OwnMethod;

/** The encoding methods that a class gets where the project has no encoder. */
final class PageMethods {
    static final OwnMethod HTML_ESCAPE = OwnMethod.of(
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

    static final OwnMethod UNQUOTED_ESCAPE = OwnMethod.of(
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

    static final OwnMethod SCRIPT_ESCAPE = OwnMethod.of(
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

    static final OwnMethod LINK_TARGET = OwnMethod.of(
            "linkTarget",
            "/** The address, or \"#\" where it has a scheme that runs code instead of leading somewhere. */",
            "private static String linkTarget(String address) {",
            "    String target = String.valueOf(address);",
            "    String start = target.split(\"[/?#]\", 2)[0];",
            "    return start.indexOf(':') < 0 || start.matches(\"(?i)(https?|mailto|tel):.*\") ? target : \"#\";",
            "}");

    private PageMethods() {}
}
