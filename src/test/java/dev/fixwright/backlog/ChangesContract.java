package dev.fixwright.backlog;

import static dev.fixwright.backlog.Shop.ACME;
import static dev.fixwright.backlog.Shop.ALICE;
import static dev.fixwright.backlog.Shop.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.access.Caller;
import dev.fixwright.access.Principal;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.Role;
import dev.fixwright.backlog.Assessment.Approval;
import dev.fixwright.backlog.Assessment.Statement;
import dev.fixwright.backlog.ItemChange.Field;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.remediation.LiveAlert;
import dev.fixwright.remediation.RemediationState;
import dev.fixwright.remediation.SavedSteps;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the faces change in the backlog, on each database. */
abstract class ChangesContract {
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

    private static RefusedException.Kind refused(Callable<?> call) {
        RefusedException[] refused = {null};
        assertThatThrownBy(call::call).isInstanceOfSatisfying(RefusedException.class, thrown -> refused[0] = thrown);
        return refused[0].kind();
    }

    @Test
    void aWishBeginsARemediationWithItsTaskAndItsAuditRow() {
        UUID finding = shop.open(SHOP, 1);

        Granted granted = backlog.wishes().ask(ALICE, finding, Wish.PLAIN);

        assertThat(granted.fresh()).isTrue();
        assertThat(granted.work().state()).isEqualTo(RemediationState.QUEUED);
        assertThat(granted.work().askedBy()).contains(new Work.Asker("alice", Optional.of("user-00000000000a")));
        assertThat(backlog.works().one(ACME, granted.work().uid())).contains(granted.work());
        assertThat(backlog.findings().one(ACME, finding).orElseThrow().session())
                .contains(granted.work().uid());
        assertThat(shop.rows("select count(*) from task where name = 'remediate-alert'"))
                .isEqualTo(1);
        assertThat(shop.rows("select count(*) from audit where action = 'remediation.ask' and tenant = 'org-7'"))
                .isEqualTo(1);
        assertThat(shop.store.isAsked(SHOP, 1)).isTrue();
        Granted again = backlog.wishes().ask(ALICE, finding, Wish.PLAIN);
        assertThat(again).isEqualTo(new Granted(granted.work(), false));
        assertThat(shop.rows("select count(*) from audit")).isEqualTo(1);
    }

    @Test
    void aWishTakesUpWhatMerelyWaitedForItsTurn() {
        UUID finding = shop.open(SHOP, 1);
        shop.store.open(SHOP, 1);
        UUID waiting =
                backlog.findings().one(ACME, finding).orElseThrow().session().orElseThrow();

        Granted granted = backlog.wishes().ask(ALICE, finding, Wish.PLAIN);

        assertThat(granted.fresh()).isTrue();
        assertThat(granted.work().uid()).isEqualTo(waiting);
        assertThat(granted.work().askedBy()).isPresent();
    }

    @Test
    void whatIsUnderWayByItselfIsNobodysWish() {
        UUID finding = shop.open(SHOP, 1);
        SavedSteps.proposed(shop.store, SHOP, 1);

        Granted granted = backlog.wishes().ask(ALICE, finding, Wish.PLAIN);

        assertThat(granted.fresh()).isFalse();
        assertThat(granted.work().pullRequest().orElseThrow().address()).endsWith("/pull/101");
        assertThat(refused(() -> backlog.wishes().cancel(ALICE, granted.work().uid())))
                .isEqualTo(RefusedException.Kind.CONFLICT);
    }

    @Test
    void aFixThatPeopleClosedMayBeWishedForAgain() {
        UUID finding = shop.open(SHOP, 1);
        UUID first = backlog.wishes().ask(ALICE, finding, Wish.PLAIN).work().uid();
        SavedSteps.proposed(shop.store, SHOP, 1);
        SavedSteps.closed(shop.store, SHOP, 1);

        Granted second = backlog.wishes().ask(ALICE, finding, Wish.PLAIN);

        assertThat(second.fresh()).isTrue();
        assertThat(second.work().uid()).isNotEqualTo(first);
        Work closed = backlog.works().one(ACME, first).orElseThrow();
        assertThat(closed.state()).isEqualTo(RemediationState.CLOSED);
        assertThat(closed.endedAt()).isPresent();
        assertThat(backlog.works()
                        .page(ACME, new WorkFilter(Optional.of(finding), Set.of(RemediationState.QUEUED)), 1, 5)
                        .items())
                .containsExactly(second.work());
    }

