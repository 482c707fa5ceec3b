package dev.fixwright.backlog;

import static dev.fixwright.backlog.Shop.ACME;
import static dev.fixwright.backlog.Shop.ALICE;
import static dev.fixwright.backlog.Shop.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.access.RefusedException;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.finding.Severity;
import dev.fixwright.remediation.HandedInFinding;
import dev.fixwright.remediation.HistoryStore;
import dev.fixwright.remediation.LiveAlert;
import dev.fixwright.remediation.Remediation;
import dev.fixwright.remediation.RemediationState;
import dev.fixwright.remediation.RepositoryTable;
import dev.fixwright.remediation.SavedSteps;
import dev.fixwright.repository.CommitId;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of findings that were handed in and that somebody wants fixed, in any database. */
abstract class HandedInContract {
    private Database database;
    private Shop shop;
    private Backlog backlog;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
        shop = new Shop(database);
        backlog = shop.backlog;
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** The app is told of an alert there, so that it is known to work in the repository. */
    private void installed() {
        shop.open(SHOP, 1);
    }

    private UUID uploaded(String code) {
        shop.upload(code);
        return newest();
    }

    private UUID newest() {
        return shop.all(ACME).get(0).uid();
    }

    private long number(UUID finding) {
        return database.read(handle -> handle.createQuery("select alert from finding where uid = :uid")
                .bind("uid", finding)
                .mapTo(Long.class)
                .one());
    }

    private List<String> tasks() {
        return database.read(handle -> handle.createQuery("select name from task order by seq")
                .mapTo(String.class)
                .list());
    }

