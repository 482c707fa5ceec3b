package dev.fixwright.certificate.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.api.HttpServer;
import dev.fixwright.api.certificate.ChallengeEndpoint;
import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.Deploy;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.Job;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.secret.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders with what may stand around them: a deployment, an account outside ACME, a wish for a chain. */
class DeployStoryTest {
    @TempDir
    Path directory;

    private Database database;
    private HttpServer http;
    private Pebble pebble;

    @BeforeEach
    void start() throws Exception {
        database = Database.open(TestDatabase.h2(directory.resolve("data")));
        ChallengeEndpoint endpoint = new ChallengeEndpoint(new HttpChallenges(database, InstantSource.system()));
        http = HttpServer.start(0, List.of(endpoint::routes));
        pebble = Pebble.start(directory, http.port(), "external-account", "alternate-root");
    }

    @AfterEach
    void stop() throws Exception {
        if (pebble != null) {
            pebble.close();
        }
        http.close();
        database.close();
    }

    private AcmeWorld world(Optional<AcmeSettings.External> external, Optional<String> chain, String script)
            throws Exception {
        Path program = Files.writeString(directory.resolve("deploy"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        DomainRule rule = AcmeWorld.rule(new Deploy.Command(List.of(program.toString()), Duration.ofSeconds(20)));
        AcmeSettings usual = AcmeWorld.settings(pebble.directoryAddress(), pebble.root(), rule);
        AcmeSettings settings = new AcmeSettings(
                usual.directory(),
                new AcmeSettings.Account(List.of(), true, external),
                new AcmeSettings.Wishes(chain, Duration.ofDays(30)),
                Optional.empty(),
                usual.domains());
        return new AcmeWorld(database, settings, pebble::awaitDecision);
    }

    private static Optional<AcmeSettings.External> external() {
        return Optional.of(new AcmeSettings.External(
                "kid-1", new Secret("zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W")));
    }

    @Test
    void aNewCertificateIsDeployed() throws Exception {
        Path place = directory.resolve("deployed.pem");
        AcmeWorld world = world(external(), Optional.empty(), "cp $CERTIFICATE_CHAIN " + place);

        Job job = world.done(world.order(AcmeWorld.DOMAIN));

        assertThat(Files.readString(place))
                .isEqualTo(world.current().orElseThrow().chain());
        assertThat(job.result().orElseThrow()).contains("\"ok\":true", "The command ended with 0.");
    }

    @Test
    void aDeploymentThatFailsIsTriedThreeTimesAndTheCertificateIsKept() throws Exception {
        Path tries = directory.resolve("tries");
        AcmeWorld world = world(external(), Optional.empty(), "echo try >> " + tries + "; echo disk full; exit 1");

        Job job = world.ended(world.order(AcmeWorld.DOMAIN));

        String serial = world.current().orElseThrow().serial();
        assertThat(Files.readAllLines(tries)).hasSize(3);
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThat(job.error().orElseThrow())
                .startsWith("The certificate " + serial + " was issued and is kept, but it could not be deployed")
                .contains("disk full");
        assertThat(job.result().orElseThrow()).contains(serial, "\"ok\":false", "\"tries\":3");
    }

    @Test
    void anAuthorityThatWantsAnOutsideAccountIsSaidBeforeAndWhenItMatters() throws Exception {
        AcmeWorld world = world(Optional.empty(), Optional.empty(), "true");

        Job rehearsal = world.ended(world.rehearse(AcmeWorld.DOMAIN));
        Job order = world.ended(world.order(AcmeWorld.DOMAIN));

        assertThat(rehearsal.error().orElseThrow()).contains("set acme.external-account");
        assertThat(order.error().orElseThrow()).contains("externalAccountRequired");
    }

    @Test
    void theChainThatIsWishedForIsUsedAndAMissingOneIsSaid() throws Exception {
        AcmeWorld usual = world(external(), Optional.empty(), "true");
        usual.done(usual.order(AcmeWorld.DOMAIN));
        AcmeWorld other = world(external(), Optional.of("No Such Root"), "true");
        Job missing = other.done(other.order(AcmeWorld.DOMAIN));
        String name = pebble.alternateRootName();
        AcmeWorld wished = world(external(), Optional.of(name), "true");
        Job found = wished.done(wished.order(AcmeWorld.DOMAIN));

        assertThat(missing.result().orElseThrow()).contains("offers no chain that ends at No Such Root");
        assertThat(found.result().orElseThrow()).contains("\"remarks\":[]");
        assertThat(wished.current().orElseThrow().certificates())
                .last()
                .satisfies(last ->
                        assertThat(last.getIssuerX500Principal().getName()).contains(name));
    }
}
