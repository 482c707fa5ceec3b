package dev.fixwright.policy;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Weakness;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Findings that people chose to live with.
 *
 * @param until the last day on which this holds
 * @param reason why, in their words
 */
public record Ignore(Match match, Optional<LocalDate> until, Optional<String> reason) {
    boolean covers(Finding finding, Weakness weakness, LocalDate today) {
        return until.map(last -> !today.isAfter(last)).orElse(true) && match.fits(finding, weakness);
    }

    String explanation() {
        return "the policy ignores it" + until.map(last -> " until " + last).orElse("")
                + reason.map(words -> ": " + words).orElse("");
    }
}
