package dev.fixwright.backlog;

import dev.fixwright.access.Audit;
import dev.fixwright.access.Caller;
import dev.fixwright.access.Change;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.Assessment.Approval;
import dev.fixwright.backlog.Assessment.Revision;
import dev.fixwright.backlog.Assessment.Statement;
import dev.fixwright.backlog.Assessment.Status;
import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What is said about findings. */
public final class Assessments {
    private final Database database;
    private final Audit audit;
    private final InstantSource clock;

    Assessments(Database database, Audit audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest finding first, by the number of the page, from 1. */
    public Page<Assessment> page(TenantScope scope, AssessmentFilter filter, long number, int size) {
        return database.read(handle -> {
            Optional<List<Long>> repositories = Findings.keys(handle, scope, filter.repository());
            long offset = Math.multiplyExact(number - 1, (long) size);
            AssessmentKeys keys = new AssessmentKeys(handle, scope, filter, repositories);
            FindingNumbers.Seek seek = keys.seek(offset, size);
            List<Long> ids = offset >= seek.total() ? List.of() : keys.of(seek.part());
            return new Page<>(AssessmentRow.ofFindings(handle, scope, ids), number, size, seek.total());
        });
    }

    public Optional<Assessment> one(TenantScope scope, UUID assessment) {
        return database.read(handle -> one(handle, scope, assessment));
    }

    private static Optional<Assessment> one(Handle handle, TenantScope scope, UUID assessment) {
        return AssessmentRow.ofFindings(handle, scope, AssessmentRow.numbers(handle, scope, List.of(assessment)))
                .stream()
                .findFirst();
    }

    /** The effective ones of findings, by the finding; what the scope does not have is left out. */
    public Map<UUID, Assessment> effective(TenantScope scope, Collection<UUID> findings) {
        return database.read(handle ->
                AssessmentRow.ofFindings(handle, scope, AssessmentRow.numbers(handle, scope, findings)).stream()
                        .collect(Collectors.toMap(Assessment::uid, Function.identity())));
    }

    /** The revisions of an assessment, the oldest first; empty where there is no such assessment. */
    public List<Revision> revisions(TenantScope scope, UUID assessment) {
        return database.read(handle -> RevisionTable.all(handle, scope, assessment));
    }

    /**
     * Says something about a finding: a new revision. A finding that the caller may not see is NOT_FOUND; a justification
     * that there is not, or one of something else than NOT_AFFECTED, is INVALID.
     *
     * @param approval PENDING, or APPROVED to make it effective at once
     */
    public Assessment create(Caller caller, UUID finding, Statement statement, Approval approval) {
        refuse(statement);
        TenantScope scope = caller.tenants();
        return database.inTransaction(tx -> {
            long id = AssessmentRow.numbers(tx.handle(), scope, List.of(finding)).stream()
                    .findFirst()
                    .orElseThrow(() -> RefusedException.notFound("There is no such finding."));
            EffectiveAssessment effective = EffectiveAssessment.hold(tx.handle(), id);
            UUID revision = RevisionTable.add(tx.handle(), id, effective.tenant(), caller, statement, approval, now());
            if (approval == Approval.APPROVED) {
                effective.become(tx.handle(), statement.status(), now());
            }
            Assessment after = one(tx.handle(), scope, finding).orElseThrow();
            audit(tx, caller, effective, "assessment.create", revision, statement);
            return after;
        });
    }

    private static void refuse(Statement statement) {
        statement.justification().ifPresent(code -> {
            if (statement.status() != Status.NOT_AFFECTED || !Assessment.JUSTIFICATIONS.contains(code)) {
                String reason = "a justification belongs to not_affected, and is one of "
                        + String.join(", ", Assessment.JUSTIFICATIONS);
                throw RefusedException.invalid(
                        reason, new Problem(List.of("body", "justification_code"), reason, "value_error"));
            }
        });
    }

    /** Makes a revision effective. Approving it again changes nothing; one that is older than what counts is a CONFLICT. */
    public Revision approve(Caller caller, UUID revision, String note) {
        TenantScope scope = caller.tenants();
        return database.inTransaction(tx -> {
            long finding = RevisionTable.finding(tx.handle(), scope, revision)
                    .orElseThrow(() -> RefusedException.notFound("There is no such revision."));
            EffectiveAssessment effective = EffectiveAssessment.hold(tx.handle(), finding);
            Revision before = RevisionTable.one(tx.handle(), scope, revision).orElseThrow();
            if (before.approval() == Approval.APPROVED) {
                return before;
            }
            if (RevisionTable.isOutdated(tx.handle(), finding, before.number())) {
                throw RefusedException.conflict("A later revision of this assessment is approved already.");
            }
            RevisionTable.approve(tx.handle(), revision, caller.principal().name(), note, now());
            effective.become(tx.handle(), before.statement().status(), now());
            audit(tx, caller, effective, "assessment.approve", revision, before.statement());
            return RevisionTable.one(tx.handle(), scope, revision).orElseThrow();
        });
    }

    private void audit(
            Transaction tx,
            Caller caller,
            EffectiveAssessment effective,
            String action,
            UUID revision,
            Statement statement) {
        audit.add(
                tx,
                caller,
                new Change(
                        Optional.of(effective.tenant()),
                        action,
                        revision.toString(),
                        Map.of("status", effective.status()),
                        Map.of("status", statement.status().word(), "note", statement.note())));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
