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
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the authority, the way to it and our own process may do to an order. The certificate in use stays until the end.
 */
class AuthorityFaultsTest {
    @TempDir
    Path directory;

    private Database database;
    private HttpServer http;
    private Pebble pebble;
    private AuthorityProxy proxy;
    private AcmeWorld world;

    @BeforeEach
    void start() throws Exception {
        database = Database.open(TestDatabase.h2(directory.resolve("data")));
        ChallengeEndpoint endpoint = new ChallengeEndpoint(new HttpChallenges(database, InstantSource.system()));
        http = HttpServer.start(0, List.of(endpoint::routes));
        pebble = Pebble.start(directory, http.port());
        proxy = new AuthorityProxy(pebble);
        world = world();
        world.done(world.order(AcmeWorld.DOMAIN));
    }

    private AcmeWorld world() {
        return new AcmeWorld(
                database,
                AcmeWorld.settings(
                        proxy.directoryAddress(),
                        pebble.root(),
                        AcmeWorld.rule(KeyKind.EC_P256, ChallengeKind.HTTP_01)),
                pebble::awaitDecision);
    }

    @AfterEach
    void stop() throws Exception {
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

        world.done(world.order(AcmeWorld.DOMAIN));

        assertThat(world.count("certificate")).isEqualTo(2);
    }

    /**
     * The worker stops dead in the middle of each request in turn, another takes the job over, and then the first wakes
     * up.
     */
    @Test
    void anotherWorkerFinishesWhateverRequestTheFirstOneHungIn() throws Exception {
        int issued = 1;
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