    private void refuses(UUID finding, String reason) {
        assertThatThrownBy(() -> backlog.wishes().ask(ALICE, finding, Wish.PLAIN))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(RefusedException.Kind.CONFLICT);
                    assertThat(refused).hasMessageContaining(reason);
                });
    }

    @Test
    void isWorkedOnLikeAnAlertUnderANumberThatIsNoAlerts() {
        installed();
        UUID finding = uploaded("query(a)@3");

        Granted granted = backlog.wishes().ask(ALICE, finding, Wish.PLAIN);

        assertThat(granted.fresh()).isTrue();
        assertThat(backlog.wishes().ask(ALICE, finding, Wish.PLAIN).fresh()).isFalse();
        assertThat(tasks()).containsExactly("remediate-alert");
        long number = number(finding);
        assertThat(number).isNegative();
        assertThat(shop.store.newest(SHOP, number).orElseThrow().state()).isEqualTo(RemediationState.QUEUED);
        assertThat(shop.store.name(SHOP, number)).isEqualTo(PublicId.FINDING.of(finding));
        assertThat(backlog.findings().one(ACME, finding).orElseThrow().alert()).isEmpty();
        assertThat(shop.store.openAlerts(SHOP)).containsExactly(1L);
        assertThat(shop.store.openOnes(SHOP)).hasSize(1);
        assertThat(shop.store.openByRule(SHOP)).hasSize(1);
    }

    @Test
    void tellsWhatItsScanSaid() {
        installed();
        String commit = "0123456789ABCDEF0123456789abcdef01234567";
        backlog.scans()
                .add(
                        ALICE,
                        new NewScan(
                                "org-7",
                                Optional.of("ACME/Shop"),
                                Optional.empty(),
                                Optional.of(commit),
                                Optional.of("refs/heads/main"),
                                Optional.empty(),
                                Optional.empty()),
                        Shop.sarif("query(a)@3"));
        UUID finding = newest();
        backlog.wishes().ask(ALICE, finding, Wish.PLAIN);

        LiveAlert told = shop.store.handedIn(SHOP, number(finding)).orElseThrow();

        assertThat(told.state()).isEqualTo(LiveAlert.State.OPEN);
        assertThat(told.rule().id()).isEqualTo("sqli");
        assertThat(told.commit()).isEqualTo(new CommitId(commit.toLowerCase(Locale.ROOT)));
        assertThat(told.handedIn().map(HandedInFinding::id)).contains(PublicId.FINDING.of(finding));
        assertThat(told.handedIn().orElseThrow().code().snippet()).isEqualTo("query(a)");
        shop.store.track(SHOP, told, Optional.of("sqlinjection"));
        assertThat(shop.store.weakness(SHOP, told.number())).contains("sqlinjection");
        assertThat(backlog.scans()
                        .list(ACME, ScanFilter.ALL, Optional.empty(), 9)
                        .items())
                .hasSize(2);
    }

    @Test
    void isLookedAtAgainWithEachScanOfItsTool() {
        installed();
        UUID finding = uploaded("query(a)@3");
        shop.upload("query(a)@4");
        assertThat(tasks()).isEmpty();
        backlog.wishes().ask(ALICE, finding, Wish.PLAIN);

        shop.upload("query(a)@5");
        shop.upload();

        assertThat(tasks()).containsExactly("remediate-alert", "settle-alert", "settle-alert");
        assertThat(shop.store.handedIn(SHOP, number(finding)).orElseThrow().state())
                .isEqualTo(LiveAlert.State.FIXED);
    }

    @Test
    void needsTheAppInItsRepository() {
        UUID finding = uploaded("query(a)@3");
        refuses(finding, "The app has no access to acme/shop");
        assertThat(backlog.wishes().objection(ALICE, finding, Wish.PLAIN).orElseThrow())
                .contains("The app has no access to acme/shop");

        installed();
        assertThat(backlog.wishes().objection(ALICE, finding, Wish.PLAIN)).isEmpty();
        shop.store.cancel(SHOP.installationId(), OptionalLong.of(SHOP.id()), "removed");
        refuses(finding, "Install it on that repository");

        shop.open(SHOP, 2);
        assertThat(backlog.wishes().ask(ALICE, finding, Wish.PLAIN).fresh()).isTrue();
        assertThat(backlog.wishes().objection(ALICE, finding, Wish.PLAIN)).isEmpty();
    }

    @Test
    void isOfItsRepositoryWantedOrNot() {
        String id = PublicId.FINDING.of(uploaded("query(a)@3"));
        HistoryStore histories = HistoryStore.inDatabase(database);

        assertThat(histories.has("Acme/Shop", id)).isTrue();
        assertThat(histories.has("acme/till", id)).isFalse();
        assertThat(histories.has("acme/shop", "finding-" + "0".repeat(32))).isFalse();
        assertThat(histories.has("acme/shop", "finding-x")).isFalse();
        assertThat(histories.of("acme/shop", id)).isEmpty();
    }

    @Test
    void isAboutCodeOrNotWorkedOn() {
        backlog.scans()
                .add(
                        ALICE,
                        new NewScan(
                                "org-7",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        List.of(new NewItem(
                                "k", "certificate", "Expires", "", Severity.LOW, Optional.empty(), Optional.empty())));

        refuses(newest(), "no pull request can end it");
    }

    @Test
    void goesWithItsScanUnlessAFixWasProposed() {
        installed();
        Scan declined = shop.upload("query(a)@3");
        UUID finding = newest();
        backlog.wishes().ask(ALICE, finding, Wish.PLAIN);
        assertThatThrownBy(() -> backlog.scans().delete(ALICE, declined.uid()))
                .hasMessageContaining("A fix was asked for or proposed for 1 of its findings");

        SavedSteps.declined(shop.store, SHOP, number(finding), "no fixer");
        assertThat(backlog.scans().delete(ALICE, declined.uid())).isTrue();
        assertThat(backlog.findings().one(ACME, finding)).isEmpty();

        Scan proposed = shop.upload("query(b)@3");
        backlog.wishes().ask(ALICE, newest(), Wish.PLAIN);
        SavedSteps.proposed(shop.store, SHOP, number(newest()));
        SavedSteps.closed(shop.store, SHOP, number(newest()));
        assertThatThrownBy(() -> backlog.scans().delete(ALICE, proposed.uid())).isInstanceOf(RefusedException.class);
    }

    @Test
    void aScanOfTheFixIsComparedAndResolvesNothing() {
        installed();
        shop.upload("query(a)@3", "query(b)@5");
        UUID finding = newest();
        backlog.wishes().ask(ALICE, finding, Wish.PLAIN);
        long number = number(finding);
        SavedSteps.proposed(shop.store, SHOP, number);
        Remediation.OpenedPullRequest pull =
                shop.store.newest(SHOP, number).orElseThrow().pullRequest().orElseThrow();

        Scan ofFix = handIn(Optional.of(pull.head().value()), Optional.empty(), "query(a)@3");
        handIn(Optional.empty(), Optional.of("refs/pull/" + pull.number() + "/merge"), "query(a)@3");

        assertThat(shop.store.handedIn(SHOP, number).orElseThrow().state()).isEqualTo(LiveAlert.State.OPEN);
        assertThat(tasks()).contains("weigh-evidence").doesNotContain("settle-alert");
        assertThat(backlog.scans().predecessor(ACME, ofFix.uid())).isEmpty();
        assertThat(SavedSteps.isCompared(shop.store, SHOP, number)).isFalse();
        handIn(Optional.of(pull.head().value()), Optional.empty(), "query(a)@3");
        assertThat(SavedSteps.isCompared(shop.store, SHOP, number)).isTrue();

        shop.upload("query(a)@3", "query(b)@5");
        assertThat(open()).isEqualTo(4);
        SavedSteps.closed(shop.store, SHOP, number);
        shop.upload("query(a)@3", "query(b)@5");
        assertThat(open()).isEqualTo(3);
    }

    @Test
    void aScanOfAPullRequestThatIsOverOrOfPeopleResolvesNothing() {
        installed();
        shop.upload("query(a)@3");
        UUID finding = newest();
        backlog.wishes().ask(ALICE, finding, Wish.PLAIN);
        long number = number(finding);
        SavedSteps.proposed(shop.store, SHOP, number);
        Remediation.OpenedPullRequest pull =
                shop.store.newest(SHOP, number).orElseThrow().pullRequest().orElseThrow();

        handIn(Optional.empty(), Optional.of("refs/pull/4711/merge"));
        assertThat(shop.store.handedIn(SHOP, number).orElseThrow().state()).isEqualTo(LiveAlert.State.OPEN);

        SavedSteps.closed(shop.store, SHOP, number);
        handIn(Optional.empty(), Optional.of("refs/pull/" + pull.number() + "/merge"));
        assertThat(shop.store.handedIn(SHOP, number).orElseThrow().state()).isEqualTo(LiveAlert.State.OPEN);
        handIn(Optional.of(pull.head().value()), Optional.empty());
        assertThat(shop.store.handedIn(SHOP, number).orElseThrow().state()).isEqualTo(LiveAlert.State.OPEN);

        handIn(Optional.empty(), Optional.of("refs/heads/main"));
        assertThat(shop.store.handedIn(SHOP, number).orElseThrow().state()).isEqualTo(LiveAlert.State.FIXED);
    }

    @Test
    void aScanOfAnotherBranchIsOfASeriesOfItsOwnOnceTheDefaultBranchIsKnown() {
        installed();
        long others = open();
        Scan first = shop.upload("query(a)@3");
        Scan same = handIn(Optional.empty(), Optional.of("refs/heads/release"), "query(a)@3");
        assertThat(backlog.scans().predecessor(ACME, same.uid())).contains(first);

        database.transact(tx -> RepositoryTable.listed(tx.handle(), SHOP, "main"));
        Scan other = handIn(Optional.empty(), Optional.of("refs/heads/release"));
        assertThat(backlog.scans().predecessor(ACME, other.uid())).isEmpty();
        assertThat(open()).isEqualTo(others + 1);

        database.transact(tx -> RepositoryTable.listed(tx.handle(), SHOP, "release"));
        handIn(Optional.empty(), Optional.of("refs/heads/release"));
        assertThat(open()).isEqualTo(others);
    }

    @Test
    void aListOfItemsThatIsCalledLikeAPullRequestIsNone() {
        items(Optional.of("pull request 5"));
        items(Optional.empty());

        assertThat(open()).isEqualTo(2);
    }

    private void items(Optional<String> name) {
        backlog.scans()
                .add(
                        ALICE,
                        new NewScan(
                                "org-7",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                name),
                        List.of(new NewItem(
                                "k", "certificate", "Expires", "", Severity.LOW, Optional.empty(), Optional.empty())));
    }

    private long open() {
        return backlog.findings().counts(ACME, Optional.empty()).of(TrackedFinding.Status.OPEN)
                + backlog.findings().counts(ACME, Optional.empty()).of(TrackedFinding.Status.IN_PROGRESS);
    }

    private Scan handIn(Optional<String> commit, Optional<String> ref, String... code) {
        return backlog.scans()
                .add(
                        ALICE,
                        new NewScan(
                                "org-7",
                                Optional.of("acme/shop"),
                                Optional.empty(),
                                commit,
                                ref,
                                Optional.empty(),
                                Optional.empty()),
                        Shop.sarif(code))
                .get(0);
    }
}
