package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;

/**
 * A finding without a fix.
 *
 * @param reason one plain sentence that people read verbatim
 */
public record Refusal(Finding finding, String reason) {}
