package dev.fixwright.remediation;

import dev.fixwright.remediation.FindingCount.Counted;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What follows for the assessment of a finding from what became of it on the code host or in a later scan: a revision of
 * its own, which counts at once.
 */
record HostStatement(String status, Optional<String> justification, String note) {
    private static final String UNDER_INVESTIGATION = "under_investigation";

    /** What a change of status says; empty where it says nothing. */
    static Optional<HostStatement> of(Optional<String> before, String after, String dismissedBecause) {
        if (after.equals("resolved")) {
            return Optional.of(new HostStatement("fixed", Optional.empty(), "the scanner no longer reports it"));
        }
        if (after.equals("dismissed")) {
            return Optional.of(dismissed(dismissedBecause));
        }
        boolean back = before.map(was -> was.equals("resolved") || was.equals("dismissed"))
                .orElse(false);
        return back
                ? Optional.of(new HostStatement(UNDER_INVESTIGATION, Optional.empty(), "it is open again"))
                : Optional.empty();
    }

    private static HostStatement dismissed(String because) {
        String note = because.isEmpty()
                ? "the alert was dismissed on the code host"
                : "the alert was dismissed on the code host: " + because;
        boolean none = because.toLowerCase(Locale.ROOT).replace('_', ' ').startsWith("false positive");
        return none
                ? new HostStatement("not_affected", Optional.of("vulnerable_code_not_present"), note)
                : new HostStatement("affected", Optional.empty(), note);
    }

    void keep(Handle handle, Counted finding, OffsetDateTime now) {
        handle.createUpdate("update finding set assessment = :status, assessed_at = :now where id = :id")
                .bind("status", status)
                .bind("now", now)
                .bind("id", finding.finding())
                .execute();
        handle.createUpdate("insert into assessment_revision (tenant, finding_id, number, status, justification, note,"
                        + " author_kind, author_id, author_name, created_at, approval) select :tenant, :finding,"
                        + " coalesce(max(a.number), 1) + 1, :status, cast(:justification as varchar(100)), :note,"
                        + " 'fixwright', 'fixwright', 'Fixwright', :now, 'approved'"
                        + " from assessment_revision a where a.finding_id = :finding")
                .bind("tenant", finding.tenant())
                .bind("finding", finding.finding())
                .bind("status", status)
                .bind("justification", justification.orElse(null))
                .bind("note", note)
                .bind("now", now)
                .execute();
    }
}
