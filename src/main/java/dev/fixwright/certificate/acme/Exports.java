package dev.fixwright.certificate.acme;

import dev.fixwright.access.Actor;
import dev.fixwright.access.Audit;
import dev.fixwright.access.Change;
import dev.fixwright.access.RefusedException;
import dev.fixwright.database.Database;
import dev.fixwright.secret.SealingKey;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Hands out the secrets of a certificate, and notes who got them. */
public final class Exports {
    private final Database database;
    private final Supplier<Optional<SealingKey>> seal;
    private final Audit audit;
    private final InstantSource clock;

    /** {@code seal}: what they were sealed with, where that is known. */
    public Exports(Database database, Supplier<Optional<SealingKey>> seal, Audit audit, InstantSource clock) {
        this.database = database;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /** Throws {@link RefusedException} where there is no such certificate, or it does not open. */
    public IssuedCertificate.Material export(Actor actor, String uid) {
        SealingKey key = seal.get()
                .orElseThrow(() -> RefusedException.conflict("The key that certificates are encrypted with is not known"
                        + " here. Give the one that the server has (FIXWRIGHT_ENCRYPTION_KEY_FILE)."));
        IssuedCertificate certificate = opened(key, uid)
                .orElseThrow(() -> RefusedException.notFound("There is no certificate with the id " + uid + "."));
        Map<String, String> what = Map.of("domain", certificate.domain(), "serial", certificate.serial());
        database.transact(tx -> audit.add(
                tx, actor, new Change(Optional.of(certificate.tenant()), "certificate.export", uid, Map.of(), what)));
        return certificate.material();
    }

    private Optional<IssuedCertificate> opened(SealingKey key, String uid) {
        try {
            return new IssuedCertificates(database, key, clock).byUid(uid);
        } catch (Accounts.UnreadableException e) {
            throw RefusedException.conflict(e.reason());
        }
    }
}
