package dev.fixwright.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said on somebody's pull request about the alerts that it brings: the review and its comments, and a check run. */
public final class ReviewText {
    /** On a line of its own: names of files stand within others. */
    private static final Pattern MARK =
            Pattern.compile("(?m)^<!-- fixwright:review((?: [0-9a-f]{16}){0,500}) -->\\s*$");

    private static final int SHOWN = 50;

    private ReviewText() {}

    /**
     * A fix that no comment of a review can suggest.
     *
     * @param reason why, after "it"
     */
    public record Beyond(ProposedFix fix, String reason) {}

    /** An alert without a fix. */
    public record Left(long alert, String address, String reason) {}

    /**
     * What there is to tell.
     *
     * @param suggested each with a comment of its own
     * @param earlier how many other fixes were told of on an earlier head
     * @param gone alerts of this pull request that are gone again
     * @param asking how to have fixes committed, or why nobody can
     */
    public record Findings(
            List<ProposedFix> suggested,
            List<Beyond> beyond,
            List<Left> left,
            int earlier,
            List<Long> gone,
            Asking asking) {
        int fixes() {
            return suggested.size() + beyond.size();
        }
    }

    /** Whether Fixwright may commit fixes to the pull request's branch when somebody asks. */
    public enum Asking {
        POSSIBLE(""),
        FORK("This branch is in a fork, so Fixwright pushes nothing to it."),
        PROTECTED("This branch is protected, so Fixwright pushes nothing to it.");

        private final String why;

        Asking(String why) {
            this.why = why;
        }
    }

    /**
     * A comment on the lines that it replaces.
     *
     * @param fixes what it is part of
     * @param lines each with its ending; none deletes what is there
     */
    public static String comment(List<ProposedFix> fixes, int part, int parts, List<String> lines) {
        List<String> sections = new ArrayList<>();
        for (ProposedFix fix : fixes.subList(0, Math.min(fixes.size(), SHOWN))) {
            sections.add("**" + Markdown.prose(fix.weakness().title()) + "** (" + named(fix) + ", CWE-"
                    + fix.weakness().cwe() + "): " + Markdown.prose(fix.fix().explanation()));
        }
        if (parts > 1) {
            sections.add(
                    "Part " + part + " of " + parts + ": take all of them together, with **Add suggestion to batch**.");
        }
        sections.add(suggestion(lines));
        return Markdown.document(sections);
    }

    /** A block that GitHub offers to commit: exactly these lines in place of the commented ones. */
    static String suggestion(List<String> lines) {
        String text = String.join("", lines);
        int longest = 0;
        Matcher run = Pattern.compile("`+").matcher(text);
        while (run.find()) {
            longest = Math.max(longest, run.group().length());
        }
        String fence = "`".repeat(Math.max(3, longest + 1));
        boolean ended = text.isEmpty() || text.endsWith("\n");
        return fence + "suggestion\n" + text + (ended ? "" : "\n") + fence;
    }

    /**
     * The review as a whole, with a mark by which it is known again.
     *
     * @param keys of everything that it tells of
     */
    public static String review(Findings findings, Collection<String> keys) {
        List<String> sections = new ArrayList<>();
        sections.add(opening(findings));
        if (!findings.beyond().isEmpty()) {
            sections.add("No comment can suggest these:\n\n" + beyond(findings));
        }
        sections.add(howToAsk(findings));
        sections.add(
                "<!-- fixwright:review" + (keys.isEmpty() ? "" : " " + String.join(" ", new TreeSet<>(keys))) + " -->");
        return Markdown.document(sections);
    }

    private static String opening(Findings findings) {
        int fixes = findings.fixes();
        int all = fixes + findings.left().size();
        String whose = findings.earlier() > 0
                ? fixes + (fixes == 1 ? " more alert" : " more alerts")
                : (fixes == all ? "" : fixes + " of ")
                        + (all == 1 ? "the code scanning alert" : "the " + all + " code scanning alerts");
        return (fixes == 1 ? "Fixwright has a fix for " : "Fixwright has fixes for ") + whose
                + " that this pull request brings. What you take is checked by now, and proved once this repository has"
                + " scanned it.";
    }

