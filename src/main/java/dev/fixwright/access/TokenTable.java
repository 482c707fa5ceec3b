package dev.fixwright.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of the table {@code access_token}. */
final class TokenTable {
    private static final String SELECT = "select p.*, t.id as token_id, t.start, t.name as token_name, t.created_by,"
            + " t.created_at as issued_at, t.expires_at, t.last_used_at, t.revoked_at, p.disabled_at"
            + " from access_token t join principal p on p.id = t.principal_id ";

    /** A token, and whether its principal was disabled. */
    record Found(AccessToken token, boolean disabled) {}

    private TokenTable() {}

    static void insert(Handle handle, AccessToken token, String hash) {
        handle.createUpdate("insert into access_token (id, hash, start, principal_id, name, created_at, created_by,"
                        + " expires_at) values (:id, :hash, :start, :principal, :name, :createdAt, :createdBy,"
                        + " :expiresAt)")
                .bind("id", token.id())
                .bind("hash", hash)
                .bind("start", token.start())
                .bind("principal", token.principal().id())
                .bind("name", token.name())
                .bind("createdAt", utc(token.times().createdAt()))
                .bind("createdBy", AuditTable.cut(token.createdBy(), 200))
                .bind(
                        "expiresAt",
                        token.times().expiresAt().map(TokenTable::utc).orElse(null))
                .execute();
    }

    /** One look-up by the hash of the whole text, which says nothing of how near a wrong text is to a right one. */
    static Optional<Found> byHash(Handle handle, String hash) {
        return handle.createQuery(SELECT + "where t.hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> new Found(read(row), row.getObject("disabled_at") != null))
                .findOne();
    }

    static Optional<AccessToken> byId(Handle handle, TenantScope scope, String id) {
        return scope.bind(handle.createQuery(SELECT + "where t.id = :id and " + scope.condition("p.tenant")))
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    static List<AccessToken> after(Handle handle, String id, int most, TenantScope scope) {
        return scope.bind(handle.createQuery(SELECT + "where t.id > :after and " + scope.condition("p.tenant")
                        + " order by t.id limit :most"))
                .bind("after", id)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list();
    }

    static void noteUse(Handle handle, String id, Instant now, Instant unlessAfter) {
        handle.createUpdate("update access_token set last_used_at = :now where id = :id"
                        + " and (last_used_at is null or last_used_at <= :before)")
                .bind("now", utc(now))
                .bind("id", id)
                .bind("before", utc(unlessAfter))
                .execute();
    }

    /** Whether it was not revoked before. */
    static boolean revoke(Handle handle, String id, Instant now) {
        return handle.createUpdate("update access_token set revoked_at = :now where id = :id and revoked_at is null")
                        .bind("now", utc(now))
                        .bind("id", id)
                        .execute()
                == 1;
    }

    private static AccessToken read(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getString("token_id"),
                row.getString("start"),
                row.getString("token_name"),
                Principals.read(row),
                row.getString("created_by"),
                new AccessToken.Times(
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        moment(row, "expires_at"),
                        moment(row, "last_used_at"),
                        moment(row, "revoked_at")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
