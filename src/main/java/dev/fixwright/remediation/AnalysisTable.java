package dev.fixwright.remediation;

import dev.fixwright.secret.Sha256;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of the tables {@code scan}, {@code scan_series} and {@code presence}, for the analyses of the code host. */
public final class AnalysisTable {
    private AnalysisTable() {}

    /** An analysis, and the series of those by the same tool of the same repository. */
    record Analysis(long scan, long series) {}

    /** The analysis that an alert was last seen in, known from now on. */
    static Analysis of(Handle handle, String tenant, long repository, LiveAlert alert, OffsetDateTime now) {
        String key = key(repository, alert);
        return known(handle, tenant, key).orElseGet(() -> {
            insert(handle, tenant, repository, alert, key, now);
            return known(handle, tenant, key).orElseThrow();
        });
    }

    private static Optional<Analysis> known(Handle handle, String tenant, String key) {
        return handle.createQuery("select id, series from scan where tenant = :tenant and analysis = :key")
                .bind("tenant", tenant)
                .bind("key", key)
                .map((row, context) -> new Analysis(row.getLong(1), row.getLong(2)))
                .findOne();
    }

    private static void insert(
            Handle handle, String tenant, long repository, LiveAlert alert, String key, OffsetDateTime now) {
        long series = series(
                handle,
                tenant,
                "github",
                repository,
                FindingTable.tool(alert.rule().tool()),
                alert.seen().category());
        handle.createUpdate("insert into scan (tenant, series, repository_key, host, tool, commit_id, ref, source,"
                        + " status, analysis, created_at) values (:tenant, :series, :repository, :host, :tool,"
                        + " :commit, :ref, 'github', 'completed', :key, :now) on conflict do nothing")
                .bind("tenant", tenant)
                .bind("series", series)
                .bind("repository", repository)
                .bind("host", host(alert.address()).orElse(null))
                .bind("tool", FindingTable.tool(alert.rule().tool()))
                .bind("commit", alert.commit().value())
                .bind("ref", FindingTable.cut(alert.seen().ref(), 500))
                .bind("key", key)
                .bind("now", now)
                .execute();
    }

    /** The number of a series, known from now on. */
    public static long series(
            Handle handle, String tenant, String source, long repository, String tool, String category) {
        String kept = FindingTable.cut(category, 300);
        handle.createUpdate("insert into scan_series (tenant, source, repository_key, tool, category)"
                        + " values (:tenant, :source, :repository, :tool, :category) on conflict do nothing")
                .bind("tenant", tenant)
                .bind("source", source)
                .bind("repository", repository)
                .bind("tool", tool)
                .bind("category", kept)
                .execute();
        return handle.createQuery("select id from scan_series where tenant = :tenant and source = :source"
                        + " and repository_key = :repository and tool = :tool and category = :category")
                .bind("tenant", tenant)
                .bind("source", source)
                .bind("repository", repository)
                .bind("tool", tool)
                .bind("category", kept)
                .mapTo(Long.class)
                .one();
    }

    /** A finding is there as of an analysis. */
    static void there(Handle handle, long finding, long scan) {
        handle.createUpdate("insert into presence (finding_id, from_scan) select :finding, :scan from finding f"
                        + " where f.id = :finding and not exists (select 1 from presence p"
                        + " where p.finding_id = :finding and (p.until_scan is null or p.from_scan = :scan))")
                .bind("finding", finding)
                .bind("scan", scan)
                .execute();
    }

    /** A finding is gone as of an analysis. */
    static void gone(Handle handle, long finding, long scan) {
        handle.createUpdate("update presence set until_scan = :scan where finding_id = :finding and until_scan is null")
                .bind("finding", finding)
                .bind("scan", scan)
                .execute();
    }

    /** It belongs for good to the scan in which it was first seen. */
    static void firstSeen(Handle handle, long finding, Analysis analysis) {
        int first = handle.createUpdate(
                        "update finding set scan_id = :scan, series = :series where id = :id and scan_id is null")
                .bind("scan", analysis.scan())
                .bind("series", analysis.series())
                .bind("id", finding)
                .execute();
        if (first > 0) {
            handle.createUpdate("update scan set findings = findings + 1 where id = :scan")
                    .bind("scan", analysis.scan())
                    .execute();
        }
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String key(long repository, LiveAlert alert) {
        return Sha256.hex(
                repository + "\n" + alert.rule().tool() + "\n" + alert.seen().category() + "\n" + alert.commit());
    }
}
