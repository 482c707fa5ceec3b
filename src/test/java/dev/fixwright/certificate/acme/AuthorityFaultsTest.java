package dev.fixwright.certificate.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.access.Audit;
import dev.fixwright.api.HttpServer;
import dev.fixwright.api.certificate.ChallengeEndpoint;
import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.Job;
import dev.fixwright.certificate.KeyKind;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.task.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the authority, the way to it and our own process may do to an order. The certificate in use stays until the end.
 */
class AuthorityFaultsTest {
    @TempDir
    private static Path directory;

    private static Database database;
    private static HttpServer http;
    private static Pebble pebble;
    private static AuthorityProxy proxy;

    private final AcmeWorld world = world();

    @BeforeAll
    static void start() throws Exception {
        database = Database.open(TestDatabase.h2(directory.resolve("data")));
        ChallengeEndpoint endpoint = new ChallengeEndpoint(new HttpChallenges(database, InstantSource.system()));
        http = HttpServer.start(0, List.of(endpoint::routes));
        pebble = Pebble.start(directory, http.port(), "always-asks");
        proxy = new AuthorityProxy(pebble);
        AcmeWorld first = world();
        first.done(first.order(AcmeWorld.DOMAIN));
    }

    private static AcmeWorld world() {
        return new AcmeWorld(
                database,
                AcmeWorld.settings(
                        proxy.directoryAddress(),
                        pebble.root(),
                        AcmeWorld.rule(KeyKind.EC_P256, ChallengeKind.HTTP_01)),
                pebble::awaitDecision);
    }

    @AfterEach
    void letTheAuthorityBeAsItIs() {
        proxy.between((number, exchange, path, body) -> false);
    }

    @AfterAll
    static void stop() throws Exception {
        if (proxy != null) {
            proxy.close();
            pebble.close();
        }
        http.close();
        database.close();
    }

    private String serial() {
        return world.current().orElseThrow().serial();
    }

    @Test
    void aRefusalEndsTheJobWithItsReason() {
        proxy.between((number, exchange, path, body) -> {
            boolean order = path.equals("/order-plz");
            if (order) {
                AuthorityProxy.problem(exchange, 403, "rejectedIdentifier", "the domain is on a block list");
            }
            return order;
        });

        Job ended = world.ended(world.order(AcmeWorld.DOMAIN));

        assertThat(ended.error()).contains("The CA said no: the domain is on a block list (rejectedIdentifier).");
    }

    @Test
    void anAuthorityThatFailsNowAndThenIsAskedUntilItAnswers() {
        proxy.between((number, exchange, path, body) -> {
            boolean fails = number % 11 == 0;
            if (fails) {
                exchange.sendResponseHeaders(503, -1);
                exchange.close();
            }
            return fails;
        });

        int issued = world.count("certificate");

        world.done(world.order(AcmeWorld.DOMAIN));

        assertThat(world.count("certificate")).isEqualTo(issued + 1);
    }

    /** The certificate in use stays, and nothing of the order is left. */
    private String failed() {
        String serial = serial();
        Job ended = world.ended(world.order(AcmeWorld.DOMAIN));

        assertThat(ended.state()).isEqualTo(Job.State.FAILED);
        assertThat(serial()).isEqualTo(serial);
        assertThat(world.count("acme_challenge")).isZero();
        return ended.error().orElseThrow();
    }

    /** Another state of each order than it has, from the moment it was asked for its certificate on. */
    private void afterTheRequest(String state, String more) {
        AtomicBoolean asked = new AtomicBoolean();
        proxy.between((number, exchange, path, body) -> {
            boolean request = path.startsWith("/finalize-order/");
            boolean look = path.startsWith("/my-order/") && asked.get();
            if (request || look) {
                proxy.forward(exchange, body, answer -> {
                    asked.compareAndSet(false, request && answer.contains("\"identifiers\""));
                    String now = request ? "\"processing\"" : "\"" + state + "\"" + more;
                    return answer.replaceFirst("(\"status\": ?)\"[a-z]*\"", "$1" + now);
                });
            }
            return request || look;
        });
    }

    @Test
    void anOrderThatTurnsOutInvalidWhileItIsMadeSaysWhy() {
        afterTheRequest(
                "invalid",
                ",\"error\":{\"type\":\"urn:ietf:params:acme:error:caa\",\"detail\":\"CAA forbids it\",\"status\":403}");

        assertThat(failed()).isEqualTo("The CA refused the order: CAA forbids it (caa).");
    }

    @Test
    void anAuthorityThatNeverEndsIsGivenUpAfterHalfAnHourWhateverItAsksFor() {
        afterTheRequest("processing", "");
        AuthorityProxy.Between states = proxy.between();
        proxy.between((number, exchange, path, body) -> {
            exchange.getResponseHeaders().set("Retry-After", "864000");
            return states.handled(number, exchange, path, body);
        });
        Instant begun = world.clock.instant();

        assertThat(failed())
                .isEqualTo("The CA has not made up its mind for 30 minutes, the last it said was \"PROCESSING\". The"
                        + " order is given up.");
        assertThat(world.clock.instant()).isBefore(begun.plus(Duration.ofHours(1)));
    }