    @Test
    void whatCannotBeDoneIsRefusedAndLeavesNothingBehind() {
        UUID fixed = shop.track(SHOP, 1, LiveAlert.State.FIXED, "high", 1);
        UUID dismissed = shop.dismissed(SHOP, 2, "won't fix");
        UUID open = shop.open(SHOP, 3);

        assertThat(List.of(fixed, dismissed))
                .allSatisfy(finding -> assertThat(refused(() -> backlog.wishes().ask(ALICE, finding, Wish.PLAIN)))
                        .isEqualTo(RefusedException.Kind.CONFLICT));
        for (Wish wish : List.of(
                new Wish(Optional.of("acme/other"), Optional.empty(), Optional.empty()),
                new Wish(Optional.empty(), Optional.of("../x"), Optional.empty()),
                new Wish(Optional.empty(), Optional.empty(), Optional.of("a\nb")))) {
            assertThat(refused(() -> backlog.wishes().ask(ALICE, open, wish))).isEqualTo(RefusedException.Kind.INVALID);
        }
        assertThat(shop.rows("select count(*) from remediation")).isZero();
        assertThat(shop.rows("select count(*) from task")).isZero();
    }

    @Test
    void aRemediationThatIsNotProposedYetCanBeCalledOff() {
        UUID finding = shop.open(SHOP, 1);
        UUID work = backlog.wishes().ask(ALICE, finding, Wish.PLAIN).work().uid();
        SavedSteps.fixing(shop.store, SHOP, 1);
        assertThat(backlog.findings().one(ACME, finding).orElseThrow().status())
                .isEqualTo(TrackedFinding.Status.IN_PROGRESS);

        assertThat(backlog.wishes().cancel(ALICE, work)).isTrue();
        assertThat(backlog.wishes().cancel(ALICE, work)).isFalse();

        assertThat(backlog.works().one(ACME, work).orElseThrow().state()).isEqualTo(RemediationState.CANCELLED);
        assertThat(backlog.findings().one(ACME, finding).orElseThrow().status()).isEqualTo(TrackedFinding.Status.OPEN);
        assertThat(backlog.findings().counts(ACME, Optional.empty()).of(TrackedFinding.Status.OPEN))
                .isEqualTo(1);
    }

    @Test
    void fiftyWhoAskAtOnceGetOneRemediation() throws Exception {
        UUID finding = shop.open(SHOP, 1);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService askers = Executors.newFixedThreadPool(50);
        try {
            List<Future<Granted>> asked = IntStream.range(0, 50)
                    .mapToObj(i -> askers.submit(() -> {
                        Caller caller = new Caller(
                                new Principal(
                                        "user-" + i,
                                        Principal.Kind.USER,
                                        "asker " + i,
                                        Optional.of("org-7"),
                                        Role.OPERATOR),
                                "c" + i);
                        start.await();
                        return backlog.wishes().ask(caller, finding, Wish.PLAIN);
                    }))
                    .toList();
            start.countDown();
            int fresh = 0;
            for (Future<Granted> one : asked) {
                fresh += one.get().fresh() ? 1 : 0;
                assertThat(one.get().work().uid())
                        .isEqualTo(asked.get(0).get().work().uid());
            }
            assertThat(fresh).isEqualTo(1);
        } finally {
            askers.shutdownNow();
        }
        assertThat(shop.rows("select count(*) from remediation")).isEqualTo(1);
        assertThat(shop.rows("select count(*) from audit")).isEqualTo(1);
        assertThat(shop.rows("select count(*) from task")).isEqualTo(1);
    }

