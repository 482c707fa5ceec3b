package dev.fixwright.backlog;

import dev.fixwright.access.Audit;
import dev.fixwright.access.Caller;
import dev.fixwright.access.Change;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.BacklogItem.Status;
import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import dev.fixwright.remediation.RemediateAlertTask;
import dev.fixwright.task.TaskQueue;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The findings of scans as items that people own, date and close. */
public final class BacklogItems {
    /** What cursors of the items of all scans are of. */
    public static final String CURSOR = "items";

    /** What cursors of the items of one scan are of. */
    public static final String SCAN_CURSOR = "backlog";

    private final Database database;
    private final TaskQueue queue;
    private final Audit audit;
    private final InstantSource clock;

    BacklogItems(Database database, TaskQueue queue, Audit audit, InstantSource clock) {
        this.database = database;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The newest first, those of one scan the worst first and the newest first among equals, from a cursor on. Of a scan
     * that the scope does not have: nothing.
     */
    public Slice<BacklogItem> list(TenantScope scope, ItemFilter filter, Optional<Cursor> after, int size) {
        return database.read(handle -> list(handle, scope, filter, after, size));
    }

    /** The cursor is of the keys: what they are of may be gone when it is read. */
    static Slice<BacklogItem> list(
            Handle handle, TenantScope scope, ItemFilter filter, Optional<Cursor> after, int size) {
        List<Cursor> keys = new ItemKeys(handle, scope, filter).of(filter.scan(), after, size + 1);
        List<Cursor> shown = keys.subList(0, Math.min(size, keys.size()));
        return new Slice<>(
                rows(
                        handle,
                        scope,
                        filter.scan(),
                        shown.stream().map(Cursor::after).toList()),
                keys.size() > size ? Optional.of(shown.get(size - 1)) : Optional.empty());
    }

    /** How many items of a scan there are, and how many of them are done or accepted. */
    public Progress progress(TenantScope scope, UUID scan) {
        return database.read(handle -> ScanRow.find(handle, scope, scan)
                .map(found -> ItemKeys.progress(handle, scope, found))
                .orElse(new Progress(0, 0)));
    }

    /**
     * How far the backlog of a scan is.
     *
     * @param ended those that nobody needs to do anything about any more
     */
    public record Progress(long items, long ended) {}

    private static List<BacklogItem> rows(Handle handle, TenantScope scope, Optional<UUID> scan, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : scope.bind(handle.createQuery("select " + ItemRow.COLUMNS + ItemRow.FROM + "where f.id in ("
                                + FindingKeys.join(ids) + ") and " + scope.condition("f.tenant")
                                + " order by " + (scan.isPresent() ? ItemKeys.WORST_FIRST : "") + "f.id desc"))
                        .map((row, context) -> ItemRow.read(row, scan))
                        .list();
    }

    /** One item of a scan, as that scan reported it. */
    public Optional<BacklogItem> one(TenantScope scope, UUID scan, UUID item) {
        return database.read(handle -> ScanRow.find(handle, scope, scan)
                .flatMap(found -> ItemKeys.number(handle, scope, found, item))
                .map(id -> one(handle, scope, scan, id)));
    }

    private static BacklogItem one(Handle handle, TenantScope scope, UUID scan, long id) {
        return rows(handle, scope, Optional.of(scan), List.of(id)).get(0);
    }

    /** Changes what is said and nothing else. A scan or item that the caller may not see is NOT_FOUND. */
    public BacklogItem change(Caller caller, ItemChange change) {
        TenantScope scope = caller.tenants();
        return database.inTransaction(tx -> {
            Handle handle = tx.handle();
            ScanRow scan = scan(handle, scope, change.scan());
            long id = item(handle, scope, scan, change.item());
            ItemTable.hold(handle, id, scan.scan().tenant(), now());
            BacklogItem before = one(handle, scope, change.scan(), id);
            ItemTable.write(handle, id, change, caller.principal().name(), now());
            BacklogItem after = one(handle, scope, change.scan(), id);
            if (before.status() != after.status() && isOfRisk(after.status())) {
                look(tx, after);
            }
            audit.add(tx, caller, audited(scan, "remediation.update", before, after));
            return after;
        });
    }

    /** Of an item that people work on or are done with nothing is to be learned, which would move it on. */
    private static boolean isOfRisk(Status status) {
        return status == Status.ACCEPTED_RISK || status == Status.OPEN;
    }

    /** Fixwright leaves an alert alone whose risk is accepted, and works on it again when that is taken back. */
    private void look(Transaction tx, BacklogItem item) {
        Wanted.find(
                        tx.handle(),
                        TenantScope.of(item.finding().tenant()),
                        item.finding().uid())
                .filter(wanted -> wanted.alert() > 0 || wanted.isWorkedOn(tx.handle()))
                .filter(wanted -> !wanted.ended() && wanted.status().equals("open"))
                .ifPresent(wanted ->
                        queue.add(tx, RemediateAlertTask.of(wanted.repository().orElseThrow(), wanted.alert())));
    }

    private static Change audited(ScanRow scan, String action, BacklogItem before, BacklogItem after) {
        return new Change(
                Optional.of(scan.scan().tenant()), action, after.id(), ItemTable.plain(before), ItemTable.plain(after));
    }

    /** Whether an item is gone in a later scan; if so, it is done. A scan or item that there is not is NOT_FOUND. */
    public Verification verify(Caller caller, UUID scan, UUID item, UUID verifyScan) {
        TenantScope scope = caller.tenants();
        return database.inTransaction(tx -> {
            Handle handle = tx.handle();
            ScanRow earlier = scan(handle, scope, scan);
            long id = item(handle, scope, earlier, item);
            // Not held: of the same series it is held already, and two series would be held in any order.
            ScanRow later = ScanRow.find(handle, scope, verifyScan)
                    .orElseThrow(() -> RefusedException.notFound("Scan not found."));
            ItemTable.hold(handle, id, earlier.scan().tenant(), now());
            BacklogItem before = one(handle, scope, scan, id);
            if (later.series() != earlier.series() || later.id() <= earlier.id()) {
                return new Verification(
                        false, Optional.of(Verification.NOT_IN_BOTH), before, before.status(), verifyScan);
            }
            boolean gone = ItemKeys.number(handle, scope, later, item).isEmpty();
            ItemTable.verified(
                    handle,
                    id,
                    later.id(),
                    gone && before.status() != Status.DONE
                            ? Optional.of(caller.principal().name())
                            : Optional.empty(),
                    now());
            BacklogItem after = one(handle, scope, scan, id);
            audit.add(tx, caller, audited(earlier, "remediation.verify", before, after));
            return new Verification(gone, Optional.empty(), before, after.status(), verifyScan);
        });
    }

    private static ScanRow scan(Handle handle, TenantScope scope, UUID scan) {
        return ScanRow.hold(handle, scope, scan).orElseThrow(() -> RefusedException.notFound("Scan not found."));
    }

    private static long item(Handle handle, TenantScope scope, ScanRow scan, UUID item) {
        return ItemKeys.number(handle, scope, scan, item)
                .orElseThrow(() -> RefusedException.notFound("Remediation item not found."));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
