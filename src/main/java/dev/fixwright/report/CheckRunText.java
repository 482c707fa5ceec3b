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

    /** On the head of a pull request of one fix, or of several. */
    public static CheckRunText of(List<ShownProof> proofs, List<String> policyWarnings) {
        ProofLevel least = ShownProof.least(proofs);
        return new CheckRunText(
                        conclusion(least),
                        title(proofs),
                        Markdown.document(sections(
                                ProofTable.of(proofs),
                                proofs.size() == 1
                                        ? place(proofs.get(0).record().target())
                                        : "",
                                aboutThePolicy(policyWarnings))))
                .with(
                        least == ProofLevel.PROVED
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

    private static String place(ProofRecord.Target target) {
        return ProposedFix.about(target.name(), target.address()) + " in line " + target.line() + " of "
                + Markdown.code(target.path()) + ".";
    }

    /** On the commit of a merge queue that holds fixes: what was known when they were queued. */
    public static CheckRunText queued(List<ShownProof> proofs) {
        return new CheckRunText(
                conclusion(ShownProof.least(proofs)),
                title(proofs),
                Markdown.document(
                        List.of(
                                ProofTable.of(proofs),
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

    private static String title(List<ShownProof> proofs) {
        String checked = ShownProof.least(proofs) == ProofLevel.CHECKED ? "checked, " : "";
        return checked + ProofTable.verdict(proofs).toLowerCase(Locale.ROOT) + ": "
                + Markdown.plain(ShownProof.line(proofs), 200);
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
                                ProofTable.of(List.of(new ShownProof(record, Optional.empty()))),
                                "There is no pull request: " + Markdown.prose(reason) + ".",
                                aboutThePolicy(policyWarnings))))
                .with(WITHOUT_PULL_REQUEST);
    }

    /** On the commit for which a fix was ready and could not be proposed. */
    public static CheckRunText notProposed(String name, String address, String reason) {
        return new CheckRunText(
                        "neutral",
                        "No fix proposed for " + name,
                        Markdown.document(List.of(ProposedFix.about(name, address) + ": " + Markdown.prose(reason))))
                .with(WITHOUT_PULL_REQUEST);
    }

    /** On the head of the default branch, where the rules of the repository keep fixes out. */
    public static CheckRunText ruledOut(String reason) {
        return new CheckRunText(
                "neutral",
                "The rules of this repository keep fixes out",
                Markdown.document(List.of(
                        Markdown.prose(reason) + ".",
                        "Every alert that this is true of has this answer. Fixwright looks at the rules again every hour,"
                                + " and whenever somebody asks for a fix with `/fixwright fix`.")));
    }

    /**
     * On the head of a fix branch that somebody else pushed to.
     *
     * @param names of the alerts; several are no findings that were handed in
     */
    public static CheckRunText handedOver(List<String> names) {
        String all = String.join(", ", names);
        String named = names.size() == 1
                ? "whether " + all.replaceFirst("^alert", "code scanning alert") + " is gone with what is here was not"
                        + " checked."
                : "whether the code scanning alerts " + all.replace("alert ", "")
                        + " are gone with what is here was not checked.";
        return new CheckRunText(
                        "failure",
                        "Not the fix that was checked",
                        Markdown.document(List.of(
                                "Somebody pushed to this branch. It is theirs now, and Fixwright leaves it alone: "
                                        + named)))
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

    /** On a head on which something was said against policy files, once they are good. */
    public static CheckRunText goodPolicy(List<String> warnings) {
        return new CheckRunText(
                "success",
                "The policy can be read",
                Markdown.document(sections(
                        "What the policy says holds. `/fixwright config` shows it.", aboutThePolicy(warnings))));
    }

    /** On a head on which rules were told of that keep fixes out, once they do not any more. */
    public static CheckRunText rulesChanged() {
        return new CheckRunText(
                "success",
                "The rules of this repository are others now",
                Markdown.document(List.of("The fixes that they kept out are tried again.")));
    }

    /** On the head of the default branch, while the file of its organisation cannot be read. */
    public static CheckRunText unreadPolicy(String reason) {
        return new CheckRunText(
                "neutral",
                "The organisation's policy file could not be read",
                Markdown.document(List.of(
                        Markdown.prose(reason) + ".",
                        "It is tried again every ten minutes, as long as there is work here.")));
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
