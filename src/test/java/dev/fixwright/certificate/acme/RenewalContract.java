package dev.fixwright.certificate.acme;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.fixwright.api.HttpServer;
import dev.fixwright.api.certificate.ChallengeEndpoint;
import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.Job;
import dev.fixwright.certificate.KeptCertificate;
import dev.fixwright.certificate.KeptCertificates;
import dev.fixwright.certificate.KeyKind;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shredzone.acme4j.toolbox.AcmeUtils;

/** When certificates are ordered anew without anybody asking, on both databases. */
interface RenewalContract {
    DatabaseAddress address(Path directory);

    /** A server that has a certificate from a real authority, with something between the two. */
    final class Fixture implements AutoCloseable {
        final Database database;
        final HttpServer http;
        final Pebble pebble;
        final AuthorityProxy proxy;
        final AcmeWorld world;
        final List<String> orders = new ArrayList<>();
        /** Whether the authority does not know our certificates as ours. */
        boolean strangers;

        Instant windowStart = Instant.now();
        /** What the authority says instead of a window, if it says anything else. */
        String nonsense = "";
        /** How often it was asked. */
        int asked;

        Fixture(DatabaseAddress address, Path directory) throws Exception {
            this.database = Database.open(address);
            ChallengeEndpoint endpoint = new ChallengeEndpoint(new HttpChallenges(database, InstantSource.system()));
            this.http = HttpServer.start(0, List.of(endpoint::routes));
            this.pebble = Pebble.start(directory, http.port());
            this.proxy = new AuthorityProxy(pebble);
            this.world = new AcmeWorld(
                    database,
                    AcmeWorld.settings(
                            proxy.directoryAddress(),
                            pebble.root(),
                            AcmeWorld.rule(KeyKind.EC_P256, ChallengeKind.HTTP_01)),
                    pebble::awaitDecision);
            world.done(world.order(AcmeWorld.DOMAIN));
        }

        void renew() {
            new Renewals(world.settings, database, AcmeWorld.SEAL, world.certificates, world.clock).run();
        }

