package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.PemCertificates;
import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import dev.fixwright.secret.SealingKey;
import dev.fixwright.secret.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The table {@code certificate}: of each domain of a tenant the current certificate, and those before it. */
public final class IssuedCertificates {
    private final Database database;
    private final SealingKey seal;
    private final InstantSource clock;

    public IssuedCertificates(Database database, SealingKey seal, InstantSource clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /** Whose certificate it is to be. */
    record Owner(String tenant, String domain, String directory) {
        String key() {
            return tenant + "\n" + domain;
        }
    }

    /** The certificate that a domain has now. Throws where its secrets do not open. */
    public Optional<IssuedCertificate> current(String tenant, String domain) {
        return one("current_key = :value", new Owner(tenant, domain, "").key());
    }

    Optional<IssuedCertificate> byUid(String uid) {
        return one("uid = :value", uid);
    }

    private Optional<IssuedCertificate> one(String condition, String value) {
        return database.read(handle -> handle.createQuery("select * from certificate where " + condition)
                .bind("value", value)
                .map((row, context) -> certificate(row))
                .findOne());
    }

    /** Puts a new certificate in the place of the domain's current one, which is kept. Answers its uid. */
    String keep(Transaction tx, Owner owner, NewCertificate issued, Instant renewAt) {
        String uid = UUID.randomUUID().toString();
        Secret password = NewCertificate.newPassword();
        String pkcs12 = Base64.getEncoder().encodeToString(issued.pkcs12(password));
        tx.handle()
                .createUpdate("update certificate set current_key = null where current_key = :key")
                .bind("key", owner.key())
                .execute();
        tx.handle()
                .createUpdate(
                        "insert into certificate (uid, tenant, domain, current_key, directory, serial, not_before,"
                                + " not_after, chain, key_id, private_key, pkcs12, pkcs12_password, renew_at, issued_at) values"
                                + " (:uid, :tenant, :domain, :key, :directory, :serial, :notBefore, :notAfter, :chain, :keyId,"
                                + " :privateKey, :pkcs12, :password, :renewAt, :now)")
                .bind("uid", uid)
                .bind("tenant", owner.tenant())
                .bind("domain", owner.domain())
                .bind("key", owner.key())
                .bind("directory", owner.directory())
                .bind("serial", issued.serial())
                .bind("notBefore", utc(issued.leaf().getNotBefore().toInstant()))
                .bind("notAfter", utc(issued.leaf().getNotAfter().toInstant()))
                .bind("chain", PemCertificates.write(issued.chain()))
                .bind("keyId", seal.id())
                .bind("privateKey", seal.seal(KeyText.pem(issued.key().getPrivate()), place(uid, "key")))
                .bind("pkcs12", seal.seal(new Secret(pkcs12), place(uid, "pkcs12")))
                .bind("password", seal.seal(password, place(uid, "password")))
                .bind("renewAt", utc(renewAt))
                .bind("now", utc(clock.instant()))
                .execute();
        return uid;
    }

    /** {@code renewAt}: what the authority said; empty where it says nothing, and the time stays as it is. */
    void renewalAsked(String uid, Optional<Instant> renewAt) {
        database.read(handle -> handle.createUpdate("update certificate set renewal_asked_at = :now,"
                        + " renew_at = coalesce(:renewAt, renew_at) where uid = :uid")
                .bind("now", utc(clock.instant()))
                .bind("renewAt", renewAt.map(IssuedCertificates::utc).orElse(null))
                .bind("uid", uid)
                .execute());
    }

    private IssuedCertificate certificate(ResultSet row) throws SQLException {
        String uid = row.getString("uid");
        return new IssuedCertificate(
                uid,
                row.getString("tenant"),
                row.getString("domain"),
                row.getString("directory"),
                row.getString("serial"),
                row.getString("chain"),
                new IssuedCertificate.Material(
                        opened(row, "private_key", place(uid, "key")),
                        opened(row, "pkcs12", place(uid, "pkcs12")),
                        opened(row, "pkcs12_password", place(uid, "password"))));
    }

    private Secret opened(ResultSet row, String column, String place) throws SQLException {
        Optional<Secret> secret = seal.open(row.getString(column), place);
        if (secret.isEmpty()) {
            throw new Accounts.UnreadableException("The certificate of " + row.getString("domain")
                    + " was encrypted with the key " + row.getString("key_id") + ", and this is the key " + seal.id()
                    + ". Give back the former encryption key.");
        }
        return secret.get();
    }

    private static String place(String uid, String what) {
        return "certificate\n" + uid + "\n" + what;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