    @Test
    void timeThatTheAuthorityAskedForIsNoneThatItTookToDecide() {
        AtomicBoolean limited = new AtomicBoolean();
        Instant wanted = Instant.now().plus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);
        proxy.between((number, exchange, path, body) -> {
            boolean limit = path.startsWith("/finalize-order/") && limited.compareAndSet(false, true);
            if (limit) {
                exchange.getResponseHeaders()
                        .set(
                                "Retry-After",
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(wanted.atOffset(ZoneOffset.UTC)));
                AuthorityProxy.problem(exchange, 429, "rateLimited", "slow down");
            }
            return limit;
        });

        world.done(world.order(AcmeWorld.DOMAIN));

        assertThat(limited).isTrue();
        assertThat(world.clock.instant()).isAfterOrEqualTo(wanted);
    }

    /** As somebody would who wants to know what answers inside of our network. */
    @Test
    void anAuthorityThatSendsUsElsewhereIsNotFollowed() {
        proxy.between((number, exchange, path, body) -> {
            boolean order = path.equals("/order-plz") || path.startsWith("/my-order/");
            if (order) {
                proxy.forward(
                        exchange,
                        body,
                        answer -> answer.replaceAll(
                                "https://[^\"]*/authZ/(?=[^\"]*\")", "http://169.254.169.254/latest/"));
            }
            return order;
        });

        assertThat(failed())
                .startsWith("The CA cannot be reached: it sends us to an address without TLS, http://169.254.169.254/");
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() {
        proxy.between((number, exchange, path, body) -> {
            boolean directory = path.equals("/dir");
            if (directory) {
                exchange.sendResponseHeaders(200, 0);
                byte[] much = new byte[64 * 1024];
                try {
                    for (int i = 0; i < 100_000; i++) {
                        exchange.getResponseBody().write(much);
                    }
                } finally {
                    exchange.close();
                }
            }
            return directory;
        });

        assertThat(failed()).startsWith("The CA cannot be reached: it answered with more than 1048576 bytes.");
    }

    @Test
    void aDomainThatLeavesTheListMeanwhileEndsItsJobWithTheReason() {
        Job job = world.order(AcmeWorld.DOMAIN);
        world.turn(job);
        assertThat(world.count("acme_challenge")).isPositive();
        AcmeWorld without =
                new AcmeWorld(database, AcmeWorld.settings(proxy.directoryAddress(), pebble.root()), () -> {});
        String serial = serial();

        Job ended = without.ended(job);

        assertThat(ended.error())
                .contains(
                        AcmeWorld.DOMAIN + " is not among the domains that this organisation may order certificates for"
                                + " any more (acme.domains of the certificates file). The certificate in use stays.");
        assertThat(serial()).isEqualTo(serial);
        assertThat(world.count("acme_challenge")).isZero();
    }

    /**
     * The worker stops dead in the middle of each request in turn, another takes the job over, and then the first wakes
     * up.
     */
    @Test
    void anotherWorkerFinishesWhateverRequestTheFirstOneHungIn() throws Exception {
        int issued = world.count("certificate");
        for (int victim = 1; victim <= 40; victim++) {
            CountDownLatch hangs = new CountDownLatch(1);
            CountDownLatch released = new CountDownLatch(1);
            int first = proxy.requests.size();
            int wanted = first + victim;
            proxy.between((number, exchange, path, body) -> {
                if (number == wanted) {
                    hangs.countDown();
                    await(released);
                }
                return false;
            });
            Job job = world.order(AcmeWorld.DOMAIN);
            Thread zombie = new Thread(() -> drive(job), "hanging-worker");
            zombie.start();
            boolean hung = hangsBefore(hangs, zombie);

            world().done(job);
            released.countDown();
            zombie.join();

            issued++;
            assertThat(world.now(job).state()).isEqualTo(Job.State.DONE);
            assertThat(world.count("certificate"))
                    .as("after request %s", victim)
                    .isEqualTo(issued);
            assertThat(world.now(job).result().orElseThrow()).contains(serial());
            assertThat(world.count("acme_challenge")).isZero();
            if (!hung) {
                assertThat(victim).isGreaterThan(5);
                return;
            }
        }
    }

    /** Runs the task on and on, as a worker of its own that knows nothing of the others. */
    private void drive(Job job) {
        ReissueTask task = new ReissueTask(
                world.settings, database, world.jobs, AcmeWorld.SEAL, new Audit(database, world.clock), world.clock);
        for (int i = 0; i < 50 && !world.now(job).hasEnded(); i++) {
            task.run(new Task("reissue-certificate", job.uid(), "{}"));
            pebble.awaitDecision();
        }
    }

    private static boolean hangsBefore(CountDownLatch hangs, Thread zombie) throws InterruptedException {
        while (zombie.isAlive()) {
            if (hangs.await(10, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return hangs.getCount() == 0;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
