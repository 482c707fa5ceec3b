package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.Assessment.Approval;
import dev.fixwright.backlog.Assessment.Revision;
import dev.fixwright.backlog.Assessment.Status;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** {@link Assessment}s, put together from findings, their revisions and the work on them: three queries for any number. */
final class AssessmentRow {
    private AssessmentRow() {}

    /** The numbers of findings that the scope has. */
    static List<Long> numbers(Handle handle, TenantScope scope, Collection<UUID> findings) {
        return findings.isEmpty()
                ? List.of()
                : scope.bind(handle.createQuery(
                                "select id from finding where uid in (<uids>) and scan_id is not null and "
                                        + scope.condition("tenant")))
                        .bindList("uids", List.copyOf(findings))
                        .mapTo(Long.class)
                        .list();
    }

    /** What is effective of a finding. */
    private record Effective(TrackedFinding finding, Status status, Optional<Instant> since) {}

    static List<Assessment> ofFindings(Handle handle, TenantScope scope, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String some = FindingKeys.join(ids);
        Map<UUID, List<Revision>> revisions =
                RevisionTable.select(handle, scope, "a.finding_id in (" + some + ") order by a.number", query -> query)
                        .stream()
                        .collect(Collectors.groupingBy(Revision::assessment));
        Map<UUID, Work> works =
                Works.newest(handle, scope, some).stream().collect(Collectors.toMap(Work::finding, work -> work));
        return scope
                .bind(handle.createQuery("select " + FindingRow.COLUMNS
                        + ", f.assessment as f_assessment, f.assessed_at as f_assessed" + FindingRow.FROM
                        + "where f.id in (" + some + ") and " + scope.condition("f.tenant") + " order by f.id desc"))
                .map((row, context) -> new Effective(
                        FindingRow.read(row),
                        Status.of(row.getString("f_assessment")).orElseThrow(),
                        FindingRow.maybeTime(row, "f_assessed")))
                .list()
                .stream()
                .map(effective -> assessment(
                        effective,
                        revisions.getOrDefault(effective.finding().uid(), List.of()),
                        Optional.ofNullable(works.get(effective.finding().uid()))))
                .toList();
    }

    private static Assessment assessment(Effective effective, List<Revision> revisions, Optional<Work> work) {
        Optional<Revision> counts = revisions.stream()
                .filter(revision -> revision.approval() == Approval.APPROVED)
                .max(Comparator.comparingInt(Revision::number));
        int number = counts.map(Revision::number).orElse(1);
        return new Assessment(
                effective.finding(),
                effective.status(),
                counts.flatMap(revision -> revision.statement().justification()),
                counts.map(revision -> revision.statement().note()).orElse(""),
                counts.map(Revision::author).orElse(RevisionTable.FIXWRIGHT),
                effective.finding().createdAt(),
                effective.since().orElse(effective.finding().createdAt()),
                revisions.stream()
                        .filter(revision -> revision.approval() == Approval.PENDING && revision.number() > number)
                        .max(Comparator.comparingInt(Revision::number)),
                work);
    }
}
