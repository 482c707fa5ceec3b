package dev.fixwright.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts foreign text (a tool's messages, paths, names and code from a repository) into Markdown that GitHub shows, so that
 * it stays text: it mentions nobody, refers to and closes no issue, loads nothing, hides nothing, formats nothing.
 */
final class Markdown {
    /** The most characters of a whole document; GitHub takes 65,535. */
    static final int MAX_DOCUMENT = 60_000;

    private static final int MAX_PROSE = 2_000;
    private static final int MAX_CODE_SPAN = 400;
    private static final String APART = "\u200B";

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Z}\\s]+");
    private static final Pattern LINK_START = Pattern.compile("(?i)(www|gh-|://|/(?:issues|pull|discussions)/|[@#])");
    private static final Pattern LIST_START = Pattern.compile("^([0-9]*)([-+.])");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]{}()|~$!^=]");

    private Markdown() {}

    /** A sentence from elsewhere, on one line. Parts between backticks are shown as code. */
    static String prose(String foreign) {
        String[] parts = shortened(oneLine(foreign), MAX_PROSE).split("`", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i < parts.length - 1 && !parts[i].isBlank();
            text.append(code ? code(parts[i]) : escaped(parts[i]));
        }
        return LIST_START.matcher(text).replaceFirst("$1\\\\$2");
    }

    /** A name or a path from elsewhere, as code. */
    static String code(String foreign) {
        String text = shortened(oneLine(foreign), MAX_CODE_SPAN);
        if (text.isEmpty()) {
            return "(nothing)";
        }
        String fence = "`".repeat(longestRun(text) + 1);
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + text + pad + fence;
    }

    /** The same inside a table, where a bar ends the cell even in code. */
    static String cell(String markdown) {
        return markdown.replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    /** Many lines of code from elsewhere. */
    static String fenced(String language, String foreign) {
        String text = foreign.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return fence + language + "\n" + text + (text.endsWith("\n") ? "" : "\n") + fence;
    }

    /** Text for places without markup: titles and commit messages. */
    static String plain(String foreign, int most) {
        return shortened(LINK_START.matcher(oneLine(foreign)).replaceAll("$1" + APART), most);
    }

    /** The sections, a blank line between them; what does not fit is left out from the first that does not, and said so. */
    static String document(List<String> sections) {
        String apology = "_The rest is left out: it is longer than GitHub shows._";
        List<String> kept = new ArrayList<>();
        int length = apology.length() + 2;
        for (String section : sections) {
            length += section.length() + 2;
            if (length > MAX_DOCUMENT) {
                kept.add(apology);
                break;
            }
            kept.add(section);
        }
        return String.join("\n\n", kept) + "\n";
    }

    static String bullets(List<String> items) {
        return String.join("\n", items.stream().map(item -> "- " + item).toList());
    }

    /** An address that GitHub gave, as a link; the words alone where it is not a plain one. */
    static String link(String words, String address) {
        return address.matches("https://[A-Za-z0-9._~:/?=&%+-]{1,500}") ? "[" + words + "](" + address + ")" : words;
    }

    private static String escaped(String text) {
        String inert = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String apart = LINK_START.matcher(inert).replaceAll("$1" + APART);
        return MARKUP.matcher(apart).replaceAll("\\\\$0");
    }

    private static String oneLine(String text) {
        return INVISIBLE.matcher(text).replaceAll(" ").strip();
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    private static int longestRun(String text) {
        return Arrays.stream(text.split("[^`]+")).mapToInt(String::length).max().orElse(0);
    }
}
