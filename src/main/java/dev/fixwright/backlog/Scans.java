package dev.fixwright.backlog;

import dev.fixwright.access.Audit;
import dev.fixwright.access.Caller;
import dev.fixwright.access.Change;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.Scan.Source;
import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import dev.fixwright.finding.sarif.SarifLog;
import dev.fixwright.remediation.HandedInScansTable;
import dev.fixwright.remediation.HandedInTable;
import dev.fixwright.task.TaskQueue;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The scans of tenants. */
public final class Scans {
    /** What cursors of this list are of. */
    public static final String CURSOR = "scans";

    /** What the tool of items is called that no code scanner reported. */
    public static final String ITEMS = "items";

    private final Database database;
    private final TaskQueue queue;
    private final Audit audit;
    private final InstantSource clock;

    Scans(Database database, TaskQueue queue, Audit audit, InstantSource clock) {
        this.database = database;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first, from a cursor on. */
    public Slice<Scan> list(TenantScope scope, ScanFilter filter, Optional<Cursor> after, int size) {
        return database.read(handle -> {
            Optional<List<Long>> repositories = Findings.keys(handle, scope, filter.repository());
            List<ScanRow> rows = ScanRow.list(
                    handle,
                    scope,
                    "c.id < :below" + conditions(repositories, filter) + " order by " + order(scope, repositories)
                            + "c.id desc limit :most",
                    query -> bound(query, filter)
                            .bind("below", after.map(Cursor::after).orElse(Long.MAX_VALUE))
                            .bind("most", size + 1));
            List<ScanRow> shown = rows.subList(0, Math.min(size, rows.size()));
            Optional<Cursor> next = rows.size() > size
                    ? Optional.of(new Cursor(CURSOR, shown.get(size - 1).id()))
                    : Optional.empty();
            return new Slice<>(shown.stream().map(ScanRow::scan).toList(), next);
        });
    }

    /** H2 reads in the order of an index only when every column of it is named. */
    private static String order(TenantScope scope, Optional<List<Long>> repositories) {
        if (repositories.isPresent()) {
            return repositories.get().size() == 1 ? "c.repository_key desc, " : "";
        }
        return scope.isOne() ? "c.tenant desc, " : "";
    }

    private static String conditions(Optional<List<Long>> repositories, ScanFilter filter) {
        String repository = repositories
                .map(keys ->
                        keys.isEmpty() ? " and 1 = 0" : " and c.repository_key in (" + FindingKeys.join(keys) + ")")
                .orElse("");
        return repository
                + filter.tool().map(tool -> " and c.tool = :tool").orElse("")
                + filter.from().map(from -> " and c.created_at >= :from").orElse("")
                + filter.until().map(until -> " and c.created_at < :until").orElse("");
    }

    private static Query bound(Query query, ScanFilter filter) {
        filter.tool().ifPresent(tool -> query.bind("tool", tool));
        filter.from().ifPresent(from -> query.bind("from", from.atOffset(ZoneOffset.UTC)));
        filter.until().ifPresent(until -> query.bind("until", until.atOffset(ZoneOffset.UTC)));
        return query;
    }

    public Optional<Scan> one(TenantScope scope, UUID scan) {
        return database.read(handle -> ScanRow.find(handle, scope, scan)).map(ScanRow::scan);
    }

    /** The newest scan of a repository ({@code owner/name}) by a tool. */
    public Optional<Scan> newest(TenantScope scope, String repository, String tool) {
        return list(scope, ScanFilter.of(repository, tool), Optional.empty(), 1).items().stream()
                .findFirst();
    }

    /** The scan before this one, by the same tool of the same repository. */
    public Optional<Scan> predecessor(TenantScope scope, UUID scan) {
        return database.read(handle -> ScanRow.find(handle, scope, scan)
                .flatMap(found -> beside(handle, scope, "c.id < :id order by c.id desc limit 1", found))
                .map(ScanRow::scan));
    }

    private static Optional<ScanRow> beside(Handle handle, TenantScope scope, String where, ScanRow scan) {
        UnaryOperator<Query> values =
                query -> query.bind("series", scan.series()).bind("id", scan.id());
        return ScanRow.list(handle, scope, "c.series = :series and " + where, values).stream()
                .findFirst();
    }

    /**
     * Keeps what a SARIF file says: one scan for each tool in it. A result that an earlier scan of the same tool and
     * repository had is the same finding; one that this scan does not have any more is resolved.
     *
     * <p>A tenant that the caller may not see is NOT_FOUND; a repository that is not named as {@code owner/name} is INVALID.
     * A file without results says that its tool found nothing, as far as the tools of the repository are known already.
     */
    public List<Scan> add(Caller caller, NewScan about, SarifLog log) {
        String repository = about.repository()
                .filter(NewScan::isFullName)
                .orElseThrow(() -> invalid("repository", "name the repository as owner/name"));
        return database.inTransaction(tx -> {
            NewScan.refuseForeign(tx.handle(), caller, about.tenant());
            ScanWriter writer = new ScanWriter(
                    tx.handle(), about, Source.UPLOAD, caller.principal().name(), now());
            Map<String, List<Reported>> byTool = new TreeMap<>(Reported.byTool(log, about.commit()));
            if (byTool.isEmpty()) {
                writer.tools(repository).forEach(tool -> byTool.put(tool, List.of()));
            }
            List<Scan> scans = new ArrayList<>();
            byTool.forEach((tool, results) -> scans.add(scan(
                    tx, caller.tenants(), writer.write(Optional.of(repository), Reported.cut(tool, 200), results))));
            scans.forEach(scan -> settle(
                    tx, ScanRow.find(tx.handle(), caller.tenants(), scan.uid()).orElseThrow()));
            scans.forEach(scan -> audit.add(tx, caller, created(scan)));
            return List.copyOf(scans);
        });
    }

    /** Keeps backlog items that no code scanner reported. Two of one key are INVALID. */
    public Scan add(Caller caller, NewScan about, List<NewItem> items) {
        if (items.stream().map(NewItem::key).distinct().count() < items.size()) {
            throw invalid("items", "two items have the same id");
        }
        return database.inTransaction(tx -> {
            NewScan.refuseForeign(tx.handle(), caller, about.tenant());
            ScanWriter writer = new ScanWriter(
                    tx.handle(), about, Source.ITEMS, caller.principal().name(), now());
            UUID uid = writer.write(
                    about.repository().filter(NewScan::isFullName),
                    ITEMS,
                    items.stream().map(Reported::of).toList());
            Scan scan = scan(tx, caller.tenants(), uid);
            audit.add(tx, caller, created(scan));
            return scan;
        });
    }

    /** The work on findings of a series goes by what the newest scan of it says. */
    private void settle(Transaction tx, ScanRow scan) {
        String after = "scan " + scan.id();
        queue.add(tx, HandedInTable.settling(tx.handle(), scan.series(), after));
        HandedInScansTable.weighing(tx.handle(), scan.series(), after).ifPresent(task -> queue.add(tx, task));
    }

    private static Scan scan(Transaction tx, TenantScope scope, UUID uid) {
        return ScanRow.find(tx.handle(), scope, uid).orElseThrow().scan();
    }

    private static RefusedException invalid(String field, String reason) {
        return RefusedException.invalid(reason, new Problem(List.of("body", field), reason, "value_error"));
    }

    private static Change created(Scan scan) {
        return new Change(
                Optional.of(scan.tenant()),
                "scan.create",
                PublicId.SCAN.of(scan.uid()),
                Map.of(),
                Map.of("source", scan.source().word(), "tool", scan.tool(), "findings", scan.findings()));
    }

    /**
     * Deletes a scan that was handed in, with the findings that no later scan has. False where there is none; a scan of
     * the code host is refused as a CONFLICT.
     */
    public boolean delete(Caller caller, UUID scan) {
        return database.inTransaction(tx -> {
            Optional<ScanRow> found = ScanRow.hold(tx.handle(), caller.tenants(), scan);
            if (found.isEmpty()) {
                return false;
            }
            if (found.get().scan().source() == Source.GITHUB) {
                throw RefusedException.conflict(
                        "The scan is the code host's; delete the analysis there, and its alerts are closed here.");
            }
            ScanRow gone = found.get();
            new ScanRemoval(
                            tx.handle(),
                            gone,
                            beside(tx.handle(), caller.tenants(), "c.id > :id order by c.id limit 1", gone)
                                    .map(ScanRow::id),
                            now())
                    .remove();
            settle(tx, gone);
            audit.add(
                    tx,
                    caller,
                    new Change(
                            Optional.of(gone.scan().tenant()),
                            "scan.delete",
                            PublicId.SCAN.of(scan),
                            Map.of(
                                    "tool",
                                    gone.scan().tool(),
                                    "findings",
                                    gone.scan().findings()),
                            Map.of()));
            return true;
        });
    }

    /**
     * What differs between two scans; empty where one of them does not exist. Two that cannot be compared, because their
     * tools or repositories differ, are refused as INVALID.
     *
     * @param most how many findings are listed of each kind
     */
    public Optional<ScanDiff> diff(TenantScope scope, UUID earlier, UUID later, int most) {
        return database.read(handle -> {
            Optional<ScanRow> one = ScanRow.find(handle, scope, earlier);
            Optional<ScanRow> other = ScanRow.find(handle, scope, later);
            return one.isEmpty() || other.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DiffQuery(handle, scope, one.get(), other.get()).diff(most));
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
