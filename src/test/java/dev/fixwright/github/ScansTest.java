package dev.fixwright.github;

import static dev.fixwright.github.ShopOnGitHub.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedAlert;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.HostedWorkflow;
import dev.fixwright.github.standin.TextScanner;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.Scan;
import dev.fixwright.repository.ScanResult;
import dev.fixwright.source.SourceFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the repository's own scanner says before and after a fix. */
class ScansTest {
    private static final String TOOL = "Text Scanner";

    private static final String FIXED = "package shop;\n\nfinal class Coupons {}\n";

    private final ShopOnGitHub shop = new ShopOnGitHub();
    private final HostedAlert.Rule open = rule("open-class");
    private final HostedAlert.Rule closed = rule("closed-class");
    private final HostedWorkflow workflow = shop.hosted.workflow(
            "scan",
            new TextScanner(TOOL)
                    .inCategory("/language:java")
                    .finds(open, "class Codes")
                    .finds(closed, "final class"));

    private static HostedAlert.Rule rule(String id) {
        return new HostedAlert.Rule(TOOL, id, id, "high", List.of("security"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private HostedPullRequest propose() {
        List<SourceFile> files = List.of(SourceFile.of(FILE, FIXED));
        PullRequest made = shop.host.propose(shop.proposal(shop.snapshot(), files));
        return shop.hosted.pullRequest(made.number()).orElseThrow();
    }

    private List<Scan> scans() {
        return shop.proofHost.scans(shop.repository, TOOL);
    }

    @Test
    void theScansOfAToolComeTheNewestFirst() {
        workflow.run();
        shop.clock.advance(Duration.ofMinutes(5));
        HostedPullRequest pull = propose();
        workflow.run(pull);

        List<Scan> scans = scans();

        assertThat(scans).extracting(Scan::ref).containsExactly("refs/pull/1/merge", "refs/heads/main");
        Scan newest = scans.get(0);
        assertThat(newest.tool()).isEqualTo(TOOL);
        assertThat(newest.version()).contains("1.0.0");
        assertThat(newest.category()).isEqualTo("/language:java");
        assertThat(newest.commit().value()).isEqualTo(pull.testMerge().orElseThrow());
        assertThat(newest.at()).isEqualTo(shop.clock.instant());
        assertThat(newest.error()).isEmpty();
        assertThat(newest.isLike(scans.get(1))).isTrue();
        assertThat(shop.proofHost.scans(shop.repository, TOOL, "refs/heads/main"))
                .containsExactly(scans.get(1));
    }

    @Test
    void aToolThatNeverScannedHasNoScans() {
        workflow.run();

        assertThat(shop.proofHost.scans(shop.repository, "Nobody & Sons")).isEmpty();
        assertThat(shop.proofHost.scans(shop.repository, TOOL, "refs/pull/1/merge"))
                .isEmpty();
    }

    @Test
    void resultsNameTheirAlerts() {
        workflow.run();

        assertThat(shop.proofHost.results(shop.repository, scans().get(0)))
                .containsExactly(new ScanResult(OptionalLong.of(2), TOOL, "open-class", FILE.value(), 3));
    }

    @Test
    void aScanThatIsGoneIsSaid() {
        Scan none = new Scan(5, TOOL, Optional.empty(), "", "refs/heads/main", shop.scanned(), Instant.EPOCH, "", "");

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.proofHost.results(shop.repository, none))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.GONE));
    }

