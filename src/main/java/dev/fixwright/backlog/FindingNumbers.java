package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.Assessment.Status;
import dev.fixwright.finding.Severity;
import dev.fixwright.remediation.FindingCount;
import dev.fixwright.remediation.RepositoryTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The SQL that reads the table {@code finding_count}. */
final class FindingNumbers {
    private final Handle handle;
    private final TenantScope scope;
    private final String which;

    /** @param repositories their keys; empty where all are meant */
    FindingNumbers(Handle handle, TenantScope scope, Optional<List<Long>> repositories) {
        this.handle = handle;
        this.scope = scope;
        List<Long> keys = repositories.orElse(List.of(RepositoryTable.NONE));
        this.which = " from finding_count where " + scope.condition("tenant")
                + (keys.isEmpty() ? " and 1 = 0" : " and repository_key in (" + FindingKeys.join(keys) + ")");
    }

    /** How many there are in a step of ids. */
    record Step(long bucket, long number) {}

    /** Where a page begins, and how many there are on all of them. */
    record Seek(FindingKeys.Part part, long total) {}

    Seek seek(FindingFilter filter, long offset, int most) {
        return seek(
                in(
                                "severity",
                                filter.severities().stream()
                                        .map(FindingKeys::word)
                                        .toList())
                        + in(
                                "status",
                                filter.statuses().stream()
                                        .map(TrackedFinding.Status::word)
                                        .toList()),
                offset,
                most);
    }

    /** @param condition of constants alone */
    Seek seek(String condition, long offset, int most) {
        List<Step> steps = scope.bind(handle.createQuery("select bucket, sum(number) as number" + which + condition
                        + " group by bucket order by bucket desc"))
                .map((row, context) -> new Step(row.getLong("bucket"), row.getLong("number")))
                .list();
        return seek(steps, offset, most);
    }

    /** @param steps the highest first */
    static Seek seek(List<Step> steps, long offset, int most) {
        long total = steps.stream().mapToLong(Step::number).sum();
        long seen = 0;
        long below = 0;
        long before = 0;
        long least = 0;
        for (Step step : steps) {
            if (seen + step.number() > offset && below == 0) {
                below = (step.bucket() + 1) * FindingCount.STEP;
                before = seen;
            }
            seen += step.number();
            if (seen >= offset + most) {
                least = step.bucket() * FindingCount.STEP;
                break;
            }
        }
        return new Seek(new FindingKeys.Part(below, least, offset - before, most), total);
    }

    static String in(String column, List<String> words) {
        return words.isEmpty()
                ? ""
                : words.stream().collect(Collectors.joining("', '", " and " + column + " in ('", "')"));
    }

    private record Sum(Severity severity, TrackedFinding.Status status, Status assessment, long number) {}

    FindingCounts counts(Optional<java.time.Instant> lastScan) {
        List<Sum> sums = scope.bind(handle.createQuery("select severity, status, assessment, sum(number) as number"
                        + which + " group by severity, status, assessment having sum(number) > 0"))
                .map((row, context) -> new Sum(
                        Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                        TrackedFinding.Status.of(row.getString("status")).orElseThrow(),
                        Status.of(row.getString("assessment")).orElseThrow(),
                        row.getLong("number")))
                .list();
        List<FindingCounts.Count> counts = new ArrayList<>();
        Map<Status, Long> byAssessment = new EnumMap<>(Status.class);
        Map<Severity, Long> unassessed = new EnumMap<>(Severity.class);
        for (Sum sum : sums) {
            counts.add(new FindingCounts.Count(sum.severity(), sum.status(), sum.number()));
            byAssessment.merge(sum.assessment(), sum.number(), Long::sum);
            boolean done =
                    sum.status() == TrackedFinding.Status.RESOLVED || sum.status() == TrackedFinding.Status.DISMISSED;
            if (sum.assessment() == Status.UNDER_INVESTIGATION && !done) {
                unassessed.merge(sum.severity(), sum.number(), Long::sum);
            }
        }
        return new FindingCounts(counts, byAssessment, unassessed, lastScan);
    }
}