    @Test
    void aPartialChangeClearsNothing() {
        Scan scan = shop.upload("query(a)@3");
        UUID item = shop.all(ACME).get(0).uid();
        Instant target = Instant.parse("2027-01-31T00:00:00Z");
        backlog.items()
                .change(
                        ALICE,
                        new ItemChange(
                                scan.uid(),
                                item,
                                Field.of(BacklogItem.Status.IN_PROGRESS),
                                Field.of("alice@example.com"),
                                Field.of("looking"),
                                Field.of(target),
                                Field.of("shop-db")));
        shop.clock.advance(Duration.ofMinutes(1));

        BacklogItem after = backlog.items().change(ALICE, ItemChange.of(scan.uid(), item, BacklogItem.Status.DONE));

        assertThat(after.status()).isEqualTo(BacklogItem.Status.DONE);
        assertThat(after.statusSetBy()).contains("alice");
        assertThat(after.owner()).contains("alice@example.com");
        assertThat(after.notes()).contains("looking");
        assertThat(after.targetDate()).contains(target);
        assertThat(after.assetId()).contains("shop-db");
        BacklogItem cleared = backlog.items()
                .change(
                        ALICE,
                        new ItemChange(
                                scan.uid(),
                                item,
                                Field.unsaid(),
                                Field.cleared(),
                                Field.unsaid(),
                                Field.cleared(),
                                Field.unsaid()));
        assertThat(cleared.owner()).isEmpty();
        assertThat(cleared.targetDate()).isEmpty();
        assertThat(cleared.notes()).contains("looking");
        assertThat(cleared.status()).isEqualTo(BacklogItem.Status.DONE);
        assertThat(backlog.items().one(ACME, scan.uid(), item)).contains(cleared);
        assertThat(shop.rows("select count(*) from audit where action = 'remediation.update'"))
                .isEqualTo(3);
    }

    @Test
    void theLaterOfWhatPeopleSetAndWhatWasLearnedCounts() {
        UUID finding = shop.open(SHOP, 1);
        UUID scan = backlog.findings().one(ACME, finding).orElseThrow().scan();
        assertThat(status(scan, finding)).isEqualTo(BacklogItem.Status.OPEN);
        set(scan, finding, BacklogItem.Status.IN_PROGRESS);
        assertThat(status(scan, finding)).isEqualTo(BacklogItem.Status.IN_PROGRESS);
        shop.clock.advance(Duration.ofMinutes(1));
        SavedSteps.proposed(shop.store, SHOP, 1);
        shop.clock.advance(Duration.ofMinutes(1));
        set(scan, finding, BacklogItem.Status.OPEN);
        assertThat(status(scan, finding)).isEqualTo(BacklogItem.Status.OPEN);

        shop.track(SHOP, 1, LiveAlert.State.FIXED, "high", 1);

        assertThat(backlog.items()
                        .list(
                                ACME,
                                new ItemFilter(Optional.empty(), Set.of(BacklogItem.Status.DONE)),
                                Optional.empty(),
                                5)
                        .items())
                .extracting(BacklogItem::id)
                .containsExactly(PublicId.ITEM.of(finding));
    }

    @Test
    void aLookThatComesToNothingLeavesWhatAPersonSaid() {
        UUID finding = shop.open(SHOP, 1);
        UUID scan = backlog.findings().one(ACME, finding).orElseThrow().scan();
        shop.store.open(SHOP, 1);
        set(scan, finding, BacklogItem.Status.DONE);

        for (int i = 0; i < 2; i++) {
            shop.clock.advance(Duration.ofMinutes(1));
            SavedSteps.fixing(shop.store, SHOP, 1);
            assertThat(status(scan, finding)).isEqualTo(BacklogItem.Status.DONE);
            shop.clock.advance(Duration.ofMinutes(1));
            SavedSteps.waiting(shop.store, SHOP, 1);
            assertThat(status(scan, finding)).isEqualTo(BacklogItem.Status.DONE);
        }
        shop.clock.advance(Duration.ofMinutes(1));
        SavedSteps.fixing(shop.store, SHOP, 1);
        SavedSteps.declined(shop.store, SHOP, 1, "no fixer");
        assertThat(status(scan, finding)).isEqualTo(BacklogItem.Status.DONE);

        shop.clock.advance(Duration.ofMinutes(1));
        SavedSteps.proposed(shop.store, SHOP, 1);
        assertThat(status(scan, finding)).isEqualTo(BacklogItem.Status.IN_PROGRESS);
    }

    private void set(UUID scan, UUID finding, BacklogItem.Status status) {
        backlog.items().change(ALICE, ItemChange.of(scan, finding, status));
    }

    private BacklogItem.Status status(UUID scan, UUID finding) {
        return backlog.items().one(ACME, scan, finding).orElseThrow().status();
    }

