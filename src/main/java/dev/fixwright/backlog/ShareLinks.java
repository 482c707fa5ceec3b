package dev.fixwright.backlog;

import dev.fixwright.access.Audit;
import dev.fixwright.access.Caller;
import dev.fixwright.access.Change;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.TenantScope;
import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import dev.fixwright.secret.Secret;
import dev.fixwright.secret.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The table {@code share_link}: who has the secret of a link may read one scan, until it expires or is taken back. */
public final class ShareLinks {
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 8;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Scans scans;
    private final Audit audit;
    private final InstantSource clock;

    public ShareLinks(Database database, Scans scans, Audit audit, InstantSource clock) {
        this.database = database;
        this.scans = scans;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link with its secret, which is known only now. */
    public record Issued(ShareLink link, Secret token) {}

    /** A new link to a scan that the caller may see; else NOT_FOUND. */
    public Issued issue(Caller caller, UUID scan, Optional<String> label, Duration life) {
        String tenant = scans.one(caller.tenants(), scan)
                .map(Scan::tenant)
                .orElseThrow(() -> RefusedException.notFound("Scan not found."));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String id = "share-" + HexFormat.of().formatHex(random(ID_BYTES));
        ShareLink link =
                new ShareLink(id, tenant, scan, label, caller.principal().name(), now, now.plus(life));
        Secret token = new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES)));
        database.transact(tx -> {
            insert(tx, link, token);
            audit.add(
                    tx,
                    caller,
                    new Change(
                            Optional.of(tenant),
                            "share.create",
                            id,
                            Map.of(),
                            Map.of(
                                    "scan", PublicId.SCAN.of(scan),
                                    "expiresAt", link.expiresAt().toString())));
        });
        return new Issued(link, token);
    }

    private static void insert(Transaction tx, ShareLink link, Secret token) {
        tx.handle()
                .createUpdate("insert into share_link (id, tenant, scan_uid, token_hash, label, created_by, created_at,"
                        + " expires_at) values (:id, :tenant, :scan, :hash, :label, :by, :now, :until)")
                .bind("id", link.id())
                .bind("tenant", link.tenant())
                .bind("scan", link.scan().toString())
                .bind("hash", hash(token.reveal()))
                .bind("label", link.label().orElse(null))
                .bind("by", link.createdBy())
                .bind("now", link.createdAt().atOffset(ZoneOffset.UTC))
                .bind("until", link.expiresAt().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** The links that still open something, the newest first. */
    public List<ShareLink> list(TenantScope scope, int most) {
        return database.read(handle -> scope.bind(handle.createQuery("select * from share_link where expires_at > :now"
                        + " and " + scope.condition("tenant") + " order by created_at desc, id limit :most"))
                .bind("now", now())
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    /** Takes a link back at once. False where the caller may see no such link. */
    public boolean revoke(Caller caller, String id) {
        return database.inTransaction(tx -> {
            Optional<ShareLink> link = caller.tenants()
                    .bind(tx.handle()
                            .createQuery("select * from share_link where id = :id and "
                                    + caller.tenants().condition("tenant")))
                    .bind("id", id)
                    .map((row, context) -> read(row))
                    .findOne();
            boolean isGone = link.isPresent() && tx.handle().execute("delete from share_link where id = ?", id) > 0;
            if (isGone) {
                Map<String, ?> before =
                        Map.of("scan", PublicId.SCAN.of(link.get().scan()));
                audit.add(
                        tx, caller, new Change(Optional.of(link.get().tenant()), "share.revoke", id, before, Map.of()));
            }
            return isGone;
        });
    }

    /** The link that a secret opens; empty for one that is wrong, has expired or was taken back. */
    public Optional<ShareLink> open(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return database.read(
                handle -> handle.createQuery("select * from share_link where token_hash = :hash and expires_at > :now")
                        .bind("hash", hash(token))
                        .bind("now", now())
                        .map((row, context) -> read(row))
                        .findOne());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ShareLink read(ResultSet row) throws SQLException {
        return new ShareLink(
                row.getString("id"),
                row.getString("tenant"),
                UUID.fromString(row.getString("scan_uid")),
                Optional.ofNullable(row.getString("label")),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String hash(String token) {
        return Sha256.hex(token.getBytes(StandardCharsets.US_ASCII));
    }
}