    @Test
    void resultsThatBreakOffAreNotTakenForAll() {
        workflow.run();
        Scan scan = scans().get(0);
        shop.gitHub.faults().plan(call -> call.contains("/analyses/"), Faults.Kind.TRUNCATED, 1);

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.proofHost.results(shop.repository, scan))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE));
    }

    @Test
    void aTokenThatWasRevokedIsReplacedForDownloadsToo() {
        workflow.run();
        Scan scan = scans().get(0);
        shop.gitHub.revokeTokens();

        assertThat(shop.proofHost.results(shop.repository, scan)).hasSize(1);
    }

    @Test
    void aMergeForATryHasTheHeadAsItsSecondParent() {
        HostedPullRequest pull = propose();
        CommitId head = new CommitId(pull.head());
        CommitId tried = new CommitId(pull.testMerge().orElseThrow());

        assertThat(shop.proofHost.mergedInto(shop.repository, tried, head)).contains(shop.scanned());
        assertThat(shop.proofHost.mergedInto(shop.repository, tried, shop.scanned()))
                .isEmpty();
        assertThat(shop.proofHost.mergedInto(shop.repository, head, shop.scanned()))
                .isEmpty();
        assertThat(shop.proofHost.mergedInto(shop.repository, new CommitId("a".repeat(40)), head))
                .isEmpty();
    }

    @Test
    void onlyWhatIsNewSinceIsFirstSeen() {
        workflow.run();
        shop.clock.advance(Duration.ofMinutes(5));
        Instant opened = shop.clock.instant();
        HostedPullRequest pull = propose();
        assertThat(shop.proofHost.firstSeen(shop.repository, pull.number(), opened))
                .isEmpty();
        shop.clock.advance(Duration.ofMinutes(5));
        workflow.run(pull);

        assertThat(shop.proofHost.firstSeen(shop.repository, pull.number(), opened))
                .containsExactly(new ScanResult(OptionalLong.of(3), TOOL, "closed-class", FILE.value(), 3));
        assertThat(shop.proofHost.firstSeen(shop.repository, pull.number(), opened.plus(Duration.ofHours(1))))
                .isEmpty();
    }

    @Test
    void whereNobodyScannedTheMergeTheHeadIsAskedAbout() {
        HostedPullRequest pull = propose();
        shop.gitHub.faults().plan(call -> call.endsWith("/code-scanning/alerts"), Faults.Kind.NOT_FOUND, 2);

        assertThat(shop.proofHost.firstSeen(shop.repository, pull.number(), Instant.EPOCH))
                .isEmpty();
        assertThat(shop.gitHub.transcript().count(call -> call.endsWith("/code-scanning/alerts")))
                .isEqualTo(2);
    }

    @Test
    void theDefaultBranchTellsWhatIsNewOnItToo() {
        HostedPullRequest pull = propose();
        shop.clock.advance(Duration.ofMinutes(5));
        workflow.run();
        pull.push(Map.of(FILE.value(), ShopOnGitHub.BEFORE, "README.md", "Otherwise\n"), "a-person");
        workflow.run(pull);

        assertThat(shop.proofHost.firstSeen(shop.repository, pull.number(), Instant.EPOCH))
                .isNotEmpty()
                .isSubsetOf(shop.proofHost.firstSeen(shop.repository, Instant.EPOCH));
        assertThat(shop.proofHost.firstSeen(
                        shop.repository, shop.clock.instant().plusSeconds(1)))
                .isEmpty();
    }

    private boolean stands(long alert, HostedPullRequest pull) {
        CommitId head = new CommitId(pull.head());
        CommitId tried = new CommitId(pull.testMerge().orElseThrow());
        return shop.proofHost.stands(shop.repository, alert, pull.number(), Set.of(head, tried));
    }

    @Test
    void anAlertStandsOnAPullRequestByWhatWasSaidOfItsHead() {
        workflow.run();
        shop.clock.advance(Duration.ofMinutes(5));
        HostedPullRequest pull = propose();
        assertThat(stands(2, pull)).isFalse();

        pull.push(Map.of(FILE.value(), ShopOnGitHub.BEFORE, "README.md", "Otherwise\n"), "a-person");
        workflow.run(pull);
        assertThat(stands(2, pull)).isTrue();

        pull.push(Map.of(FILE.value(), FIXED), "a-person");
        assertThat(stands(2, pull)).as("nobody looked at this head yet").isFalse();
        workflow.run(pull);
        assertThat(stands(2, pull)).isFalse();
        assertThat(stands(99, pull)).isFalse();
    }

    @Test
    void anAlertKnowsTheCategoryOfItsScan() {
        workflow.run();

        assertThat(shop.host.alert(shop.repository, 2).orElseThrow().seen().category())
                .isEqualTo("/language:java");
    }

    @Test
    void everyQuestionIsOneRequest() {
        workflow.run();
        HostedPullRequest pull = propose();
        workflow.run(pull);
        int before = shop.gitHub.transcript().calls().size();

        Scan scan = scans().get(0);
        shop.proofHost.results(shop.repository, scan);
        shop.proofHost.mergedInto(shop.repository, scan.commit(), new CommitId(pull.head()));
        shop.proofHost.firstSeen(shop.repository, pull.number(), Instant.EPOCH);
        shop.proofHost.stands(shop.repository, 2, pull.number(), Set.of());

        List<String> calls = shop.gitHub.transcript().calls();
        assertThat(calls.subList(before, calls.size()))
                .containsExactly(
                        "GET /repos/acme/shop/code-scanning/analyses",
                        "GET /repos/acme/shop/code-scanning/analyses/" + scan.id(),
                        "GET /repos/acme/shop/git/commits/" + scan.commit(),
                        "GET /repos/acme/shop/code-scanning/alerts",
                        "GET /repos/acme/shop/code-scanning/alerts/2/instances");
    }
}
