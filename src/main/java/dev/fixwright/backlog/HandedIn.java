package dev.fixwright.backlog;

import dev.fixwright.remediation.FindingCount.Changes;
import dev.fixwright.remediation.FindingCount.Counted;
import dev.fixwright.remediation.FindingCount.Kind;
import dev.fixwright.remediation.FindingStatus;
import dev.fixwright.remediation.HandedInCode;
import dev.fixwright.remediation.HandedInScansTable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes down what a scan reports that was handed in, on top of the scans of its series before it. */
final class HandedIn {
    private final Handle handle;
    private final Into into;

    /** Where it goes. The series is held by whoever calls. */
    record Into(
            long scan,
            long series,
            String tenant,
            long repository,
            String owner,
            String name,
            String tool,
            OffsetDateTime now) {}

    HandedIn(Handle handle, Into into) {
        this.handle = handle;
        this.into = into;
    }

    /** A finding of the series as it is kept. */
    private record Kept(long id, String severity, boolean gone) {}

    void write(List<Reported> reported) {
        Map<String, Kept> before = kept();
        List<Reported> fresh = reported.stream()
                .filter(one -> !before.containsKey(one.fingerprint()))
                .toList();
        insert(fresh);
        List<Long> seen = update(reported, before);
        presence(seen);
        end(gone(before, Set.copyOf(seen)));
        end(HandedInScansTable.leftOver(handle, into.series()));
        handle.createUpdate("update scan set findings = :number where id = :scan")
                .bind("number", reported.size())
                .bind("scan", into.scan())
                .execute();
    }

    private static List<Long> gone(Map<String, Kept> before, Set<Long> seen) {
        return before.values().stream()
                .filter(kept -> !kept.gone() && !seen.contains(kept.id()))
                .map(Kept::id)
                .sorted()
                .toList();
    }

    private Map<String, Kept> kept() {
        Map<String, Kept> kept = new HashMap<>();
        handle.createQuery("select id, fingerprint, severity, state from finding where series = :series")
                .bind("series", into.series())
                .map((row, context) -> Map.entry(
                        row.getString("fingerprint"),
                        new Kept(row.getLong("id"), row.getString("severity"), "fixed".equals(row.getString("state")))))
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }

    private void insert(List<Reported> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("insert into finding (tenant, installation_id, repository_id,"
                + " repository_owner, repository_name, repository_key, series, scan_id, state, tool, rule, title,"
                + " message, severity, path, start_line, end_line, reported_code, fingerprint, status,"
                + " status_at, created_at, updated_at) values (:tenant, 0, 0, :owner, :name, :repository, :series, :scan, 'open', :tool, :rule,"
                + " :title, :message, :severity, :path, :line, :end, :code, :fingerprint, 'open', :now, :now, :now)");
        for (Reported one : fresh) {
            bind(batch, one)
                    .bind("tenant", into.tenant())
                    .bind("owner", into.owner())
                    .bind("name", into.name())
                    .bind("repository", into.repository())
                    .bind("series", into.series())
                    .bind("scan", into.scan())
                    .bind("tool", into.tool())
                    .add();
        }
        batch.execute();
        count();
        noteItems(fresh);
    }

    private PreparedBatch bind(PreparedBatch batch, Reported one) {
        return batch.bind("rule", one.rule())
                .bind("title", one.title())
                .bind("message", one.message())
                .bind("severity", FindingKeys.word(one.severity()))
                .bind("path", one.path())
                .bind("line", one.startLine())
                .bind("end", one.endLine())
                .bind("code", one.code().map(HandedInCode::write).orElse(null))
                .bind("fingerprint", one.fingerprint())
                .bind("now", into.now());
    }

    private void count() {
        Changes changes = new Changes();
        handle.createQuery("select id, severity from finding where scan_id = :scan")
                .bind("scan", into.scan())
                .map((row, context) -> new Counted(
                        row.getLong("id"),
                        into.tenant(),
                        into.repository(),
                        Optional.of(new Kind(row.getString("severity"), "open", "under_investigation"))))
                .forEach(counted -> changes.add(counted, 1));
        changes.write(handle);
    }

    /** What an item brings along of its own is noted about it at once. */
    private void noteItems(List<Reported> fresh) {
        PreparedBatch batch = handle.prepareBatch("insert into backlog_item (finding_id, tenant, asset_id, target_date,"
                + " updated_at) select f.id, f.tenant, cast(:asset as varchar(500)),"
                + " cast(:date as timestamp(6) with time zone), :now from finding f"
                + " where f.series = :series and f.fingerprint = :fingerprint");
        for (Reported one : fresh) {
            if (one.assetId().isPresent() || one.targetDate().isPresent()) {
                batch.bind("asset", one.assetId().orElse(null))
                        .bind(
                                "date",
                                one.targetDate()
                                        .map(date -> date.atOffset(ZoneOffset.UTC))
                                        .orElse(null))
                        .bind("now", into.now())
                        .bind("series", into.series())
                        .bind("fingerprint", one.fingerprint())
                        .add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Writes over what was known already, and answers which those are. */
    private List<Long> update(List<Reported> reported, Map<String, Kept> before) {
        List<Long> known = new ArrayList<>();
        List<Long> changed = new ArrayList<>();
        for (Reported one : reported) {
            Kept kept = before.get(one.fingerprint());
            if (kept != null) {
                known.add(kept.id());
                if (kept.gone() || !kept.severity().equals(FindingKeys.word(one.severity()))) {
                    changed.add(kept.id());
                }
            }
        }
        if (known.isEmpty()) {
            return known;
        }
        List<Counted> counted = changed.stream()
                .sorted()
                .map(id -> FindingStatus.hold(handle, id))
                .toList();
        PreparedBatch batch = handle.prepareBatch("update finding set state = 'open', rule = :rule, title = :title,"
                + " message = :message, severity = :severity, path = :path, start_line = :line, end_line = :end,"
                + " reported_code = :code, updated_at = :now where series = :series and fingerprint = :fingerprint");
        reported.stream()
                .filter(one -> before.containsKey(one.fingerprint()))
                .forEach(one -> bind(batch, one).bind("series", into.series()).add());
        batch.execute();
        counted.forEach(was -> FindingStatus.keep(handle, was, into.now()));
        return known;
    }

    /** What is here is here from this scan on, unless it was here before. */
    private void presence(List<Long> seen) {
        handle.createUpdate("insert into presence (finding_id, from_scan)"
                        + " select id, :scan from finding where scan_id = :scan")
                .bind("scan", into.scan())
                .execute();
        if (!seen.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("insert into presence (finding_id, from_scan)"
                    + " select f.id, :scan from finding f where f.id = :id and not exists (select 1 from presence p"
                    + " where p.finding_id = :id and p.until_scan is null)");
            seen.forEach(id -> batch.bind("scan", into.scan()).bind("id", id).add());
            batch.execute();
        }
    }

    /** What this scan no longer has is gone from here on. */
    private void end(List<Long> gone) {
        for (long id : gone) {
            Counted before = FindingStatus.hold(handle, id);
            handle.createUpdate("update finding set state = 'fixed', updated_at = :now where id = :id")
                    .bind("now", into.now())
                    .bind("id", id)
                    .execute();
            handle.createUpdate("update presence set until_scan = :scan where finding_id = :id and until_scan is null")
                    .bind("scan", into.scan())
                    .bind("id", id)
                    .execute();
            FindingStatus.keep(handle, before, into.now());
        }
    }
}
