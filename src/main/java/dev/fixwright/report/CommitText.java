package dev.fixwright.report;

import java.util.List;

/** What a fix's commit says, without anything that would mention people or close issues. */
public record CommitText(String headline, String body) {
    private static final int MAX_EXPLANATION = 1_000;

    public static CommitText of(ProposedFix proposed) {
        String alert = proposed.finding().alert().map(number -> " " + number).orElse("");
        return new CommitText(
                proposed.headline(),
                String.join(
                        "\n\n",
                        List.of(
                                Markdown.plain(proposed.fix().explanation(), MAX_EXPLANATION),
                                "Alert: code scanning alert" + alert + " (CWE-"
                                        + proposed.weakness().cwe() + ", "
                                        + Markdown.plain(proposed.finding().tool(), 60) + " "
                                        + Markdown.plain(proposed.finding().rule(), 120) + ")\nProof so far: "
                                        + proposed.proof().level().word())));
    }
}