        void renewOnNodesAtTheSameMoment() throws Exception {
            CyclicBarrier together = new CyclicBarrier(4);
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(nodes.submit(() -> {
                    together.await();
                    renew();
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
            nodes.shutdown();
        }

        /** As if many others had come to be due, of a domain that nobody may order any more. */
        void haveOthersThatCannotBeRenewed(int number) {
            String columns = "tenant, directory, serial, not_before, not_after, chain, key_id, private_key, pkcs12,"
                    + " pkcs12_password, renew_at, issued_at";
            database.transact(tx -> {
                PreparedBatch batch = tx.handle()
                        .prepareBatch("insert into certificate (uid, domain, current_key, " + columns
                                + ") select :uid, 'gone.example.org', :uid, " + columns
                                + " from certificate where current_key is not null and domain = :domain");
                for (int i = 0; i < number; i++) {
                    batch.bind("uid", "!" + i).bind("domain", AcmeWorld.DOMAIN).add();
                }
                batch.execute();
            });
        }

        List<Job> jobs() {
            return database
                    .read(handle -> handle.createQuery("select uid from certificate_job order by created_at")
                            .mapTo(String.class)
                            .list())
                    .stream()
                    .map(uid -> world.certificates.job(AcmeWorld.TENANT, uid).orElseThrow())
                    .toList();
        }

        /** From now on the authority has renewal information, which this version of it does not have by itself. */
        void offerRenewalInformation() {
            proxy.between((number, exchange, path, body) -> {
                boolean refused = path.equals("/order-plz") && strangers;
                if (path.equals("/order-plz")) {
                    orders.add(AuthorityProxy.payload(body));
                    refused = refused && AuthorityProxy.payload(body).contains("replaces");
                }
                if (refused) {
                    AuthorityProxy.problem(exchange, 403, "unauthorized", "another account has that certificate");
                } else if (path.startsWith("/renewal/") && strangers) {
                    AuthorityProxy.problem(exchange, 404, "malformed", "no such certificate");
                } else if (path.equals("/dir")) {
                    answer(exchange, directory());
                } else if (path.startsWith("/renewal/")) {
                    asked++;
                    answer(
                            exchange,
                            !nonsense.isEmpty()
                                    ? nonsense
                                    : "{\"suggestedWindow\":{\"start\":\"" + windowStart + "\",\"end\":\""
                                            + windowStart.plusSeconds(3600) + "\"}}");
                }
                return refused || path.equals("/dir") || path.startsWith("/renewal/");
            });
        }

        private String directory() {
            String base = proxy.directoryAddress().resolve("/").toString();
            return "{\"newNonce\":\"" + base + "nonce-plz\",\"newAccount\":\"" + base + "sign-me-up\",\"newOrder\":\""
                    + base + "order-plz\",\"revokeCert\":\"" + base + "revoke-cert\",\"keyChange\":\"" + base
                    + "rollover-account-key\",\"renewalInfo\":\"" + base + "renewal\"}";
        }

        private static void answer(HttpExchange exchange, String json) throws IOException {
            byte[] bytes = json.getBytes(StandardCharsets.US_ASCII);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }

        @Override
        public void close() {
            proxy.close();
            pebble.close();
            http.close();
            database.close();
        }
    }

    @Test
    default void aCertificateIsOrderedAnewSomeTimeBeforeItsEnd(@TempDir Path directory) throws Exception {
        try (Fixture fixture = new Fixture(address(directory), directory)) {
            AcmeWorld world = fixture.world;
            KeptCertificate first = world.kept().orElseThrow();
            fixture.renew();
            assertThat(fixture.jobs()).hasSize(1);

            fixture.haveOthersThatCannotBeRenewed(250);
            world.clock.advanceTo(first.notAfter().minus(Pebble.CERTIFICATES_LAST.dividedBy(4)));
            fixture.renewOnNodesAtTheSameMoment();
            List<Job> jobs = fixture.jobs();
            assertThat(jobs).hasSize(2);
            world.done(jobs.get(1));

            assertThat(jobs.get(1).requestedBy().name()).isEqualTo("Fixwright");
            assertThat(world.current().orElseThrow().serial()).isNotEqualTo(first.serial());
            assertThat(world.count("certificate")).isEqualTo(252);
        }
    }

    @Test
    default void theAuthoritySaysWhenAndIsToldWhatIsReplaced(@TempDir Path directory) throws Exception {
        try (Fixture fixture = new Fixture(address(directory), directory)) {
            AcmeWorld world = fixture.world;
            KeptCertificate first = world.kept().orElseThrow();
            fixture.offerRenewalInformation();
            fixture.windowStart = world.clock.instant().plus(Duration.ofHours(9));
            fixture.renew();
            assertThat(world.kept().orElseThrow().renewAt())
                    .isBetween(fixture.windowStart, fixture.windowStart.plusSeconds(3600));
            assertThat(fixture.jobs()).hasSize(1);

            // The authority has to take certificates back, and says so when it is asked the next time.
            fixture.windowStart = world.clock.instant().minus(Duration.ofDays(1));
            world.clock.advance(Duration.ofHours(7));
            fixture.renew();
            world.done(fixture.jobs().get(1));

            String replaced = AcmeUtils.getRenewalUniqueIdentifier(first.leaf());
            assertThat(fixture.orders)
                    .isNotEmpty()
                    .allMatch(order -> order.contains("\"replaces\":\"" + replaced + "\""));
            assertThat(world.current().orElseThrow().serial()).isNotEqualTo(first.serial());
        }
    }

    @Test
    default void nonsenseOfTheAuthorityKeepsNoCertificateFromBeingRenewed(@TempDir Path directory) throws Exception {
        try (Fixture fixture = new Fixture(address(directory), directory)) {
            AcmeWorld world = fixture.world;
            KeptCertificate first = world.kept().orElseThrow();
            fixture.offerRenewalInformation();
            fixture.haveOthersThatCannotBeRenewed(2);
            fixture.nonsense = "{\"suggestedWindow\":7}";
            fixture.renew();
            assertThat(fixture.asked).isEqualTo(3);
            assertThat(fixture.jobs()).hasSize(1);

            fixture.nonsense =
                    "{\"suggestedWindow\":{\"start\":\"2026-02-30T00:00:00Z\"," + "\"end\":\"2026-03-01T00:00:00Z\"}}";
            world.clock.advanceTo(first.notAfter().minus(Duration.ofMinutes(30)));
            fixture.renew();
            assertThat(fixture.asked).isEqualTo(6);
            assertThat(fixture.jobs()).hasSize(2);
        }
    }

    @Test
    default void whatTheAuthoritySaysNeverKeepsACertificateFromBeingRenewed(@TempDir Path directory) throws Exception {
        try (Fixture fixture = new Fixture(address(directory), directory)) {
            AcmeWorld world = fixture.world;
            KeptCertificate first = world.kept().orElseThrow();
            fixture.offerRenewalInformation();
            fixture.windowStart = world.clock.instant().plus(Duration.ofDays(3));
            fixture.renew();
            assertThat(world.kept().orElseThrow().renewAt())
                    .isBefore(first.notAfter().minus(Duration.ofHours(1)));

            fixture.strangers = true;
            world.clock.advanceTo(first.notAfter().minus(Duration.ofMinutes(30)));
            fixture.renew();
            world.done(fixture.jobs().get(1));

            assertThat(fixture.orders).hasSizeGreaterThan(1);
            assertThat(world.kept().orElseThrow().serial()).isNotEqualTo(first.serial());
            assertThat(new KeptCertificates(fixture.database)
                            .notAskedSince(
                                    first.directory(), world.clock.instant().minusSeconds(60), 10))
                    .extracting(KeptCertificate::serial)
                    .doesNotContain(first.serial());
        }
    }
}
