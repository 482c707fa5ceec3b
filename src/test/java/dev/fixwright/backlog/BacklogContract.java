package dev.fixwright.backlog;

import static dev.fixwright.backlog.Shop.ACME;
import static dev.fixwright.backlog.Shop.ALICE;
import static dev.fixwright.backlog.Shop.GLOBEX;
import static dev.fixwright.backlog.Shop.GRETA;
import static dev.fixwright.backlog.Shop.OTHERS;
import static dev.fixwright.backlog.Shop.ROOT;
import static dev.fixwright.backlog.Shop.SHOP;
import static dev.fixwright.backlog.Shop.TILL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.access.RefusedException;
import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.Assessment.Approval;
import dev.fixwright.backlog.Assessment.Statement;
import dev.fixwright.backlog.TrackedFinding.Status;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.finding.Severity;
import dev.fixwright.remediation.LiveAlert;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the faces read of the backlog, on each database. */
abstract class BacklogContract {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant FAR_AWAY = Instant.parse("2030-01-01T00:00:00Z");

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

    @Test
    void anAlertIsAFindingOfTheScanThatFirstHadIt() {
        UUID uid = shop.open(SHOP, 1);
        UUID later = shop.track(SHOP, 2, LiveAlert.State.OPEN, "low", 2);
        shop.track(SHOP, 1, LiveAlert.State.OPEN, "critical", 2);

        TrackedFinding finding = backlog.findings().one(ACME, uid).orElseThrow();
        Scan first = backlog.scans().one(ACME, finding.scan()).orElseThrow();
        Scan second = backlog.scans()
                .one(ACME, backlog.findings().one(ACME, later).orElseThrow().scan())
                .orElseThrow();

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.status()).isEqualTo(Status.OPEN);
        assertThat(finding.title()).isEqualTo("Predictable random numbers");
        assertThat(finding.place()).isEqualTo(new TrackedFinding.Place("src/Tokens.java", 9, 11));
        assertThat(first.commit()).contains("0000000000000000000000000000000000000001");
        assertThat(first.repository()).contains("acme/shop");
        assertThat(first.host()).contains("github.com");
        assertThat(first.findings()).isEqualTo(1);
        assertThat(backlog.scans().predecessor(ACME, second.uid())).contains(first);
        assertThat(backlog.scans().newest(ACME, "ACME/Shop", "SpotBugs")).contains(second);
    }

    @Test
    void everyFilterAndEveryWayOfPagingTellsTheSame() {
        fill();
        List<TrackedFinding> acme = shop.all(ACME);
        assertThat(acme).hasSize(90);
        assertThat(acme).extracting(TrackedFinding::createdAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
        UUID scan = acme.get(10).scan();
        Instant from = acme.get(60).createdAt();
        Instant until = acme.get(20).createdAt();

        check(acme, FindingFilter.ALL, finding -> true);
        check(acme, FindingFilter.ALL.ofSeverities(Set.of(Severity.HIGH)), it -> it.severity() == Severity.HIGH);
        check(
                acme,
                FindingFilter.ALL
                        .ofStatuses(Set.of(Status.OPEN, Status.RESOLVED))
                        .ofSeverities(Set.of(Severity.LOW, Severity.CRITICAL)),
                it -> Set.of(Status.OPEN, Status.RESOLVED).contains(it.status())
                        && Set.of(Severity.LOW, Severity.CRITICAL).contains(it.severity()));
        check(
                acme,
                FindingFilter.ALL.ofRepository("Acme/TILL").ofStatuses(Set.of(Status.DISMISSED)),
                it -> it.repository().equals(Optional.of("acme/till")) && it.status() == Status.DISMISSED);
        check(acme, FindingFilter.ALL.ofRepository("acme/none"), it -> false);
        check(acme, FindingFilter.ALL.ofScan(scan), it -> it.scan().equals(scan));
        check(
                acme,
                FindingFilter.ALL.between(Optional.of(from), Optional.of(until)),
                it -> !it.createdAt().isBefore(from) && it.createdAt().isBefore(until));
    }

    private void fill() {
        Random random = new Random(1);
        List<String> severities = List.of("critical", "high", "medium", "low");
        for (int i = 1; i <= 120; i++) {
            shop.track(
                    i % 4 == 0 ? OTHERS : i % 3 == 0 ? TILL : SHOP,
                    i,
                    LiveAlert.State.values()[random.nextInt(3)],
                    severities.get(random.nextInt(4)),
                    random.nextInt(5) + 1);
        }
    }

    private void check(List<TrackedFinding> all, FindingFilter filter, Predicate<TrackedFinding> passes) {
        List<TrackedFinding> expected = all.stream().filter(passes).toList();
        for (TenantScope scope : List.of(ACME, TenantScope.of(List.of("org-7", "org-999")))) {
            assertThat(uids(walked(scope, filter)))
                    .as("%s of %s", filter, scope)
                    .isEqualTo(uids(expected));
            for (int number = 1; number <= expected.size() / 7 + 2; number++) {
                Page<TrackedFinding> page = backlog.findings().page(scope, filter, number, 7);
                int from = Math.min((number - 1) * 7, expected.size());
                assertThat(uids(page.items()))
                        .as("page %s of %s", number, filter)
                        .isEqualTo(uids(expected.subList(from, Math.min(from + 7, expected.size()))));
                assertThat(page.total()).isEqualTo(expected.size());
            }
        }
        assertThat(walked(TenantScope.all(), filter).stream()
                        .filter(finding -> finding.tenant().equals("org-7")))
                .extracting(TrackedFinding::uid)
                .containsExactlyElementsOf(uids(expected));
    }

    private static List<UUID> uids(List<TrackedFinding> findings) {
        return findings.stream().map(TrackedFinding::uid).toList();
    }

    private List<TrackedFinding> walked(TenantScope scope, FindingFilter filter) {
        List<TrackedFinding> walked = new ArrayList<>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            Slice<TrackedFinding> slice = backlog.findings().list(scope, filter, cursor, 7);
            walked.addAll(slice.items());
            cursor = slice.next().map(next -> Cursor.read(Findings.CURSOR, "after", next.text()));
        } while (cursor.isPresent());
        return walked;
    }

    @Test
    void theNumbersAreThoseOfTheList() {
        fill();
        shop.backlog.wishes().ask(ALICE, shop.open(SHOP, 500), Wish.PLAIN);
        List<TrackedFinding> all = shop.all(ACME);
        FindingCounts counts = backlog.findings().counts(ACME, Optional.empty());

        for (Severity severity : Severity.values()) {
            for (Status status : Status.values()) {
                assertThat(counts.of(severity, status)).isEqualTo(number(all, severity, status));
            }
        }
        assertThat(backlog.findings().counts(ACME, Optional.of("acme/till")).total())
                .isEqualTo(all.stream()
                        .filter(it -> it.repository().equals(Optional.of("acme/till")))
                        .count());
        assertThat(shop.rows("select count(*) from finding_count where number < 0"))
                .isZero();
        assertThat(counts.lastScan()).isPresent();
    }

    private static long number(List<TrackedFinding> all, Severity severity, Status status) {
        return all.stream()
                .filter(it -> it.severity() == severity && it.status() == status)
                .count();
    }

    @Test
    void aCursorOfAnotherListIsRefusedByItsName() {
        for (String text : List.of("", "x", "%%%", new Cursor(Scans.CURSOR, 5).text(), "ZmluZGluZ3M6NTow")) {
            assertThatThrownBy(() -> Cursor.read(Findings.CURSOR, "after", text))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> {
                        assertThat(refused.kind()).isEqualTo(RefusedException.Kind.INVALID);
                        assertThat(refused.problems().get(0).place()).containsExactly("query", "after");
                    });
        }
    }

    /** Whatever is asked with the ids of somebody else answers what is answered for ids that there are not. */
    @Test
    void nobodySeesOrChangesWhatIsOfAnotherTenant() {
        UUID finding = shop.open(SHOP, 1);
        Scan scan = shop.upload("query(a)@3");
        Scan second = shop.upload("query(b)@3");
        TrackedFinding uploaded = backlog.findings()
                .list(ACME, FindingFilter.ALL.ofScan(second.uid()), Optional.empty(), 5)
                .items()
                .get(0);
        UUID work = backlog.wishes().ask(ALICE, finding, Wish.PLAIN).work().uid();
        Statement affected = new Statement(Assessment.Status.AFFECTED, Optional.empty(), "");
        backlog.assessments().create(ALICE, finding, affected, Approval.PENDING);
        UUID revision = backlog.assessments().revisions(ACME, finding).get(1).uid();

        assertThat(backlog.findings().one(GLOBEX, finding)).isEmpty();
        assertThat(shop.all(GLOBEX)).isEmpty();
        assertThat(shop.all(TenantScope.of(List.of()))).isEmpty();
        FindingFilter ofScan = FindingFilter.ALL.ofScan(second.uid());
        assertThat(backlog.findings().list(GLOBEX, ofScan, Optional.empty(), 5).items())
                .isEmpty();
        assertThat(backlog.findings().page(GLOBEX, ofScan, 1, 5).total()).isZero();
        FindingFilter ofRepository = FindingFilter.ALL.ofRepository("acme/shop");
        assertThat(backlog.findings()
                        .list(GLOBEX, ofRepository, Optional.empty(), 5)
                        .items())
                .isEmpty();
        assertThat(backlog.findings().page(GLOBEX, ofRepository, 1, 5).total()).isZero();
        assertThat(backlog.findings().counts(GLOBEX, Optional.of("acme/shop")).total())
                .isZero();
        Metrics metrics = backlog.findings().metrics(GLOBEX, LONG_AGO, FAR_AWAY);
        assertThat(metrics.scans() + metrics.created() + metrics.open().get(Severity.HIGH))
                .isZero();
        assertThat(backlog.scans().one(GLOBEX, scan.uid())).isEmpty();
        assertThat(backlog.scans()
                        .list(GLOBEX, ScanFilter.ALL, Optional.empty(), 5)
                        .items())
                .isEmpty();
        assertThat(backlog.scans().newest(GLOBEX, "acme/shop", "SpotBugs")).isEmpty();
        assertThat(backlog.scans().predecessor(GLOBEX, second.uid())).isEmpty();
        assertThat(backlog.scans().diff(GLOBEX, scan.uid(), second.uid(), 5)).isEmpty();
        assertThat(backlog.scans().delete(GRETA, scan.uid())).isFalse();
        assertThat(backlog.works().one(GLOBEX, work)).isEmpty();
        WorkFilter ofFinding = new WorkFilter(Optional.of(finding), Set.of());
        assertThat(backlog.works().list(GLOBEX, ofFinding, Optional.empty(), 5).items())
                .isEmpty();
        assertThat(backlog.works().page(GLOBEX, ofFinding, 1, 5).total()).isZero();
        assertThat(backlog.wishes().cancel(GRETA, work)).isFalse();
        assertThat(backlog.items().one(GLOBEX, second.uid(), uploaded.uid())).isEmpty();
        assertThat(backlog.items()
                        .list(GLOBEX, ItemFilter.ofScan(second.uid()), Optional.empty(), 5)
                        .items())
                .isEmpty();
        assertThat(backlog.items()
                        .list(GLOBEX, new ItemFilter(Optional.empty(), Set.of()), Optional.empty(), 5)
                        .items())
                .isEmpty();
        assertThat(backlog.assessments().one(GLOBEX, finding)).isEmpty();
        assertThat(backlog.assessments().effective(GLOBEX, List.of(finding))).isEmpty();
        assertThat(backlog.assessments().revisions(GLOBEX, finding)).isEmpty();
        assertThat(backlog.assessments()
                        .page(GLOBEX, AssessmentFilter.ALL, 1, 5)
                        .total())
                .isZero();
        assertNotFound(() -> backlog.wishes().ask(GRETA, finding, Wish.PLAIN));
        assertNotFound(() -> backlog.assessments().create(GRETA, finding, affected, Approval.APPROVED));
        assertNotFound(() -> backlog.assessments().approve(GRETA, revision, ""));
        assertNotFound(() ->
                backlog.items().change(GRETA, ItemChange.of(second.uid(), uploaded.uid(), BacklogItem.Status.DONE)));
        assertNotFound(() -> backlog.items().verify(GRETA, scan.uid(), uploaded.uid(), second.uid()));
        assertNotFound(() -> backlog.scans().add(GRETA, NewScan.of("org-7", "acme/shop"), Shop.sarif("x@1")));
        assertNotFound(() -> backlog.scans().add(ROOT, NewScan.of("org-12345", "acme/shop"), Shop.sarif("x@1")));
        assertThat(shop.rows("select count(*) from audit where actor = 'user-00000000000b'"))
                .isZero();
        assertThat(shop.rows("select count(*) from scan")).isEqualTo(3);
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(RefusedException.Kind.NOT_FOUND));
    }

    @Test
    void pullRequestsAreCountedByWhatBecameOfThem() {
        UUID merged = shop.open(SHOP, 1);
        new Worked(shop).merged(SHOP, 1, Duration.ofHours(2));
        new Worked(shop).proposed(SHOP, 2);
        new Worked(shop).closed(SHOP, 3);
        Instant end = shop.clock.instant().plus(Duration.ofSeconds(1));

        Metrics metrics = backlog.findings().metrics(ACME, LONG_AGO, end);

        assertThat(metrics.created()).isEqualTo(3);
        assertThat(metrics.merged()).isEqualTo(1);
        assertThat(metrics.openNow()).isEqualTo(1);
        assertThat(metrics.closed()).isEqualTo(1);
        assertThat(metrics.timeToMerge()).contains(Duration.ofHours(2));
        assertThat(metrics.repositories()).isEqualTo(1);
        Work work = backlog.works()
                .list(ACME, new WorkFilter(Optional.of(merged), Set.of()), Optional.empty(), 5)
                .items()
                .get(0);
        assertThat(work.pullRequest().orElseThrow().state()).isEqualTo(Work.PullRequestState.MERGED);
        assertThat(work.startedAt()).isPresent();
        assertThat(work.endedAt()).isEmpty();
    }
}
