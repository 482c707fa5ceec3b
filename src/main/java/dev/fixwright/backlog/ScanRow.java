package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.Scan.Source;
import dev.fixwright.backlog.Scan.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A {@link Scan} as a row, with the numbers that other rows know it by. */
record ScanRow(long id, long series, long repositoryKey, Scan scan) {
    private static final String SELECT = "select c.id as c_id, c.series as c_series, c.repository_key as c_key,"
            + " c.uid as c_uid, c.tenant as c_tenant, p.name as p_name, c.host as c_host, c.tool as c_tool,"
            + " c.commit_id as c_commit, c.ref as c_ref, c.source as c_source, c.status as c_status,"
            + " c.profile as c_profile, c.name as c_name, c.findings as c_findings, c.asked_by as c_by,"
            + " c.created_at as c_created from scan c left join repository p on p.id = c.repository_key where ";

    static Optional<ScanRow> find(Handle handle, TenantScope scope, UUID scan) {
        return list(handle, scope, "c.uid = :uid", query -> query.bind("uid", scan)).stream()
                .findFirst();
    }

    /** The same, with its series held until the transaction ends: no other scan of it comes or goes meanwhile. */
    static Optional<ScanRow> hold(Handle handle, TenantScope scope, UUID scan) {
        Optional<ScanRow> found = find(handle, scope, scan);
        found.ifPresent(row -> holdSeries(handle, row.series()));
        // Whoever held it before may have deleted it.
        return found.flatMap(row -> find(handle, scope, scan));
    }

    static void holdSeries(Handle handle, long series) {
        handle.createQuery("select id from scan_series where id = :series for update")
                .bind("series", series)
                .mapTo(Long.class)
                .one();
    }

    /** @param which a condition and an order */
    static List<ScanRow> list(Handle handle, TenantScope scope, String which, UnaryOperator<Query> values) {
        return values.apply(scope.bind(handle.createQuery(SELECT + scope.condition("c.tenant") + " and " + which)))
                .map((row, context) -> read(row))
                .list();
    }

    private static ScanRow read(ResultSet row) throws SQLException {
        return new ScanRow(
                row.getLong("c_id"),
                row.getLong("c_series"),
                row.getLong("c_key"),
                new Scan(
                        FindingRow.uid(row, "c_uid"),
                        row.getString("c_tenant"),
                        FindingRow.text(row, "p_name"),
                        FindingRow.text(row, "c_host"),
                        row.getString("c_tool"),
                        FindingRow.text(row, "c_commit"),
                        FindingRow.text(row, "c_ref"),
                        Source.valueOf(row.getString("c_source").toUpperCase(Locale.ROOT)),
                        Status.valueOf(row.getString("c_status").toUpperCase(Locale.ROOT)),
                        FindingRow.text(row, "c_profile"),
                        FindingRow.text(row, "c_name"),
                        row.getLong("c_findings"),
                        FindingRow.text(row, "c_by"),
                        FindingRow.time(row, "c_created")));
    }

    /** Whether a finding {@code f} was there in a scan whose number the query knows by that name. */
    static String has(String scan) {
        return "exists (select 1 from presence e where e.finding_id = f.id and e.from_scan <= :" + scan
                + " and (e.until_scan is null or e.until_scan > :" + scan + "))";
    }
}
