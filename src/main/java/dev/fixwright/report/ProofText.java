package dev.fixwright.report;

import dev.fixwright.proof.Proof;
import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofStep;
import java.util.List;

/** A proof as a table, with what its level does and does not say. */
final class ProofText {
    private ProofText() {}

    static String of(Proof proof) {
        StringBuilder table = new StringBuilder("| Question | Holds | Evidence |\n| --- | --- | --- |");
        for (ProofStep step : proof.steps()) {
            table.append("\n| ")
                    .append(Markdown.cell(Markdown.prose(step.name())))
                    .append(" | ")
                    .append(step.holds() ? "yes" : "no")
                    .append(" | ")
                    .append(Markdown.cell(Markdown.prose(step.evidence())))
                    .append(" |");
        }
        return Markdown.document(List.of(table.toString(), meaning(proof.level())))
                .strip();
    }

    private static String meaning(ProofLevel level) {
        return switch (level) {
            case PROVED ->
                "`proved` means: the tool that raised the alert, with this repository's own configuration, no longer"
                        + " reports it and reports nothing new. It does not mean that the code is safe.";
            case CHECKED ->
                "`checked` means: the questions above were asked without running anything of this repository. No scanner"
                        + " has looked at the fix yet, and no test has run on it; this repository's own code scanning and"
                        + " checks on this commit are the next evidence.";
            case UNVERIFIED -> "`unverified` means: there is no evidence for this fix.";
        };
    }
}
