package dev.fixwright.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of the tables {@code audit} and {@code audit_end}. */
final class AuditTable {
    /** The last number and its hash. */
    record End(long number, String hash) {}

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
                "");
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

    static List<AuditRow> after(Handle handle, long number, int most, TenantScope scope) {
        return scope.bind(handle.createQuery("select * from audit where number > :after and "
                        + scope.condition("tenant") + " order by number limit :most"))
                .bind("after", number)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list();
    }

    private static AuditRow read(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("tenant")),
                new Actor(row.getString("actor"), row.getString("actor_name")),
                row.getString("action"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("before_state")),
                Optional.ofNullable(row.getString("after_state")),
                row.getString("hash"));
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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** As much of it as there is room for; PostgreSQL knows no text with a NUL in it. */
    static String cut(String foreign, int most) {
        String text = foreign.replace("\0", "");
        return text.length() <= most ? text : text.substring(0, most);
    }
}
