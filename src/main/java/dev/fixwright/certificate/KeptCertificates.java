package dev.fixwright.certificate;

import dev.fixwright.access.TenantScope;
import dev.fixwright.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads the table {@code certificate}, for whoever may see what is in it and not what is sealed. */
public final class KeptCertificates {
    private static final int MOST_OF_A_DOMAIN = 200;

    private final Database database;

    public KeptCertificates(Database database) {
        this.database = database;
    }

    /** What {@link #current} begins after for the page behind this certificate. */
    public static String place(KeptCertificate certificate) {
        return certificate.tenant() + "\n" + certificate.domain();
    }

    /** Those that domains have now, by organisation and domain. {@code after}: a place, or empty. */
    public List<KeptCertificate> current(TenantScope scope, String after, int most) {
        return database.read(
                handle -> scope.bind(handle.createQuery("select * from certificate where current_key > :after and "
                                + scope.condition("tenant") + " order by current_key limit :most"))
                        .bind("after", after)
                        .bind("most", most)
                        .map((row, context) -> read(row))
                        .list());
    }

    /** Those of a domain, the newest first; in different organisations they know nothing of each other. */
    public List<KeptCertificate> of(TenantScope scope, String domain) {
        return database.read(
                handle -> scope.bind(handle.createQuery("select * from certificate where domain = :domain and "
                                + scope.condition("tenant") + " order by issued_at desc, uid limit :most"))
                        .bind("domain", domain)
                        .bind("most", MOST_OF_A_DOMAIN)
                        .map((row, context) -> read(row))
                        .list());
    }

    /** What a domain has now. */
    public Optional<KeptCertificate> currentOf(String tenant, String domain) {
        return database.read(handle -> handle.createQuery("select * from certificate where current_key = :key")
                .bind("key", tenant + "\n" + domain)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Current certificates whose time to be renewed has come, by uid. {@code after}: a uid, or empty. */
    public List<KeptCertificate> due(Instant now, String after, int most) {
        return database.read(handle -> handle.createQuery("select * from certificate where current_key is not null"
                        + " and renew_at <= :now and uid > :after order by uid limit :most")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    /** Current ones of an authority that was not asked since then when they are to be renewed, the longest ago first. */
    public List<KeptCertificate> notAskedSince(String directory, Instant time, int most) {
        return database.read(handle -> handle.createQuery("select * from certificate where current_key is not null"
                        + " and directory = :directory and (renewal_asked_at is null or renewal_asked_at < :time)"
                        + " order by renewal_asked_at nulls first, uid limit :most")
                .bind("directory", directory)
                .bind("time", time.atOffset(ZoneOffset.UTC))
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    public Optional<KeptCertificate> one(String uid) {
        return database.read(handle -> handle.createQuery("select * from certificate where uid = :uid")
                .bind("uid", uid)
                .map((row, context) -> read(row))
                .findOne());
    }

    private static KeptCertificate read(ResultSet row) throws SQLException {
        return new KeptCertificate(
                row.getString("uid"),
                row.getString("tenant"),
                row.getString("domain"),
                row.getString("serial"),
                row.getString("directory"),
                row.getString("chain"),
                instant(row, "renew_at"),
                instant(row, "issued_at"),
                row.getString("current_key") != null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
