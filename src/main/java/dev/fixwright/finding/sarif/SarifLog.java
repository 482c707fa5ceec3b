package dev.fixwright.finding.sarif;

import dev.fixwright.finding.Finding;
import java.util.List;

/**
 * What a SARIF file says.
 *
 * @param name what the file is called in messages
 * @param findings the usable results, in the file's order
 * @param contexts for each of them the code that it is about as far as the scanner wrote it down, or a hash of it, by which
 *     it is known again when its line has moved; else the empty text
 * @param codes for each of them what the scanner wrote down of its code
 * @param stale findings whose code is no longer to be found, where that was looked for
 * @param refused results that name no place in the repository
 * @param skipped results that are no open problem: suppressed, absent or passed
 * @param warnings what is odd about whole runs, such as a scan that says it failed
 */
public record SarifLog(
        String name,
        List<Finding> findings,
        List<String> contexts,
        List<ReportedCode> codes,
        List<Stale> stale,
        List<Unread> refused,
        List<Unread> skipped,
        List<String> warnings) {
    public SarifLog {
        findings = List.copyOf(findings);
        contexts = List.copyOf(contexts);
        codes = List.copyOf(codes);
        stale = List.copyOf(stale);
        refused = List.copyOf(refused);
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }

    /** A finding where the scanner saw it, and why it cannot be found there or elsewhere now. */
    public record Stale(Finding finding, String reason) {}

    /**
     * A result that gives no finding.
     *
     * @param place such as "result 3 of run 2 of results.sarif"
     * @param rule the rule's id, or the empty text
     * @param reason why, in plain words
     */
    public record Unread(String place, String tool, String rule, String message, String reason) {
        @Override
        public String toString() {
            return place + ": " + reason;
        }
    }
}
