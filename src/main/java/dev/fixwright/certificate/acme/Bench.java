package dev.fixwright.certificate.acme;

import dev.fixwright.access.Audit;
import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.database.Database;
import dev.fixwright.secret.SealingKey;
import java.time.InstantSource;
import java.util.Optional;

/** What every order is worked on with. */
record Bench(
        AcmeSettings settings,
        Database database,
        Jobs jobs,
        SealingKey seal,
        Audit audit,
        InstantSource clock,
        AcmeDirectory directory) {

    Accounts accounts() {
        return new Accounts(database, seal, settings, clock);
    }

    HttpChallenges challenges() {
        return new HttpChallenges(database, clock);
    }

    IssuedCertificates certificates() {
        return new IssuedCertificates(database, seal, clock);
    }

    Optional<DnsUpdates> dns() {
        return settings.dns().map(DnsUpdates::new);
    }
}