    private static String howToAsk(Findings findings) {
        return findings.asking() == Asking.POSSIBLE
                ? "Take them one by one where they are suggested, or comment `/fixwright fix` to have all of them"
                        + " committed to this branch. That takes the permission to write."
                : findings.asking().why;
    }

    private static String beyond(Findings findings) {
        boolean possible = findings.asking() == Asking.POSSIBLE;
        return Markdown.bullets(shown(findings.beyond()).stream()
                .map(one -> named(one.fix()) + " in " + one.fix().place() + ": "
                        + Markdown.prose(one.fix().fix().explanation()) + " It " + Markdown.prose(one.reason()) + "."
                        + (possible ? " `/fixwright fix " + number(one.fix()) + "` commits it." : ""))
                .toList());
    }

    /** The keys that a review's text tells of; empty where it is none. */
    public static Set<String> keys(String body) {
        Matcher mark = MARK.matcher(body);
        Set<String> keys = new TreeSet<>();
        while (mark.find()) {
            for (String key : mark.group(1).strip().split(" ")) {
                if (!key.isEmpty()) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** Whether a text is that of such a review. */
    public static boolean isIn(String body) {
        return MARK.matcher(body).find();
    }

    /** The check run on the pull request's head. */
    public static CheckRunText checkRun(Findings findings) {
        List<String> sections = new ArrayList<>();
        if (!findings.suggested().isEmpty()) {
            sections.add("Suggested on the lines that they change:\n\n"
                    + Markdown.bullets(shown(findings.suggested()).stream()
                            .map(fix -> named(fix) + " in " + fix.place())
                            .toList()));
        }
        if (!findings.beyond().isEmpty()) {
            sections.add("Fixed beyond what a comment can suggest:\n\n" + beyond(findings));
        }
        if (!findings.left().isEmpty()) {
            sections.add("Without a fix:\n\n"
                    + Markdown.bullets(shown(findings.left()).stream()
                            .map(left -> Markdown.link("alert " + left.alert(), left.address()) + ": "
                                    + Markdown.prose(left.reason()))
                            .toList()));
        }
        if (!findings.gone().isEmpty()) {
            sections.add("Gone from this pull request: "
                    + String.join(
                            ", ",
                            findings.gone().stream()
                                    .map(alert -> "alert " + alert)
                                    .toList())
                    + ".");
        }
        if (findings.fixes() > 0) {
            sections.add(howToAsk(findings));
        }
        return new CheckRunText(
                findings.fixes() + findings.left().size() == 0 ? "success" : "neutral",
                title(findings),
                Markdown.document(sections));
    }

    /** On the commit that carries fixes which somebody asked for. */
    public static CheckRunText committed(List<ProposedFix> fixes) {
        return new CheckRunText(
                "neutral",
                "Committed " + fixes.size() + (fixes.size() == 1 ? " fix" : " fixes") + ", not yet scanned",
                Markdown.document(List.of(
                        "This commit carries what was asked for:",
                        Markdown.bullets(shown(fixes).stream()
                                .map(fix -> named(fix) + " in " + fix.place() + ": "
                                        + Markdown.prose(fix.fix().explanation()))
                                .toList()),
                        "Whether the alerts are gone is for the next scan of this branch to say.")));
    }

    private static String title(Findings findings) {
        int open = findings.fixes() + findings.left().size();
        if (open == 0) {
            return "No alert of this pull request is left";
        }
        String fixes =
                findings.fixes() == 0 ? "No fix" : findings.fixes() + (findings.fixes() == 1 ? " fix" : " fixes");
        return fixes + " for " + open + (open == 1 ? " alert" : " alerts") + " of this pull request";
    }

    private static <T> List<T> shown(List<T> all) {
        return all.subList(0, Math.min(all.size(), SHOWN));
    }

    private static String named(ProposedFix fix) {
        return Markdown.link("alert " + number(fix), fix.alertAddress());
    }

    private static String number(ProposedFix fix) {
        return fix.finding().alert().map(String::valueOf).orElse("");
    }
}