    @Test
    void anAcceptedRiskIsLeftAloneUntilSomebodyTakesThatBack() {
        UUID finding = shop.open(SHOP, 1);
        UUID scan = backlog.findings().one(ACME, finding).orElseThrow().scan();
        SavedSteps.proposed(shop.store, SHOP, 1);
        shop.clock.advance(Duration.ofMinutes(1));
        set(scan, finding, BacklogItem.Status.ACCEPTED_RISK);
        shop.clock.advance(Duration.ofMinutes(1));
        SavedSteps.closed(shop.store, SHOP, 1);

        assertThat(status(scan, finding)).isEqualTo(BacklogItem.Status.ACCEPTED_RISK);
        assertThat(shop.store.acceptedRisk(SHOP, 1).orElseThrow()).startsWith("alice accepted the risk");
        assertThat(refused(() -> backlog.wishes().ask(ALICE, finding, Wish.PLAIN)))
                .isEqualTo(RefusedException.Kind.CONFLICT);
        assertThat(backlog.items()
                        .list(
                                ACME,
                                new ItemFilter(Optional.empty(), Set.of(BacklogItem.Status.ACCEPTED_RISK)),
                                Optional.empty(),
                                5)
                        .items())
                .hasSize(1);
        set(scan, finding, BacklogItem.Status.OPEN);
        assertThat(shop.store.acceptedRisk(SHOP, 1)).isEmpty();
        assertThat(shop.rows("select count(*) from task where name = 'remediate-alert'"))
                .isEqualTo(1);
        assertThat(backlog.wishes().ask(ALICE, finding, Wish.PLAIN).fresh()).isTrue();
    }

    @Test
    void theSameResultInALaterScanIsTheSameItem() {
        Scan first = shop.upload("query(a)@3", "query(b)@7", "query(a)@20");
        List<TrackedFinding> before = shop.all(ACME);
        UUID item = ofLine(before, 7);
        set(first.uid(), item, BacklogItem.Status.IN_PROGRESS);
        Scan second = shop.upload("query(a)@13", "query(b)@17", "query(c)@40");
        List<TrackedFinding> after = shop.all(ACME);

        assertThat(first.findings()).isEqualTo(3);
        assertThat(before).hasSize(3);
        assertThat(after).hasSize(4);
        assertThat(ofLine(after, 17)).isEqualTo(item);
        assertThat(status(second.uid(), item)).isEqualTo(BacklogItem.Status.IN_PROGRESS);
        assertThat(backlog.scans().predecessor(ACME, second.uid()).map(Scan::uid))
                .contains(first.uid());
        assertThat(one(ofLine(before, 3)).status()).isEqualTo(TrackedFinding.Status.OPEN);
        UUID gone = ofLine(before, 20);
        assertThat(one(gone).status()).isEqualTo(TrackedFinding.Status.RESOLVED);
        ScanDiff diff =
                backlog.scans().diff(ACME, first.uid(), second.uid(), 10).orElseThrow();
        assertThat(diff.appeared()).extracting(TrackedFinding::uid).containsExactly(ofLine(after, 40));
        assertThat(diff.gone()).extracting(TrackedFinding::uid).containsExactly(gone);
        assertThat(diff.still()).isEqualTo(2);
        assertThat(items(first)).hasSize(3);
        assertThat(items(second)).hasSize(3).doesNotContain(gone);

        shop.upload("query(a)@3", "query(b)@7", "query(a)@20");
        assertThat(one(gone).status()).isEqualTo(TrackedFinding.Status.OPEN);
        assertThat(items(second)).doesNotContain(gone);
        assertThat(numbersAreRight()).isTrue();
    }

    private boolean numbersAreRight() {
        FindingCounts counts = backlog.findings().counts(ACME, Optional.of("acme/shop"));
        List<TrackedFinding> all = shop.all(ACME);
        return counts.total() == all.size()
                && counts.of(TrackedFinding.Status.OPEN)
                        == all.stream()
                                .filter(it -> it.status() == TrackedFinding.Status.OPEN)
                                .count();
    }

    private TrackedFinding one(UUID finding) {
        return backlog.findings().one(ACME, finding).orElseThrow();
    }

    private static UUID ofLine(List<TrackedFinding> findings, int line) {
        return findings.stream()
                .filter(finding -> finding.place().startLine() == line)
                .findFirst()
                .orElseThrow()
                .uid();
    }

