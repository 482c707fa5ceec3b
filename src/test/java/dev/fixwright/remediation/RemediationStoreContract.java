package dev.fixwright.remediation;

import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.remediation.CodeHost.PolicyTexts;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.Remediation.Proposed;
import dev.fixwright.remediation.Remediation.Wait;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import dev.fixwright.task.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept about findings and remediations, on each database. */
abstract class RemediationStoreContract {
    private static final CommitId BASE = FakeCodeHost.commit(1);
    private static final PullRequest PULL_REQUEST = new PullRequest(
            9, "https://github.com/acme/shop/pull/9", PullRequest.State.OPEN, true, FakeCodeHost.commit(2));

    private final SettableClock clock = new SettableClock();
    private Database database;
    private RemediationStore store;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
        store = RemediationStore.inDatabase(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Remediation proposed(long alert) {
        Proposed proposal = new Proposed(
                "fixwright/alert-" + alert + "-x",
                BASE,
                "hash",
                List.of(SourcePath.of("A.java"), SourcePath.of("b/ö B.java")),
                Optional.empty());
        return store.save(store.open(SHOP, alert).begun().proposing(proposal));
    }

    @Test
    void anAlertHasOneLiveRemediation() {
        Remediation first = store.open(SHOP, 7);

        assertThat(first.state()).isEqualTo(RemediationState.QUEUED);
        assertThat(store.open(SHOP, 7)).isEqualTo(first);
        assertThat(store.newest(SHOP, 7)).contains(first);
        assertThat(store.newest(SHOP, 8)).isEmpty();
    }

    @Test
    void manyWorkersGetTheSameLiveRemediation() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> work = IntStream.range(0, 40)
                    .<Callable<Long>>mapToObj(i -> () -> store.open(SHOP, 7).id())
                    .toList();

            assertThat(workers.invokeAll(work).stream()
                            .map(RemediationStoreContract::result)
                            .distinct())
                    .hasSize(1);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Long result(Future<Long> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsKnownOfAPullRequestIsKept() {
        Remediation remediation = proposed(7);
        assertThat(store.title(remediation)).isEmpty();
        assertThat(store.mergedAs(remediation)).isEmpty();

        store.noteTitle(remediation, "Fix weak hash in 2 places");
        store.noteMerge(remediation, FakeCodeHost.commit(3));

        assertThat(store.title(remediation)).contains("Fix weak hash in 2 places");
        assertThat(store.mergedAs(remediation)).contains(FakeCodeHost.commit(3));
    }

    @Test
    void anEndedRemediationMakesRoomForANewOne() {
        Remediation first = store.save(store.open(SHOP, 7).to(RemediationState.DECLINED, "no fixer"));
        Remediation second = store.open(SHOP, 7);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(store.newest(SHOP, 7)).contains(second);
        assertThat(first.reason()).isEqualTo("no fixer");
    }

    /** Checks, rules and paths are named by others. */
    @Test
    void aReasonIsOneLineOfText() {
        String hostile = "check a\0b\nERROR c\u001b[31m d\u202e fails" + "😀".repeat(1_500);

        Remediation kept = store.save(store.open(SHOP, 7).to(RemediationState.DECLINED, hostile));

        assertThat(kept.reason())
                .startsWith("check a b ERROR c [31m d fails")
                .endsWith("😀…")
                .hasSizeLessThanOrEqualTo(2_000);
    }

    @Test
    void whatWasProposedIsKept() {
        Remediation opened = store.save(proposed(7).opened(PULL_REQUEST));

        assertThat(store.newest(SHOP, 7)).contains(opened);
        assertThat(opened.proposal().orElseThrow().paths())
                .containsExactly(SourcePath.of("A.java"), SourcePath.of("b/ö B.java"));
        assertThat(opened.pullRequest().orElseThrow().head()).isEqualTo(PULL_REQUEST.head());
        assertThat(store.ofPullRequest(SHOP, 9)).contains(opened);
        assertThat(store.ofPullRequest(SHOP, 10)).isEmpty();
        assertThat(store.proposed(SHOP)).containsExactly(opened);
    }

    @Test
    void aChangeOnTopOfAnOlderVersionIsRefused() {
        Remediation seen = store.open(SHOP, 7);
        store.save(seen.begun());

        assertThatThrownBy(() -> store.save(seen.begun()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another worker");
    }

    @Test
    void anotherRepositoryAndAnotherInstallationAreApart() {
        store.open(SHOP, 7);

        assertThat(store.newest(new RepositoryRef(11, 23, "acme", "shop"), 7)).isEmpty();
        assertThat(store.newest(new RepositoryRef(12, 22, "acme", "shop"), 7)).isEmpty();
    }

    @Test
    void theGravestWaitsFirst() {
        for (long alert = 1; alert <= 3; alert++) {
            String severity = alert == 2 ? "critical" : "high";
            store.track(SHOP, Alerts.open(alert, severity), Optional.of("weakrandom"));
            store.save(store.open(SHOP, alert).begun().waiting(Wait.ROOM, "later"));
        }
        store.save(store.open(SHOP, 4).begun().waiting(Wait.FILE, "later"));

        assertThat(store.waiting(SHOP, Wait.ROOM, 2))
                .extracting(Remediation::alert)
                .containsExactly(2L, 1L);
        assertThat(store.waiting(SHOP, Wait.FILE, 9))
                .extracting(Remediation::alert)
                .containsExactly(4L);
        assertThat(store.waiting(SHOP, Wait.FILE, 9).get(0).attempts()).isZero();
    }

    @Test
    void theTimeOfOpeningIsKeptThroughLaterChanges() {
        Instant opened = clock.instant();
        Remediation proving =
                store.save(store.save(proposed(7).opened(PULL_REQUEST)).to(RemediationState.PROVING, "x"));
        clock.advance(Duration.ofMinutes(50));
        store.save(proving.to(RemediationState.MERGED, "y"));

        assertThat(store.openedSince(SHOP, opened.minusSeconds(1))).containsExactly(opened);
        assertThat(store.openedSince(SHOP, opened)).isEmpty();
    }

    @Test
    void anAlertsStateIsTheLastOneSeen() {
        assertThat(store.alertState(SHOP, 7)).isEmpty();
        store.track(SHOP, Alerts.open(7, "high"), Optional.of("weakrandom"));

        assertThat(store.alertState(SHOP, 7)).contains(LiveAlert.State.OPEN);
        assertThat(store.weakness(SHOP, 7)).contains("weakrandom");
    }

    @Test
    void aLostInstallationCancelsWhatIsLive() {
        store.save(store.open(SHOP, 1).to(RemediationState.DECLINED, "no fixer"));
        store.open(SHOP, 2);

        store.cancel(SHOP.installationId(), OptionalLong.of(99), "gone");
        assertThat(store.newest(SHOP, 2).orElseThrow().state()).isEqualTo(RemediationState.QUEUED);
        store.cancel(SHOP.installationId(), OptionalLong.empty(), "gone");

        assertThat(store.newest(SHOP, 1).orElseThrow().state()).isEqualTo(RemediationState.DECLINED);
        assertThat(store.newest(SHOP, 2).orElseThrow().why()).isEqualTo("cancelled: gone");
    }

    @Test
    void thePolicyThatWasGoodLastIsKept() {
        PolicyStore policies = PolicyStore.inDatabase(database);
        assertThat(policies.lastGood(SHOP)).isEqualTo(new PolicyTexts(Optional.empty(), Optional.empty()));

        PolicyTexts texts = new PolicyTexts(Optional.of("mode: off\n"), Optional.of("mode: fix\n"));
        policies.keep(SHOP, texts);
        policies.told(SHOP, BASE);

        assertThat(policies.lastGood(SHOP)).isEqualTo(texts);
        assertThat(policies.toldOn(SHOP)).contains(BASE);
        policies.keep(SHOP, new PolicyTexts(Optional.empty(), texts.organisation()));
        assertThat(policies.lastGood(SHOP).repository()).isEmpty();
    }

    @Test
    void whereAnOwnersDefaultsAreAndWhatWasReadThereIsKeptUntilAccessIsLost() {
        PolicyStore policies = PolicyStore.inDatabase(database);
        RepositoryRef place = new RepositoryRef(SHOP.installationId(), 77, "acme", ".github");
        policies.covered(SHOP);
        assertThat(policies.defaults(SHOP.installationId())).isEmpty();

        policies.covered(place);
        OwnerDefaults unread = policies.defaults(SHOP.installationId()).orElseThrow();
        OwnerDefaults read = unread.read(Optional.of("mode: off\n"), clock.instant());
        policies.keep(read);
        policies.covered(place);
        assertThat(policies.defaults(SHOP.installationId())).contains(read);
        policies.keep(read.unread("it is gone", Optional.empty(), clock.instant()));
        assertThat(policies.defaults(SHOP.installationId()).flatMap(OwnerDefaults::problem))
                .contains("it is gone");

        policies.lost(SHOP.installationId() + 1);
        assertThat(policies.defaults(SHOP.installationId())).isPresent();
        policies.lost(SHOP.installationId());
        assertThat(policies.defaults(SHOP.installationId())).isEmpty();
    }

    @Test
    void whatWasDismissedIsKnownByRuleAndFileUntilItIsOpenAgain() {
        LiveAlert open = Alerts.at(7, "high", "src/ö A.java", 9, BASE);
        LiveAlert dismissed = Alerts.in(open, LiveAlert.State.DISMISSED);
        LiveAlert other = Alerts.at(8, "high", "src/ö A.java", 12, BASE);

        store.track(SHOP, dismissed, Optional.empty());
        store.track(SHOP, dismissed, Optional.empty());

        assertThat(store.dismissedLike(SHOP, other)).singleElement().satisfies(like -> {
            assertThat(like.alert()).isEqualTo(7);
            assertThat(like.commit()).isEqualTo(BASE);
            assertThat(like.region().startLine()).isEqualTo(9);
            assertThat(like.dismissal()).isEqualTo(dismissed.dismissal().orElseThrow());
        });
        assertThat(store.dismissedLike(SHOP, dismissed)).isEmpty();
        assertThat(store.dismissedLike(SHOP, Alerts.at(8, "high", "src/B.java", 12, BASE)))
                .isEmpty();
        store.track(SHOP, open, Optional.empty());
        assertThat(store.dismissedLike(SHOP, other)).isEmpty();
    }
}
