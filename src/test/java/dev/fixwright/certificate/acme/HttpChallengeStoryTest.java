package dev.fixwright.certificate.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.api.HttpServer;
import dev.fixwright.api.certificate.ChallengeEndpoint;
import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.DomainName;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.Job;
import dev.fixwright.certificate.KeptCertificates;
import dev.fixwright.certificate.KeyKind;
import dev.fixwright.certificate.PemCertificates;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that a real authority issues after it asked our own server over HTTP. */
class HttpChallengeStoryTest {
    @TempDir
    Path directory;

    private Database database;
    private HttpServer http;
    private Pebble pebble;
    private AcmeWorld world;

    @BeforeEach
    void start() throws Exception {
        database = Database.open(TestDatabase.h2(directory.resolve("data")));
        http = HttpServer.start(
                0, List.of(new ChallengeEndpoint(new HttpChallenges(database, InstantSource.system()))::routes));
        pebble = Pebble.start(directory, http.port());
        world = world(KeyKind.EC_P256);
    }

    private AcmeWorld world(KeyKind key) {
        return new AcmeWorld(
                database,
                AcmeWorld.settings(
                        pebble.directoryAddress(), pebble.root(), AcmeWorld.rule(key, ChallengeKind.HTTP_01)),
                pebble::awaitDecision);
    }

    @AfterEach
    void stop() throws Exception {
        if (pebble != null) {
            pebble.close();
        }
        http.close();
        database.close();
    }

    @Test
    void issuesAndReissuesAndKeepsTheFormerOne() throws Exception {
        Job first = world.done(world.order(AcmeWorld.DOMAIN));
        IssuedCertificate former = world.current().orElseThrow();

        Job second = world.done(world.order(AcmeWorld.DOMAIN));
        IssuedCertificate current = world.current().orElseThrow();

        assertThat(first.result().orElseThrow()).contains(former.serial(), "\"replaced\":null");
        assertThat(second.result().orElseThrow())
                .contains(current.serial(), "\"replaced\":\"" + former.serial() + "\"");
        assertThat(current.leaf().getPublicKey()).isNotEqualTo(former.leaf().getPublicKey());
        assertThat(current.certificates()).hasSizeGreaterThan(1);
        assertThat(PemCertificates.names(current.leaf())).containsExactly(AcmeWorld.DOMAIN);
        assertThat(world.count("certificate")).isEqualTo(2);
        assertThat(world.count("acme_account")).isEqualTo(1);
        assertThat(world.count("acme_challenge")).isZero();
        assertOpens(current);
    }

    private static void assertOpens(IssuedCertificate certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        char[] password = certificate.material().pkcs12Password().reveal().toCharArray();
        store.load(
                new ByteArrayInputStream(Base64.getDecoder()
                        .decode(certificate.material().pkcs12().reveal())),
                password);
        assertThat(store.getKey("certificate", password)).isNotNull();
        assertThat(((X509Certificate) store.getCertificate("certificate"))).isEqualTo(certificate.leaf());
        assertThat(certificate.material().key().reveal()).startsWith("-----BEGIN PRIVATE KEY-----");
    }

    @Test
    void nothingReadableOfAKeyIsInTheDatabase() {
        world.done(world.order(AcmeWorld.DOMAIN));

        String key = world.current().orElseThrow().material().key().reveal();
        String line = key.split("\n")[1];
        for (String table : List.of("certificate", "certificate_job", "acme_account", "audit", "task")) {
            List<String> rows = database.read(handle -> handle.createQuery("select * from " + table)
                    .mapToMap()
                    .map(Object::toString)
                    .list());
            assertThat(rows).noneMatch(row -> row.contains("PRIVATE KEY") || row.contains(line));
        }
    }

    @Test
    void ordersForBothKindsOfKey() {
        for (KeyKind key : List.of(KeyKind.EC_P384, KeyKind.RSA_2048)) {
            AcmeWorld other = world(key);
            other.done(other.order(AcmeWorld.DOMAIN));

            assertThat(other.current().orElseThrow().leaf().getPublicKey().getAlgorithm())
                    .isEqualTo(key.word().startsWith("ec") ? "EC" : "RSA");
        }
    }

    /** What fits into no common name, what is written in another script, and as many as authorities take. */
    @Test
    void namesMayBeLongAndForeignAndMany() {
        String name = DomainName.of(
                        "a-name-that-does-not-fit-into-a-common-name." + "x".repeat(40) + ".Bücher.example.com")
                .orElseThrow();
        List<String> also =
                IntStream.range(1, 100).mapToObj(i -> "n" + i + ".example.com").toList();
        AcmeWorld many = new AcmeWorld(
                database,
                AcmeWorld.settings(
                        pebble.directoryAddress(),
                        pebble.root(),
                        new DomainRule(
                                name, also, List.of(), KeyKind.EC_P256, ChallengeKind.HTTP_01, Optional.empty())),
                pebble::awaitDecision);

        Job job = many.done(many.order(name));

        String chain = new KeptCertificates(database)
                .currentOf(AcmeWorld.TENANT, name)
                .orElseThrow()
                .chain();
        assertThat(PemCertificates.names(PemCertificates.read(chain).get(0)))
                .hasSize(100)
                .contains(name)
                .containsAll(also);
        assertThat(job.result().orElseThrow()).contains("xn--bcher-kva");
        assertThat(world.count("acme_challenge")).isZero();
    }

    /** Whoever can make us answer proves domains that are not his. */
    @Test
    void onlyTokensOfOrdersUnderWayAreAnswered() {
        Job job = world.order(AcmeWorld.DOMAIN);
        HttpChallenges challenges = new HttpChallenges(database, world.clock);
        challenges.publish(job.uid(), "live", "live.thumb");
        challenges.publish("no-such-job", "stray", "stray.thumb");
        assertThat(challenges.answer("live")).contains("live.thumb");
        assertThat(challenges.answer("stray")).isEmpty();

        database.transact(
                tx -> world.jobs.fail(tx, world.jobs.take(job.uid()).orElseThrow(), "ended", Optional.empty()));

        assertThat(challenges.answer("live")).isEmpty();
        challenges.removeLeftOvers();
        assertThat(world.count("acme_challenge")).isZero();
    }

    @Test
    void whenTheAuthorityForgetsTheOrderAndTheAccountBothAreMadeAgain() throws Exception {
        Job job = world.order(AcmeWorld.DOMAIN);
        world.turn(job);
        pebble.kill();
        pebble.startAgain();

        world.done(job);

        assertThat(world.current()).isPresent();
    }
}