    private List<UUID> items(Scan scan) {
        return backlog.items().list(ACME, ItemFilter.ofScan(scan.uid()), Optional.empty(), 50).items().stream()
                .map(item -> item.finding().uid())
                .toList();
    }

    @Test
    void aScanWithoutResultsResolvesWhatItsToolHadReported() {
        Scan first = shop.upload("query(a)@3");
        UUID item = shop.all(ACME).get(0).uid();
        Scan clean = shop.upload();

        Verification verification = backlog.items().verify(ALICE, first.uid(), item, clean.uid());

        assertThat(verification.verified()).isTrue();
        assertThat(verification.after()).isEqualTo(BacklogItem.Status.DONE);
        assertThat(backlog.items().one(ACME, first.uid(), item).orElseThrow().verified())
                .contains(clean.uid());
        assertThat(backlog.items().verify(ALICE, first.uid(), item, first.uid()).reason())
                .contains(Verification.NOT_IN_BOTH);
    }

    @Test
    void whatIsStillThereIsNotVerified() {
        Scan first = shop.upload("query(a)@3");
        UUID item = shop.all(ACME).get(0).uid();
        Scan second = shop.upload("query(a)@4");

        Verification verification = backlog.items().verify(ALICE, first.uid(), item, second.uid());

        assertThat(verification.verified()).isFalse();
        assertThat(verification.reason()).isEmpty();
        assertThat(verification.after()).isEqualTo(BacklogItem.Status.OPEN);
    }

    @Test
    void aDeletedScanIsAsIfItHadNeverBeen() {
        Scan first = shop.upload("query(a)@3", "query(b)@7");
        Scan second = shop.upload("query(b)@7", "query(c)@9");
        List<UUID> before = items(second);

        assertThat(backlog.scans().delete(ALICE, first.uid())).isTrue();
        assertThat(items(second)).isEqualTo(before);
        assertThat(shop.all(ACME)).hasSize(2).allMatch(finding -> finding.scan().equals(second.uid()));
        Scan third = shop.upload("query(c)@9");
        assertThat(shop.all(ACME)).anyMatch(finding -> finding.status() == TrackedFinding.Status.RESOLVED);
        assertThat(backlog.scans().delete(ALICE, third.uid())).isTrue();
        assertThat(shop.all(ACME)).hasSize(2).allMatch(finding -> finding.status() == TrackedFinding.Status.OPEN);
        assertThat(numbersAreRight()).isTrue();
        assertThat(backlog.scans().delete(ALICE, second.uid())).isTrue();
        assertThat(shop.all(ACME)).isEmpty();
        assertThat(backlog.findings().counts(ACME, Optional.empty()).total()).isZero();
        UUID finding = shop.open(SHOP, 1);
        assertThat(refused(() -> backlog.scans().delete(ALICE, one(finding).scan())))
                .isEqualTo(RefusedException.Kind.CONFLICT);
    }

    @Test
    void itemsWithoutCodeAreKeptWithTheirAssetsAndDates() {
        Instant end = Instant.parse("2027-02-01T00:00:00Z");
        NewItem item = new NewItem(
                "cert-1",
                "certificate-expiry",
                "Certificate of shop.example ends",
                "issued by Example CA",
                dev.fixwright.finding.Severity.HIGH,
                Optional.of("shop.example"),
                Optional.of(end));
        NewScan about = new NewScan(
                "org-7",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("certificates"),
                Optional.of("certificates of november"));
        Scan scan = backlog.scans().add(ALICE, about, List.of(item));

        BacklogItem kept = backlog.items()
                .list(ACME, ItemFilter.ofScan(scan.uid()), Optional.empty(), 5)
                .items()
                .get(0);
        assertThat(scan.repository()).isEmpty();
        assertThat(kept.assetId()).contains("shop.example");
        assertThat(kept.targetDate()).contains(end);
        assertThat(kept.finding().title()).isEqualTo("Certificate of shop.example ends");
        assertThat(refused(() -> backlog.scans().add(ALICE, about, List.of(item, item))))
                .isEqualTo(RefusedException.Kind.INVALID);
    }

