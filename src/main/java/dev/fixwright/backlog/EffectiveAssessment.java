package dev.fixwright.backlog;

import dev.fixwright.access.RefusedException;
import dev.fixwright.backlog.Assessment.Status;
import dev.fixwright.remediation.FindingCount.Changes;
import dev.fixwright.remediation.FindingCount.Counted;
import dev.fixwright.remediation.FindingCount.Kind;
import dev.fixwright.remediation.FindingStatus;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What is effective of a finding's assessment, held against everybody else until the transaction ends. */
record EffectiveAssessment(Counted finding) {
    static EffectiveAssessment hold(Handle handle, long finding) {
        return new EffectiveAssessment(FindingStatus.holdIfThere(handle, finding)
                .orElseThrow(() -> RefusedException.notFound("There is no such finding.")));
    }

    String tenant() {
        return finding.tenant();
    }

    String status() {
        return finding.kind().map(Kind::assessment).orElse("");
    }

    void become(Handle handle, Status status, OffsetDateTime now) {
        handle.createUpdate("update finding set assessment = :status, assessed_at = :now where id = :id")
                .bind("status", status.word())
                .bind("now", now)
                .bind("id", finding.finding())
                .execute();
        Optional<Kind> after = finding.kind().map(kind -> new Kind(kind.severity(), kind.status(), status.word()));
        new Changes()
                .add(finding, -1)
                .add(new Counted(finding.finding(), finding.tenant(), finding.repository(), after), 1)
                .write(handle);
    }
}
