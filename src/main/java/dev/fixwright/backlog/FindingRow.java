package dev.fixwright.backlog;

import dev.fixwright.backlog.TrackedFinding.Place;
import dev.fixwright.backlog.TrackedFinding.Status;
import dev.fixwright.finding.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** A {@link TrackedFinding} as a row, read together with its scan, its repository and its newest remediation. */
final class FindingRow {
    /** What a query selects, beside {@link #FROM}. */
    static final String COLUMNS = "f.id as f_id, f.uid as f_uid, f.tenant as f_tenant, f.tool as f_tool,"
            + " f.rule as f_rule, f.weakness as f_weakness, f.title as f_title, f.message as f_message,"
            + " f.severity as f_severity, f.status as f_status, f.path as f_path, f.start_line as f_line,"
            + " f.end_line as f_end, f.alert as f_alert, f.address as f_address, f.created_at as f_created,"
            + " f.status_at as f_since, f.updated_at as f_updated, c.uid as c_uid, p.name as p_name,"
            + " n.uid as n_uid, n.pull_request_address as n_pull,"
            + " (select i.notes from backlog_item i where i.finding_id = f.id) as f_notes";

    /** A finding that Fixwright has looked at: every one has a scan then. */
    static final String FROM = " from finding f join scan c on c.id = f.scan_id"
            + " left join repository p on p.id = f.repository_key left join remediation n on n.id ="
            + " (select max(m.id) from remediation m where m.finding_id = f.id) ";

    private FindingRow() {}

    static TrackedFinding read(ResultSet row) throws SQLException {
        String rule = row.getString("f_rule");
        String title = row.getString("f_title");
        return new TrackedFinding(
                uid(row, "f_uid"),
                row.getString("f_tenant"),
                uid(row, "c_uid"),
                text(row, "p_name"),
                row.getString("f_tool"),
                rule,
                text(row, "f_weakness"),
                title.isEmpty() ? rule : title,
                row.getString("f_message"),
                Severity.valueOf(row.getString("f_severity").toUpperCase(Locale.ROOT)),
                Status.of(row.getString("f_status")).orElseThrow(),
                new Place(row.getString("f_path"), row.getInt("f_line"), row.getInt("f_end")),
                alert(row),
                row.getString("f_address"),
                Optional.ofNullable(row.getObject("n_uid", UUID.class)),
                text(row, "n_pull"),
                text(row, "f_notes").filter(notes -> !notes.isBlank()),
                time(row, "f_created"),
                time(row, "f_since"),
                time(row, "f_updated"));
    }

    static UUID uid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** What was handed in is worked on under a number of its own, which is no alert's. */
    private static OptionalLong alert(ResultSet row) throws SQLException {
        long number = row.getLong("f_alert");
        return number > 0 ? OptionalLong.of(number) : OptionalLong.empty();
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> maybeTime(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