    @Test
    void anAssessmentIsUnderInvestigationUntilSomebodySaysMore() {
        UUID finding = shop.open(SHOP, 1);
        assertThat(assessment(finding).status()).isEqualTo(Assessment.Status.UNDER_INVESTIGATION);
        Statement affected = new Statement(Assessment.Status.AFFECTED, Optional.empty(), "reachable");

        Assessment pending = backlog.assessments().create(ALICE, finding, affected, Approval.PENDING);
        assertThat(pending.status()).isEqualTo(Assessment.Status.UNDER_INVESTIGATION);
        UUID revision = pending.pending().orElseThrow().uid();
        backlog.assessments().approve(ALICE, revision, "agreed");
        backlog.assessments().approve(ALICE, revision, "agreed again");

        Assessment effective = assessment(finding);
        assertThat(effective.status()).isEqualTo(Assessment.Status.AFFECTED);
        assertThat(effective.note()).isEqualTo("reachable");
        assertThat(effective.author()).isEqualTo(new Assessment.Author("user", "user-00000000000a", "alice"));
        assertThat(effective.pending()).isEmpty();
        assertThat(backlog.assessments().revisions(ACME, finding))
                .extracting(Assessment.Revision::number)
                .containsExactly(1, 2);
        assertThat(backlog.assessments()
                        .page(
                                ACME,
                                new AssessmentFilter(
                                        Set.of(Assessment.Status.AFFECTED), Optional.empty(), Optional.empty()),
                                1,
                                5)
                        .items())
                .containsExactly(effective);
        FindingCounts counts = backlog.findings().counts(ACME, Optional.empty());
        assertThat(counts.byAssessment()).containsOnlyKeys(Assessment.Status.AFFECTED);
        assertThat(refused(() -> backlog.assessments()
                        .create(
                                ALICE,
                                finding,
                                new Statement(Assessment.Status.AFFECTED, Optional.of("component_not_present"), ""),
                                Approval.APPROVED)))
                .isEqualTo(RefusedException.Kind.INVALID);
    }

    @Test
    void aRevisionThatIsOutdatedIsNotApprovedAnyMore() {
        UUID finding = shop.open(SHOP, 1);
        Statement affected = new Statement(Assessment.Status.AFFECTED, Optional.empty(), "");
        UUID old = backlog.assessments()
                .create(ALICE, finding, affected, Approval.PENDING)
                .pending()
                .orElseThrow()
                .uid();
        backlog.assessments()
                .create(
                        ALICE,
                        finding,
                        new Statement(
                                Assessment.Status.NOT_AFFECTED, Optional.of("vulnerable_code_not_present"), "test"),
                        Approval.APPROVED);

        assertThat(refused(() -> backlog.assessments().approve(ALICE, old, "")))
                .isEqualTo(RefusedException.Kind.CONFLICT);
        assertThat(assessment(finding).status()).isEqualTo(Assessment.Status.NOT_AFFECTED);
        assertThat(assessment(finding).justification()).contains("vulnerable_code_not_present");
    }

    @Test
    void whatBecomesOfAnAlertOnTheCodeHostMovesItsAssessmentOn() {
        UUID one = shop.dismissed(SHOP, 1, "false positive");
        UUID other = shop.dismissed(SHOP, 2, "won't fix");
        UUID third = shop.open(SHOP, 3);
        shop.track(SHOP, 3, LiveAlert.State.FIXED, "high", 2);

        assertThat(assessment(one).status()).isEqualTo(Assessment.Status.NOT_AFFECTED);
        assertThat(assessment(other).status()).isEqualTo(Assessment.Status.AFFECTED);
        assertThat(assessment(other).note()).contains("won't fix");
        assertThat(assessment(third).status()).isEqualTo(Assessment.Status.FIXED);
        assertThat(assessment(third).author().kind()).isEqualTo("fixwright");
        shop.track(SHOP, 3, LiveAlert.State.OPEN, "high", 3);
        assertThat(assessment(third).status()).isEqualTo(Assessment.Status.UNDER_INVESTIGATION);
        assertThat(backlog.assessments().revisions(ACME, third)).hasSize(3);
        UUID scan = one(one).scan();
        assertThat(status(scan, one)).isEqualTo(BacklogItem.Status.DONE);
        assertThat(status(scan, other)).isEqualTo(BacklogItem.Status.ACCEPTED_RISK);
    }

    private Assessment assessment(UUID finding) {
        return backlog.assessments().one(ACME, finding).orElseThrow();
    }
}
