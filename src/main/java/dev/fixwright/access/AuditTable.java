package dev.fixwright.access;

import dev.fixwright.secret.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The SQL of the tables {@code audit} and {@code audit_end}. */
final class AuditTable {
    /** The last number and its hash. */
    record End(long number, String hash) {}

    private static final Duration APART = Duration.ofHours(1);

    private AuditTable() {}

    /** Gives the row its number and its hash. */
    static void add(Handle handle, AuditRow row) {
        // The write comes before the read: it waits for whoever holds the end, and then sees what they left.
        handle.execute("update audit_end set number = number + 1");
        End end = end(handle);
        AuditRow numbered = new AuditRow(
                end.number(),
                row.at(),
                row.tenant(),
                row.actor(),
                row.action(),
                row.subject(),
                row.before(),
                row.after(),
                "",
                true);
        String hash = hash(numbered, end.hash());
        handle.createUpdate("insert into audit (number, happened_at, tenant, actor, actor_name, action, subject,"
                        + " before_state, after_state, hash) values (:number, :at, :tenant, :actor, :name, :action,"
                        + " :subject, :before, :after, :hash)")
                .bind("number", numbered.number())
                .bind("at", row.at().atOffset(ZoneOffset.UTC))
                .bind("tenant", row.tenant().orElse(null))
                .bind("actor", row.actor().id())
                .bind("name", row.actor().name())
                .bind("action", row.action())
                .bind("subject", row.subject())
                .bind("before", row.before().orElse(null))
                .bind("after", row.after().orElse(null))
                .bind("hash", hash)
                .execute();
        handle.createUpdate("update audit_end set hash = :hash")
                .bind("hash", hash)
                .execute();
    }

    static End end(Handle handle) {
        return handle.createQuery("select number, hash from audit_end")
                .map((row, context) -> new End(row.getLong("number"), row.getString("hash")))
                .one();
    }

    /** The highest number that a row has. */
    static long last(Handle handle) {
        return handle.createQuery("select coalesce(max(number), 0) from audit")
                .mapTo(Long.class)
                .one();
    }

    /** Rows with whether each is as it was written, as far as it and the one before it tell. */
    static List<AuditRow> list(Handle handle, AuditFilter filter, int most, TenantScope scope) {
        long first = filter.since()
                .map(since -> Math.max(filter.after(), before(handle, since, scope)))
                .orElse(filter.after());
        Query query = scope.bind(handle.createQuery("select a.*, (select p.hash from audit p where p.number ="
                        + " a.number - 1) as previous_hash from audit a where a.number > :after and "
                        + scope.condition("a.tenant")
                        + filter.action()
                                .map(action -> " and a.action = :action")
                                .orElse("")
                        + filter.since()
                                .map(since -> " and a.happened_at >= :since")
                                .orElse("")
                        + " order by " + order(filter, scope) + "a.number limit :most"))
                .bind("after", first)
                .bind("most", most);
        filter.action().ifPresent(action -> query.bind("action", action));
        filter.since().ifPresent(since -> query.bind("since", since.atOffset(ZoneOffset.UTC)));
        return query.map((row, context) -> read(row)).list();
    }

    /** H2 reads in the order of an index only when every column of it is named. */
    private static String order(AuditFilter filter, TenantScope scope) {
        return scope.isOne()
                ? "a.tenant, " + filter.action().map(action -> "a.action, ").orElse("")
                : "";
    }

    /** A number before all that happened since a moment; the clocks of several servers may be some way apart. */
    private static long before(Handle handle, Instant since, TenantScope scope) {
        return scope.bind(handle.createQuery("select number from audit where happened_at < :time and "
                        + scope.condition("tenant") + " order by " + (scope.isOne() ? "tenant desc, " : "")
                        + "happened_at desc, number desc limit 1"))
                .bind("time", since.minus(APART).atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private static AuditRow read(ResultSet row) throws SQLException {
        AuditRow kept = new AuditRow(
                row.getLong("number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("tenant")),
                new Actor(row.getString("actor"), row.getString("actor_name")),
                row.getString("action"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("before_state")),
                Optional.ofNullable(row.getString("after_state")),
                row.getString("hash"),
                true);
        String previous = kept.number() == 1 ? "" : row.getString("previous_hash");
        return previous != null && hash(kept, previous).equals(kept.hash()) ? kept : kept.broken();
    }

    /** Each part with its length before it, so that no part can pass for the end of another. */
    static String hash(AuditRow row, String previous) {
        StringBuilder text = new StringBuilder("fixwright audit 1\n");
        for (String part : List.of(
                previous,
                String.valueOf(row.number()),
                row.at().toString(),
                row.tenant().map(tenant -> "=" + tenant).orElse(""),
                row.actor().id(),
                row.actor().name(),
                row.action(),
                row.subject(),
                row.before().map(state -> "=" + state).orElse(""),
                row.after().map(state -> "=" + state).orElse(""))) {
            text.append(part.length()).append(':').append(part).append('\n');
        }
        return Sha256.hex(text.toString());
    }

    /** As much of it as there is room for; PostgreSQL knows no text with a NUL in it. */
    static String cut(String foreign, int most) {
        String text = foreign.replace("\0", "");
        return text.length() <= most ? text : text.substring(0, most);
    }
}
