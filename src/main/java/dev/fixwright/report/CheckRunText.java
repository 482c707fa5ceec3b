package dev.fixwright.report;

import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a check run says.
 *
 * @param conclusion GitHub's word: {@code success}, {@code neutral} or {@code failure}
 */
public record CheckRunText(String conclusion, String title, String summary, List<CheckRunButton> buttons) {
    private static final int MAX_DIFF = 30_000;
    private static final List<CheckRunButton> WITHOUT_PULL_REQUEST = List.of(CheckRunButton.FIX, CheckRunButton.WHY);

    public CheckRunText {
        buttons = List.copyOf(buttons);
    }

    /** Without buttons. */
    public CheckRunText(String conclusion, String title, String summary) {
        this(conclusion, title, summary, List.of());
    }

    private CheckRunText with(List<CheckRunButton> newButtons) {
        return new CheckRunText(conclusion, title, summary, newButtons);
    }

    /**
     * On the head of a fix's pull request.
     *
     * @param recordAddress where the signed record is, if it can be reached from outside
     */
    public static CheckRunText of(ProofRecord record, Optional<String> recordAddress, List<String> policyWarnings) {
        String alert = Markdown.link(
                "Code scanning alert " + record.target().alert(),
                record.target().address());
        String place = "line " + record.target().line() + " of "
                + Markdown.code(record.target().path());
        return new CheckRunText(
                        conclusion(record.level()),
                        title(record),
                        Markdown.document(sections(
                                ProofTable.of(record, recordAddress),
                                alert + " in " + place + ".",
                                aboutThePolicy(policyWarnings))))
                .with(
                        record.level() == ProofLevel.PROVED
                                ? List.of(CheckRunButton.WHY)
                                : List.of(CheckRunButton.VERIFY, CheckRunButton.WHY));
    }

    /** The same, which says first that the fix cannot be merged as it is. */
    public CheckRunText conflicting(String sentence) {
        return new CheckRunText(
                conclusion,
                title,
                Markdown.document(List.of("**Conflict:** " + Markdown.prose(sentence) + ".", summary)),
                buttons);
    }

    /** On the commit of a merge queue that holds a fix: what was known when it was queued. */
    public static CheckRunText queued(ProofRecord record) {
        return new CheckRunText(
                conclusion(record.level()),
                title(record),
                Markdown.document(
                        List.of(
                                ProofTable.of(record, Optional.empty()),
                                "This is the proof of the pull request. The commit of the merge queue was not scanned for it.")));
    }

    /** On the commit of a merge queue without a fix. */
    public static CheckRunText queuedByOthers(long pullRequest) {
        return new CheckRunText(
                "neutral",
                "No fix of Fixwright in pull request " + pullRequest,
                Markdown.document(List.of("There is nothing to prove here.")));
    }

    private static String conclusion(ProofLevel level) {
        return switch (level) {
            case PROVED -> "success";
            case CHECKED -> "neutral";
            case UNVERIFIED -> "failure";
        };
    }

    private static String title(ProofRecord record) {
        String checked = record.level() == ProofLevel.CHECKED ? "checked, " : "";
        return checked + ProofTable.verdict(record).toLowerCase(Locale.ROOT) + ": "
                + Markdown.plain(record.verdict(), 200);
    }

    /** On the commit that a fix is suggested for, where the policy allows no pull request. */
    public static CheckRunText suggested(
            ProposedFix proposed, ProofRecord record, String diff, String reason, List<String> policyWarnings) {
        String shown = diff.length() <= MAX_DIFF
                ? Markdown.fenced("diff", diff)
                : "_The difference is longer than is shown here: " + diff.length() + " characters._";
        return new CheckRunText(
                        "neutral",
                        "A fix is suggested: " + proposed.headline(),
                        Markdown.document(sections(
                                proposed.alert() + " in " + proposed.place() + ": "
                                        + Markdown.prose(proposed.fix().explanation()),
                                shown,
                                ProofTable.of(record, Optional.empty()),
                                "There is no pull request: " + Markdown.prose(reason) + ".",
                                aboutThePolicy(policyWarnings))))
                .with(WITHOUT_PULL_REQUEST);
    }

    /** On the commit for which a fix was ready and could not be proposed. */
    public static CheckRunText notProposed(long alert, String alertAddress, String reason) {
        return new CheckRunText(
                        "neutral",
                        "No fix proposed for alert " + alert,
                        Markdown.document(List.of(Markdown.link("Code scanning alert " + alert, alertAddress) + ": "
                                + Markdown.prose(reason))))
                .with(WITHOUT_PULL_REQUEST);
    }

    /** On the head of a fix branch that somebody else pushed to. */
    public static CheckRunText handedOver(long alert) {
        return new CheckRunText(
                        "failure",
                        "Not the fix that was checked",
                        Markdown.document(List.of(
                                "Somebody pushed to this branch. It is theirs now, and Fixwright leaves it alone:"
                                        + " whether code scanning alert " + alert
                                        + " is gone with what is here was not checked.")))
                .with(List.of(CheckRunButton.WHY));
    }

    /** On the head of the default branch, while its policy file is broken. */
    public static CheckRunText brokenPolicy(String reason, boolean earlierPolicyHolds) {
        return new CheckRunText(
                "failure",
                "The policy file is broken",
                Markdown.document(List.of(
                        Markdown.prose(reason) + ".",
                        earlierPolicyHolds
                                ? "Until it is mended, the last good policy of this repository holds."
                                : "Until it is mended, the usual policy holds.")));
    }

    private static String aboutThePolicy(List<String> warnings) {
        return warnings.isEmpty()
                ? ""
                : "Warnings about the policy file:\n\n"
                        + Markdown.bullets(
                                warnings.stream().map(Markdown::prose).toList());
    }

    private static List<String> sections(String... sections) {
        List<String> filled = new ArrayList<>(List.of(sections));
        filled.removeIf(String::isEmpty);
        return filled;
    }
}
