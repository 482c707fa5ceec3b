package dev.fixwright.certificate.acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.access.Actor;
import dev.fixwright.access.Audit;
import dev.fixwright.access.RefusedException;
import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.Job;
import dev.fixwright.certificate.KeyKind;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.secret.SealingKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shredzone.acme4j.exception.AcmeNetworkException;

/** A server whose encryption key is another than the one that its account and its certificates were encrypted with. */
class LostKeyTest {
    private static final SealingKey FORMER = SealingKey.parse(SealingKey.make()).orElseThrow();

    @TempDir
    Path directory;

    private Database database;
    private AcmeWorld world;

    @BeforeEach
    void keepEverythingWithTheFormerKey() throws Exception {
        database = Database.open(TestDatabase.h2(directory.resolve("data")));
        AcmeSettings settings = AcmeWorld.settings(
                URI.create("https://localhost:1/dir"),
                TestAuthority.make().root(),
                AcmeWorld.rule(KeyKind.EC_P256, ChallengeKind.HTTP_01));
        world = new AcmeWorld(database, settings, () -> {});
        Accounts accounts = new Accounts(database, FORMER, settings, world.clock);
        assertThatExceptionOfType(AcmeNetworkException.class)
                .isThrownBy(() -> accounts.login(new AcmeDirectory(settings.directory()).session()));
        TestAuthority.Signed signed = TestAuthority.make()
                .sign("CN=shop", List.of(new GeneralName(GeneralName.dNSName, AcmeWorld.DOMAIN)), 10);
        NewCertificate issued = new NewCertificate(signed.key(), List.of(signed.certificate()));
        database.transact(tx -> new IssuedCertificates(database, FORMER, world.clock)
                .keep(
                        tx,
                        new IssuedCertificates.Owner(
                                AcmeWorld.TENANT, AcmeWorld.DOMAIN, "https://elsewhere.example/dir"),
                        issued,
                        world.clock.instant()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theCertificateIsListedAndDueAndTheOrderSaysWhatToDo() {
        assertThat(world.kept()).isPresent();
        world.clock.advance(Duration.ofDays(1));

        new Renewals(world.settings, database, AcmeWorld.SEAL, world.certificates, world.clock).run();

        Job renewal = world.ended(world.order(AcmeWorld.DOMAIN));
        assertThat(renewal.requestedBy()).isEqualTo(Actor.FIXWRIGHT);
        assertThat(renewal.error())
                .contains("The key of the account at https://localhost:1/dir was encrypted with the key " + FORMER.id()
                        + ", and this is the key " + AcmeWorld.SEAL.id()
                        + ". Give back the former encryption key. If it is"
                        + " lost, delete the row of that directory from the table acme_account: a new account is registered"
                        + " then.");
    }

    @Test
    void itsKeyIsHandedOutWithTheFormerKeyOnly() {
        String uid = world.kept().orElseThrow().uid();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> exports(AcmeWorld.SEAL).export(Actor.COMMAND_LINE, uid))
                .satisfies(e -> assertThat(e.reason()).contains("was encrypted with the key " + FORMER.id()));
        assertThat(exports(FORMER).export(Actor.COMMAND_LINE, uid).key().reveal())
                .startsWith("-----BEGIN PRIVATE KEY");
    }

    private Exports exports(SealingKey key) {
        return new Exports(database, () -> Optional.of(key), new Audit(database, world.clock), world.clock);
    }
}
