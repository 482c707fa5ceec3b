package dev.fixwright.report;

import dev.fixwright.finding.Finding;
import dev.fixwright.proof.ProofRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a pull request says besides its proof.
 *
 * @param description the weakness, the fix, and how to answer: Markdown
 */
public record PullRequestText(String title, String description) {
    private static final String ANSWERS = """
            ## How to answer

            - **Agree:** merge it, best once the first line says that it is proved. Fixwright never merges.
            - **Disagree:** close it. This fix is not proposed again.
            - **Change it:** push to this branch. From then on the branch is yours, and Fixwright leaves it alone.
            - %s
            - **Set rules:** `.github/fixwright.yml` on the default branch says what Fixwright may do here.""";

    private static final String OF_ALERT =
            "**Live with the alert:** dismiss it under code scanning. Fixwright then stops working on it.";
    private static final String OF_FINDING =
            "**Live with the finding:** accept its risk in the backlog. Fixwright then stops working on it.";

    private static final String NO_CHECK_RUN =
            "There is no check run with this proof, because the app has not been granted `checks: write` here. An owner can"
                    + " accept its new permissions in the settings under GitHub Apps; later fixes then have one.";

    /** What is said about fixes once and for all: one, or several that are one pull request. */
    public static PullRequestText of(List<ProposedFix> fixes) {
        return fixes.size() == 1 ? of(fixes.get(0), List.of()) : of(fixes, List.of());
    }

    /**
     * The same of several fixes, some of which took the place of others.
     *
     * @param takenOut what is known of fixes whose commits are no longer on the branch
     */
    public static PullRequestText of(List<ProposedFix> fixes, List<ProofRecord> takenOut) {
        return new GroupText(fixes, takenOut).text(ANSWERS.formatted(OF_ALERT));
    }

    /**
     * The same of a fix that takes the place of others.
     *
     * @param refuted what is known of those others, which the scanner spoke against; their commits are on the branch
     */
    public static PullRequestText of(ProposedFix proposed, List<ProofRecord> refuted) {
        List<String> sections = new ArrayList<>();
        if (!refuted.isEmpty()) {
            sections.add(earlier(refuted));
        }
        sections.add(problem(proposed));
        sections.add("## What the fix does\n\n" + Markdown.prose(proposed.fix().explanation()));
        sections.add("## What to review\n\n" + review(proposed));
        sections.add(ANSWERS.formatted(proposed.isAlert() ? OF_ALERT : OF_FINDING));
        sections.add(origin(proposed));
        return new PullRequestText(
                proposed.headline(), Markdown.document(sections).strip());
    }

    /** The same, saying whose wish it is. */
    public PullRequestText askedBy(List<String> names) {
        String who = names.stream().distinct().map(Markdown::code).collect(Collectors.joining(", "));
        return who.isEmpty() ? this : new PullRequestText(title, description + "\n\nAsked for by " + who + ".");
    }

    /** The same under another title, where somebody wants one. */
    public PullRequestText titled(Optional<String> other) {
        return other.map(wanted -> new PullRequestText(wanted, description)).orElse(this);
    }

    /**
     * What is to take the place of a title; nothing takes the place of one that a person gave.
     *
     * @param ours the one that was given here
     */
    public Optional<String> titleInPlaceOf(String other, Optional<String> ours) {
        return ours.equals(Optional.of(other)) && !title.equals(other) ? Optional.of(title) : Optional.empty();
    }

    private static String earlier(List<ProofRecord> refuted) {
        List<String> attempts = refuted.stream()
                .map(record ->
                        "commit " + ProofTable.commit(record.made().head().orElse("")) + " by "
                                + Markdown.code(record.made().fixer()) + ": " + Markdown.prose(record.verdict()))
                .toList();
        return "## What was tried before\n\nAnother fix was pushed to this branch first, and it did not hold. The newest"
                + " commit takes it back and puts this fix in its place.\n\n" + Markdown.bullets(attempts);
    }

    /**
     * The whole body as it is to stand now.
     *
     * @param description what {@link #of} said
     * @param checkRun whether the proof stands in a check run, too
     */
    public static String body(List<ShownProof> proofs, String description, boolean checkRun) {
        String proof = ProofTable.of(proofs) + (checkRun ? "" : "\n\n" + NO_CHECK_RUN);
        return Markdown.document(List.of(proof, description));
    }

    private static String problem(ProposedFix proposed) {
        Finding finding = proposed.finding();
        List<String> lines = new ArrayList<>();
        lines.add("## What is wrong");
        lines.add("");
        lines.add("**" + Markdown.prose(proposed.weakness().title()) + "** ([CWE-"
                + proposed.weakness().cwe() + "](https://cwe.mitre.org/data/definitions/"
                + proposed.weakness().cwe() + ".html)), severity "
                + finding.severity().name().toLowerCase(Locale.ROOT) + ", in " + proposed.place() + ".");
        lines.add("");
        lines.add(Markdown.prose(proposed.weakness().description()));
        lines.add("");
        lines.add(proposed.alert() + " was raised by " + Markdown.code(finding.tool()) + ", rule "
                + Markdown.code(finding.rule()) + (finding.message().isBlank() ? "." : ", which says:"));
        if (!finding.message().isBlank()) {
            lines.add("");
            lines.add("> " + Markdown.prose(finding.message()));
        }
        return String.join("\n", lines);
    }

    private static String review(ProposedFix proposed) {
        List<String> items = new ArrayList<>();
        items.add(Markdown.prose(proposed.weakness().review()));
        proposed.fix().review().forEach(item -> items.add(Markdown.prose(item)));
        return Markdown.bullets(items);
    }

    private static String origin(ProposedFix proposed) {
        return "---\n\nMade on commit `" + proposed.base() + "`. The changed files have the hash `"
                + proposed.patchHash() + "` (`sha256sum FILE… | sha256sum`, files in the order of their names);"
                + " a commit on this branch with another hash is not what was checked. Do not let automation merge"
                + " by the author's name: others may push to this branch.";
    }
}
