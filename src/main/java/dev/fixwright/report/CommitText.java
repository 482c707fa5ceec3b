package dev.fixwright.report;

import java.util.List;

/** What a fix's commit says, without anything that would mention people or close issues. */
public record CommitText(String headline, String body) {
    private static final int MAX_EXPLANATION = 1_000;
    private static final int SHOWN = 50;

    /**
     * Several fixes in one commit on somebody's branch.
     *
     * @param by who asked for it
     */
    public static CommitText of(List<ProposedFix> fixes, String by) {
        String asked = "Asked for by " + Markdown.plain(by, 100) + ".";
        if (fixes.size() == 1) {
            CommitText one = of(fixes.get(0));
            return new CommitText(one.headline(), one.body() + "\n\n" + asked);
        }
        List<String> lines = fixes.stream()
                .limit(SHOWN)
                .map(fix -> "- " + fix.headline() + " (" + fix.name() + ")")
                .toList();
        return new CommitText(
                "Fix " + fixes.size() + " code scanning alerts", String.join("\n", lines) + "\n\n" + asked);
    }

    public static CommitText of(ProposedFix proposed) {
        String alert = proposed.isAlert() ? "Alert: code scanning " + proposed.name() : "Finding: " + proposed.name();
        return new CommitText(
                proposed.headline(),
                String.join(
                        "\n\n",
                        List.of(
                                Markdown.plain(proposed.fix().explanation(), MAX_EXPLANATION),
                                alert + " (CWE-"
                                        + proposed.weakness().cwe() + ", "
                                        + Markdown.plain(proposed.finding().tool(), 60) + " "
                                        + Markdown.plain(proposed.finding().rule(), 120) + ")\nProof so far: "
                                        + proposed.proof().level().word())));
    }
}
