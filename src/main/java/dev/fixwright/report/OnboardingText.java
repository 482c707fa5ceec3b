package dev.fixwright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The issue that asks the people of a repository, before anything is opened there, whether they want that. */
public record OnboardingText(String title, String body) {
    /** By which the issue is found again. Nobody sees it. */
    public static final String MARKER = "<!-- fixwright:onboarding -->";

    private static final String BEGUN = "<!-- fixwright:begun -->";
    private static final String BOX = "**Open pull requests in this repository.**";
    private static final Pattern TICKED = Pattern.compile("(?m)^- \\[[xX]] " + Pattern.quote(BOX));
    private static final int MOST_RULES = 10;

    /**
     * One weakness that is open.
     *
     * @param gravest the word for the worst severity
     */
    public record Weakness(String title, int alerts, String gravest) {}

    /**
     * An alert that the fixers were tried on.
     *
     * @param outcome in plain words
     */
    public record Tried(long alert, String address, String path, int line, boolean fixed, String outcome) {}

    /** Alerts by a rule that no fixer knows. */
    public record Unknown(String rule, int alerts) {}

    /**
     * What there is to tell.
     *
     * @param atATime how many pull requests may be open
     * @param anHour how many may be opened in an hour
     */
    public record Overview(
            List<Weakness> weaknesses, List<Tried> tried, List<Unknown> unknown, int atATime, int anHour) {
        int fixable() {
            return weaknesses.stream().mapToInt(Weakness::alerts).sum();
        }

        int all() {
            return fixable() + unknown.stream().mapToInt(Unknown::alerts).sum();
        }
    }

    public static OnboardingText of(Overview overview) {
        List<String> sections = new ArrayList<>();
        sections.add(
                "Fixwright was installed here and has opened nothing yet. "
                        + count(overview.all(), "code scanning alert") + (overview.all() == 1 ? " is" : " are")
                        + " open on the"
                        + " default branch. This issue says what Fixwright would do about them, and waits for somebody to say go.");
        sections.add("## What it knows how to fix\n\n" + weaknesses(overview.weaknesses()));
        sections.add("## What came of a first try\n\n" + tried(overview));
        if (!overview.unknown().isEmpty()) {
            sections.add("## What it would leave alone\n\n" + unknown(overview.unknown()));
        }
        sections.add("""
                ## How it would go on

                - The gravest first, each as a small draft pull request of its own: at most %d open at a time, %s an hour, and one for a file.
                - Each says what was wrong, what the fix does and what to review, and is proved by this repository's own scan and checks before it is marked ready.
                - Fixwright never merges. A fix that you close is not proposed again, and a dismissed alert is left alone.""".formatted(overview.atATime(), overview.anHour() == 1 ? "one" : overview.anHour()));
        sections.add("""
                ## Say go

                - [ ] %s Whoever may write to the repository ticks this box.

                Or say it with a policy file: `.github/fixwright.yml` on the default branch, in which `version: 1` is enough. There you can also choose: `mode: suggest` shows fixes in check runs only, `mode: off` switches Fixwright off, `limits` makes it slower.

                Close this issue to leave things as they are. Nothing is opened then.""".formatted(BOX));
        sections.add(MARKER);
        return new OnboardingText(
                "Shall Fixwright open pull requests for " + count(overview.fixable(), "code scanning alert") + "?",
                Markdown.document(sections));
    }

    private static String weaknesses(List<Weakness> weaknesses) {
        List<String> rows =
                new ArrayList<>(List.of("| weakness | open alerts | worst severity |", "| --- | --- | --- |"));
        weaknesses.forEach(one -> rows.add("| " + Markdown.cell(Markdown.prose(one.title())) + " | " + one.alerts()
                + " | " + one.gravest() + " |"));
        return String.join("\n", rows);
    }

    private static String tried(Overview overview) {
        List<Tried> tried = overview.tried();
        long fixed = tried.stream().filter(Tried::fixed).count();
        int left = overview.fixable() - tried.size();
        List<String> rows = new ArrayList<>();
        rows.add((tried.size() == 1 ? "The gravest alert was" : "The " + tried.size() + " gravest alerts were")
                + " tried on the code as it stands, without writing anything: " + fixed + " would be fixed, "
                + (tried.size() - fixed) + " declined."
                + (left > 0 ? " The other " + left + " have their turn later." : ""));
        rows.add("");
        rows.add("| alert | place | what would happen |");
        rows.add("| --- | --- | --- |");
        tried.forEach(one -> rows.add("| " + Markdown.link(Long.toString(one.alert()), one.address()) + " | "
                + Markdown.cell(Markdown.code(one.path() + ":" + one.line())) + " | "
                + Markdown.cell((one.fixed() ? "" : "declined: ") + Markdown.prose(one.outcome())) + " |"));
        return String.join("\n", rows);
    }

    private static String unknown(List<Unknown> unknown) {
        int alerts = unknown.stream().mapToInt(Unknown::alerts).sum();
        List<String> named = unknown.stream()
                .limit(MOST_RULES)
                .map(one -> Markdown.code(one.rule()) + " (" + one.alerts() + ")")
                .toList();
        int more = unknown.size() - named.size();
        return count(alerts, "alert") + " by rules that Fixwright has no fixer for: " + String.join(", ", named)
                + (more > 0 ? " and " + count(more, "more rule") : "") + ".";
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    /** Whether a body is the one of such an issue. */
    public static boolean isIn(String body) {
        return body.contains(MARKER);
    }

    public static boolean isTicked(String body) {
        return TICKED.matcher(body.replace("\r\n", "\n")).find();
    }

    /** Whether the issue says already that work has begun. */
    public static boolean hasBegun(String body) {
        return body.contains(BEGUN);
    }

    /** The same issue once somebody said go. */
    public static String begun(String body, String because) {
        return "**Fixwright has begun:** " + Markdown.prose(because) + ".\n\n" + body.strip() + "\n" + BEGUN + "\n";
    }

    /** The same issue with an empty box, because whoever ticked it may not. */
    public static String unticked(String body, String login) {
        String note = "> " + Markdown.code(login)
                + " ticked the box below and may not write to this repository, so it is" + " empty again.\n\n";
        String empty = TICKED.matcher(body.replace("\r\n", "\n")).replaceAll("- [ ] " + BOX);
        return body.startsWith(note) ? empty : note + empty;
    }
}
