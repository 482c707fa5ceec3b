package dev.fixwright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the one comment says that has the answers to people's commands. Nothing in it mentions anybody. */
public final class AnswerText {
    /** Stands in the comment where nobody sees it, so that it is known again. */
    public static final String MARK = "<!-- fixwright:answers -->";

    private static final String FOOT =
            "---\n\nFixwright answers in this one comment, the latest answer first. `/fixwright help` lists what may be asked.";

    /** GitHub's own pages of a repository; all other addresses stay text. */
    private static final Pattern PAGE = Pattern.compile(
            "(https://[A-Za-z0-9.:-]{1,100}/[\\w.-]+/[\\w.-]+)/(pull|security/code-scanning)/([0-9]+)(?![\\w/])");

    private AnswerText() {}

    /**
     * One answer.
     *
     * @param command as it was asked, or what stands on the button that was pressed
     * @param reply Markdown, made here
     */
    public record Given(String command, String askedBy, String reply) {}

    public static String comment(List<Given> latestFirst) {
        List<String> sections = new ArrayList<>();
        for (Given given : latestFirst) {
            sections.add("**" + Markdown.code(given.command()) + "**, asked by " + Markdown.code(given.askedBy()));
            sections.add(given.reply());
        }
        // The foot is short enough for the room that a document leaves.
        return Markdown.document(sections) + "\n" + FOOT + "\n";
    }

    /** A check run's answer to a button that was pressed where there is no pull request to answer on. */
    public static CheckRunText checkRun(String name, String reply) {
        return new CheckRunText("neutral", "About " + name, Markdown.document(List.of(reply)));
    }

    /**
     * A sentence; parts between backticks are code, and pages of the repository are links.
     *
     * @param repository its own page, as GitHub told it
     */
    public static String sentence(String text, String repository) {
        StringBuilder linked = new StringBuilder();
        Matcher page = PAGE.matcher(text);
        int from = 0;
        while (page.find()) {
            if (page.group(1).equalsIgnoreCase(repository)) {
                linked.append(spaced(text.substring(from, page.start())));
                String what = page.group(2).equals("pull") ? "pull request " : "alert ";
                linked.append(Markdown.link(what + page.group(3), page.group()));
                from = page.end();
            }
        }
        return linked + spaced(text.substring(from));
    }

    /** Blanks around a link stay. */
    private static String spaced(String text) {
        if (text.isBlank()) {
            return text.isEmpty() ? "" : " ";
        }
        String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
        return before + Markdown.prose(text) + after;
    }

    /** A name or a path, as code. */
    public static String code(String text) {
        return Markdown.code(text);
    }

    /** Lines that {@link #sentence} made. */
    public static String bullets(List<String> lines) {
        return Markdown.bullets(lines);
    }

    public static String table(List<String> heads, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("| " + String.join(" | ", heads) + " |");
        lines.add("|" + " --- |".repeat(heads.size()));
        for (List<String> row : rows) {
            lines.add("| " + String.join(" | ", row.stream().map(Markdown::cell).toList()) + " |");
        }
        return String.join("\n", lines);
    }
}
