package dev.fixwright.certificate.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.DnsServer;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.Job;
import dev.fixwright.certificate.KeyKind;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.secret.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that a real authority issues after it found a record in the DNS that an update put there. */
class DnsChallengeStoryTest {
    @TempDir
    Path directory;

    private Database database;
    private Pebble pebble;
    private DnsReceiver dns;

    @BeforeEach
    void start() throws Exception {
        pebble = Pebble.start(directory, 1);
        dns = new DnsReceiver(pebble::texts);
        database = Database.open(TestDatabase.h2(directory.resolve("data")));
    }

    @AfterEach
    void stop() throws Exception {
        if (pebble != null) {
            database.close();
            dns.close();
            pebble.close();
        }
    }

    private AcmeWorld world(String key, Duration propagation, DomainRule... rules) {
        AcmeSettings settings = AcmeWorld.settings(pebble.directoryAddress(), pebble.root(), rules);
        DnsServer server = new DnsServer(
                "127.0.0.1",
                dns.port(),
                List.of("example.com"),
                "fixwright",
                "hmac-sha256",
                new Secret(key),
                propagation);
        return new AcmeWorld(database, AcmeWorld.with(settings, server), pebble::awaitDecision);
    }

    private static DomainRule rule() {
        return AcmeWorld.rule(KeyKind.EC_P256, ChallengeKind.DNS_01);
    }

    @Test
    void aWildcardAndItsDomainAreProvedSideBySide() {
        DomainRule both = new DomainRule(
                "example.com",
                List.of("*.example.com"),
                List.of(),
                KeyKind.EC_P256,
                ChallengeKind.DNS_01,
                Optional.empty());
        AcmeWorld world = world(DnsReceiver.KEY, Duration.ZERO, both);

        Job job = world.done(world.order("example.com"));

        assertThat(job.result().orElseThrow()).contains("[\"example.com\",\"*.example.com\"]");
        assertThat(dns.updates)
                .filteredOn("add _acme-challenge.example.com."::equals)
                .hasSize(2);
        assertThat(dns.texts()).isEmpty();
    }

    @Test
    void secondariesMayTakeLongerThanTheAuthorityMay() {
        AcmeWorld world = world(DnsReceiver.KEY, Duration.ofMinutes(50), rule());

        world.done(world.order(AcmeWorld.DOMAIN));

        assertThat(dns.texts()).isEmpty();
    }

    @Test
    void aRehearsalAsksTheServerAndChangesNothing() {
        AcmeWorld world = world(DnsReceiver.KEY, Duration.ZERO, rule());

        world.done(world.rehearse(AcmeWorld.DOMAIN));

        assertThat(dns.updates).isEmpty();
    }

    @Test
    void aWrongKeyIsSaidBeforeAndWhenItMatters() {
        AcmeWorld world = world("d3Jvbmcta2V5LW9mLXRoZS10ZXN0LXNlcnZlci0wMTIz", Duration.ZERO, rule());

        Job rehearsal = world.ended(world.rehearse(AcmeWorld.DOMAIN));
        Job order = world.ended(world.order(AcmeWorld.DOMAIN));

        assertThat(rehearsal.error().orElseThrow()).contains("The DNS server 127.0.0.1", "does not know the key");
        assertThat(order.error().orElseThrow())
                .contains("The DNS server 127.0.0.1 refused to add the record", "does not know the key")
                .doesNotContain("d3Jvbmc");
        assertThat(world.count("certificate")).isZero();
        assertThat(dns.updates).isEmpty();
    }

    @Test
    void anOrderThatExpiresIsMadeAgainThreeTimesAtMost() {
        AcmeWorld world = world(DnsReceiver.KEY, Duration.ofDays(30), rule());

        Job ended = world.ended(world.order(AcmeWorld.DOMAIN));

        assertThat(ended.error())
                .contains("The order expired before the CA had made up its mind. This was order 3 of this job.");
        assertThat(world.count("certificate")).isZero();
        assertThat(dns.texts()).isEmpty();
    }
}
