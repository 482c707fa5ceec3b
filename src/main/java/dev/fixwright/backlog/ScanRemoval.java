package dev.fixwright.backlog;

import dev.fixwright.access.RefusedException;
import dev.fixwright.remediation.FindingCount.Changes;
import dev.fixwright.remediation.FindingCount.Counted;
import dev.fixwright.remediation.FindingStatus;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Takes a scan out of its series, as if it had never been handed in. */
final class ScanRemoval {
    /** Later scans that a finding was there in, by the first scan of each time that it was. */
    private static final String LATER = "from presence e where e.finding_id = f.id and e.from_scan > :scan";

    private static final String THERE_NEXT = "exists (select 1 from presence e where e.finding_id = f.id"
            + " and e.from_scan = :scan and (e.until_scan is null or e.until_scan > :next))";

    private final Handle handle;
    private final ScanRow scan;
    private final Optional<Long> next;
    private final OffsetDateTime now;

    /** @param next the scan after it in its series */
    ScanRemoval(Handle handle, ScanRow scan, Optional<Long> next, OffsetDateTime now) {
        this.handle = handle;
        this.scan = scan;
        this.next = next;
        this.now = now;
    }

    void remove() {
        execute("update backlog_item set verified_scan = null where verified_scan = :scan");
        next.ifPresent(
                later -> execute("update finding f set scan_id = :next where f.scan_id = :scan and " + THERE_NEXT));
        // One that was gone in the next scan and came back belongs to the scan that it came back in.
        execute("update finding f set scan_id = (select min(e.from_scan) " + LATER + ")"
                + " where f.scan_id = :scan and exists (select 1 " + LATER + ")");
        forget();
        if (next.isPresent()) {
            execute("update presence set until_scan = :next where until_scan = :scan and from_scan <> :next");
            execute("update presence set from_scan = :next where from_scan = :scan and (until_scan is null or"
                    + " until_scan > :next)");
        } else {
            execute("update presence set until_scan = null where until_scan = :scan");
        }
        execute("delete from presence where from_scan = :scan");
        settle();
        // They would be listed among those that open something.
        execute("delete from share_link where scan_uid = (select cast(c.uid as varchar(36)) from scan c"
                + " where c.id = :scan)");
        execute("delete from scan where id = :scan");
    }

    /** Findings that no other scan has. */
    private void forget() {
        Changes changes = new Changes();
        ids("select id from finding where scan_id = :scan order by id")
                .forEach(id -> changes.add(FindingStatus.hold(handle, id), -1));
        refuseIfFixed();
        execute("delete from remediation where finding_id in (select id from finding where scan_id = :scan)");
        execute("delete from finding where scan_id = :scan");
        changes.write(handle);
    }

    /** What pull requests and their proofs are about stays, and so does what somebody waits for. */
    private void refuseIfFixed() {
        long fixed = handle.createQuery("select count(*) from remediation r join finding f on f.id = r.finding_id"
                        + " where f.scan_id = :scan and (r.live_finding_id is not null or r.pull_request is not null)")
                .bind("scan", scan.id())
                .mapTo(Long.class)
                .one();
        if (fixed > 0) {
            throw RefusedException.conflict("A fix was asked for or proposed for " + fixed + " of its findings, which"
                    + " no later scan has: what came of it is kept. Call off what is under way first; a scan whose"
                    + " findings have pull requests stays.");
        }
    }

    /** Who is there by what is left is open, and who is not is gone. */
    private void settle() {
        String there = " exists (select 1 from presence e where e.finding_id = f.id and e.until_scan is null)";
        settle("open", "f.state = 'fixed' and" + there);
        settle("fixed", "f.state = 'open' and not" + there);
    }

    private void settle(String state, String which) {
        for (long id :
                ids("select f.id from finding f where f.series = (select c.series from scan c where c.id = :scan)"
                        + " and " + which + " order by f.id")) {
            Counted before = FindingStatus.hold(handle, id);
            handle.createUpdate("update finding set state = :state, updated_at = :now where id = :id")
                    .bind("state", state)
                    .bind("now", now)
                    .bind("id", id)
                    .execute();
            FindingStatus.keep(handle, before, now);
        }
    }

    private List<Long> ids(String query) {
        return handle.createQuery(query)
                .bind("scan", scan.id())
                .mapTo(Long.class)
                .list();
    }

    private void execute(String update) {
        var statement = handle.createUpdate(update).bind("scan", scan.id());
        if (update.contains(":next")) {
            statement.bind("next", next.orElseThrow());
        }
        statement.execute();
    }
}
