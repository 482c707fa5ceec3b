package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.BacklogItem.Status;
import dev.fixwright.backlog.BacklogItems.Progress;
import dev.fixwright.finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The numbers of the findings that are items of a scan, the worst first, or of a tenant, the highest first. */
final class ItemKeys {
    /** An order of findings {@code f}, with another one to follow. */
    static final String WORST_FIRST =
            "case f.severity when 'critical' then 0 when 'high' then 1 when 'medium' then 2 else 3 end, ";

    private static final List<Severity> LEAST_FIRST =
            List.of(Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL);

    private final Handle handle;
    private final TenantScope scope;
    private final Set<Status> statuses;
    private final Set<Severity> severities;

    ItemKeys(Handle handle, TenantScope scope, ItemFilter filter) {
        this.handle = handle;
        this.scope = scope;
        this.statuses = filter.statuses();
        this.severities = filter.severities();
    }

    /** The number of an item of a scan; empty where the scan did not report it. */
    static Optional<Long> number(Handle handle, TenantScope scope, ScanRow scan, UUID item) {
        return scope.bind(handle.createQuery("select f.id from finding f where f.uid = :uid and f.series = :series and "
                        + scope.condition("f.tenant") + " and " + ScanRow.has("scan")))
                .bind("uid", item)
                .bind("series", scan.series())
                .bind("scan", scan.id())
                .mapTo(Long.class)
                .findOne();
    }

    static Progress progress(Handle handle, TenantScope scope, ScanRow scan) {
        return scope.bind(handle.createQuery("select count(*) as items, sum(case when i.status in"
                        + " ('done', 'accepted_risk') then 1 else 0 end) as ended from (select " + ItemRow.STATUS
                        + " as status from finding f left join backlog_item b on b.finding_id = f.id where f.series = :series"
                        + " and " + scope.condition("f.tenant") + " and " + ScanRow.has("scan") + ") i"))
                .bind("series", scan.series())
                .bind("scan", scan.id())
                .map((row, context) -> new Progress(row.getLong("items"), row.getLong("ended")))
                .one();
    }

    /** The band of a cursor that a severity is. */
    private static int band(Severity severity) {
        return LEAST_FIRST.indexOf(severity) + 1;
    }

    /** What a cursor behind each of them is, with its number. */
    List<Cursor> of(Optional<UUID> scan, Optional<Cursor> after, int most) {
        if (scan.isEmpty()) {
            return everywhere(after.map(Cursor::after).orElse(Long.MAX_VALUE), most).stream()
                    .map(number -> new Cursor(BacklogItems.CURSOR, number))
                    .toList();
        }
        return ScanRow.find(handle, scope, scan.get())
                .map(found -> ofScan(found, after, most))
                .orElse(List.of());
    }

    private List<Cursor> ofScan(ScanRow scan, Optional<Cursor> after, int most) {
        List<Cursor> keys = new ArrayList<>();
        int worst = after.map(Cursor::band).orElse(Integer.MAX_VALUE);
        for (int i = LEAST_FIRST.size() - 1; i >= 0 && keys.size() < most; i--) {
            Severity severity = LEAST_FIRST.get(i);
            if (band(severity) <= worst && (severities.isEmpty() || severities.contains(severity))) {
                long below = band(severity) == worst ? after.orElseThrow().after() : Long.MAX_VALUE;
                ofScan(scan, severity, below, most - keys.size())
                        .forEach(number -> keys.add(new Cursor(BacklogItems.SCAN_CURSOR, band(severity), number)));
            }
        }
        return keys;
    }

    private List<Long> ofScan(ScanRow scan, Severity severity, long below, int most) {
        return scope.bind(
                        handle.createQuery("select f.id from finding f left join backlog_item b on b.finding_id = f.id"
                                + " where f.series = :series and f.severity = '" + FindingKeys.word(severity)
                                + "' and f.id < :below and " + scope.condition("f.tenant")
                                + " and " + ScanRow.has("scan") + effective()
                                + " order by f.series desc, f.severity desc, f.id desc limit :most"))
                .bind("series", scan.series())
                .bind("scan", scan.id())
                .bind("below", below)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    private String effective() {
        return FindingNumbers.in(
                ItemRow.STATUS, statuses.stream().map(Status::word).toList());
    }

    private String ofSeverities() {
        return severities.isEmpty() ? "" : FindingNumbers.in("f.severity", severityWords());
    }

    private List<String> severityWords() {
        return Arrays.stream(Severity.values())
                .filter(one -> severities.isEmpty() || severities.contains(one))
                .map(FindingKeys::word)
                .toList();
    }

    /**
     * Merged from the findings that stand there by themselves and from those that people put there, each in the order of an
     * index.
     */
    private List<Long> everywhere(long below, int most) {
        List<String> stretches = new ArrayList<>();
        for (String head : heads()) {
            for (String status : learned()) {
                for (String severity : severityWords()) {
                    stretches.add("select f.id from finding f left join backlog_item b on b.finding_id = f.id where "
                            + head.formatted("f") + " and f.severity = '" + severity + "' and f.status = '" + status
                            + "' and f.id < :below" + effective() + " order by "
                            + (ofTenants() ? "f.tenant desc, " : "")
                            + "f.severity desc, f.status desc, f.id desc limit " + most);
                }
            }
            for (Status status : statuses) {
                stretches.add("select f.id from backlog_item b join finding f on f.id = b.finding_id where "
                        + head.formatted("b") + " and b.status = '" + status.word() + "' and b.finding_id < :below"
                        + effective() + ofSeverities() + " and f.scan_id is not null order by "
                        + (ofTenants() ? "b.tenant desc, " : "")
                        + "b.status desc, b.finding_id desc limit " + most);
            }
        }
        if (stretches.isEmpty()) {
            return List.of();
        }
        String merged = stretches.stream().collect(Collectors.joining(") union (", "(", ")"));
        return scope.bind(handle.createQuery("select k.id from (" + merged + ") k order by k.id desc limit :most"))
                .bind("below", below)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    /** The statuses of findings that may stand for the statuses of items that are meant. */
    private List<String> learned() {
        return Arrays.stream(TrackedFinding.Status.values())
                .filter(status -> statuses.isEmpty()
                        || switch (status) {
                            case OPEN -> statuses.contains(Status.OPEN);
                            case IN_PROGRESS -> statuses.contains(Status.IN_PROGRESS);
                            case RESOLVED -> statuses.contains(Status.DONE);
                            case DISMISSED -> statuses.contains(Status.DONE) || statuses.contains(Status.ACCEPTED_RISK);
                        })
                .map(TrackedFinding.Status::word)
                .toList();
    }

    private boolean ofTenants() {
        return scope.ids().map(ids -> ids.size() <= FindingKeys.MOST_TENANTS).orElse(false);
    }

    private List<String> heads() {
        Optional<List<String>> tenants = scope.ids();
        if (!ofTenants() || tenants.isEmpty()) {
            return List.of(scope.condition("%s.tenant"));
        }
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < tenants.get().size(); i++) {
            heads.add("%s.tenant = :scope_tenant_" + i);
        }
        return heads;
    }
}
