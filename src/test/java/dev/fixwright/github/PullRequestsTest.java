package dev.fixwright.github;

import static dev.fixwright.github.ShopOnGitHub.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofHost.TryMerge;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A fix's pull request as it is read before it is judged. */
class PullRequestsTest {
    private final ShopOnGitHub shop = new ShopOnGitHub();
    private final PullRequest made = shop.host.propose(shop.proposal(shop.snapshot()));
    private final HostedPullRequest hosted =
            shop.hosted.pullRequest(made.number()).orElseThrow();

    @AfterEach
    void close() {
        shop.close();
    }

    private LivePullRequest live() {
        return shop.proofHost.pullRequest(shop.repository, made.number()).orElseThrow();
    }

    @Test
    void tellsInOneRequestHowItStands() {
        int before = shop.gitHub.transcript().calls().size();
        LivePullRequest live = live();

        assertThat(shop.gitHub.transcript().calls().subList(before, before + 1))
                .containsExactly("query PullRequest viewer+repository");
        assertThat(shop.gitHub.transcript().calls()).hasSize(before + 1);
        assertThat(live.pullRequest()).isEqualTo(made);
        assertThat(live.branch()).isEqualTo(ShopOnGitHub.BRANCH.value());
        assertThat(live.defaultBranch()).isEqualTo("main");
        assertThat(live.base().value()).isEqualTo(shop.hosted.head());
        assertThat(live.tryMerge().map(merge -> merge.commit().value())).isEqualTo(hosted.testMerge());
        assertThat(live.tryMerge().map(TryMerge::base)).contains(live.base());
        assertThat(live.merged()).isEmpty();
        assertThat(live.opened()).isEqualTo(shop.clock.instant());
        assertThat(live.checks()).isEmpty();
        assertThat(live.checkRun()).isEmpty();
        assertThat(live.owners()).isEmpty();
    }

    @Test
    void theBaseIsTheTipOfItsBranch() {
        String later = shop.hosted.push(Map.of("README.md", "A bigger shop\n"), "Grow");

        assertThat(live().base().value()).isEqualTo(later);
    }

    @Test
    void namesTheCommitThatMergedIt() {
        String merge = hosted.merge();

        LivePullRequest live = live();
        assertThat(live.pullRequest().state()).isEqualTo(PullRequest.State.MERGED);
        assertThat(live.merged()).contains(new CommitId(merge));
        assertThat(live.tryMerge()).isEmpty();
    }

    @Test
    void knowsTheChecksAndItsOwnCheckRunApart() {
        shop.hosted.checks().require("build", "ci/deploy", "never-seen");
        hosted.checks().complete("build", "success");
        hosted.checks().complete("lint", "failure");
        hosted.checks().start("slow");
        shop.hosted.checks().say(hosted.head(), "ci/deploy", "pending");
        shop.host.report(
                shop.repository,
                new CheckRunReport(
                        "alert-1", made.head(), "Fixwright", Optional.of("neutral"), "Checked", "", Optional.empty()));

        LivePullRequest live = live();

        Optional<String> actions = Optional.of("github-actions");
        assertThat(live.checks())
                .contains(
                        new Check("build", actions, Check.State.PASSED, true),
                        new Check("lint", actions, Check.State.FAILED, false),
                        new Check("slow", actions, Check.State.PENDING, false),
                        new Check("ci/deploy", Optional.empty(), Check.State.PENDING, true),
                        new Check("never-seen", Optional.empty(), Check.State.PENDING, true))
                .noneMatch(check -> check.name().equals("Fixwright"));
        assertThat(live.checkRun().getAsLong())
                .isEqualTo(shop.hosted.checkRuns().get(0).id());
    }

    @Test
    void tellsTheChecksOfAnyCommit() {
        hosted.checks().complete("build", "failure");
        shop.hosted.checks().say(hosted.head(), "ci/deploy", "success");

        assertThat(shop.proofHost.checks(shop.repository, made.head()))
                .containsExactlyInAnyOrder(
                        new Check("build", Optional.of("github-actions"), Check.State.FAILED, false),
                        new Check("ci/deploy", Optional.empty(), Check.State.PASSED, false));
        assertThat(shop.proofHost.checks(shop.repository, new CommitId(shop.hosted.head())))
                .isEmpty();
        assertThat(shop.proofHost.checks(shop.repository, new CommitId("a".repeat(40))))
                .isEmpty();
    }

    @Test
    void whatIsBeyondTheFirstHundredChecksIsNotTakenForPassed() {
        for (int i = 0; i < 101; i++) {
            hosted.checks().complete("build " + i, "success");
        }

        assertThat(live().checks())
                .hasSize(101)
                .contains(new Check("that the app may not read", Optional.empty(), Check.State.PENDING, true));
    }

    @Test
    void namesTheOwnersOfWhatItChanges() {
        shop.hosted.push(
                Map.of(
                        ".github/CODEOWNERS",
                        "* @somebody\n*.java @ann @acme/java-people\n",
                        "CODEOWNERS",
                        "* @nobody\n"),
                "Own");

        assertThat(live().owners()).containsExactly("ann", "acme/java-people");
    }

    @Test
    void commitStatusesThatItMayNotReadAreNotTakenForGood() {
        shop.gitHub
                .installations()
                .find(ShopOnGitHub.INSTALLATION)
                .orElseThrow()
                .revoke("statuses");
        shop.hosted.checks().say(hosted.head(), "ci/deploy", "failure");

        LivePullRequest live = shop.newGitHub()
                .proofHost()
                .pullRequest(shop.repository, made.number())
                .orElseThrow();

        assertThat(live.pullRequest()).isEqualTo(made);
        assertThat(live.checks())
                .containsExactly(new Check("that the app may not read", Optional.empty(), Check.State.PENDING, true));
    }

    @Test
    void aNumberThatNobodyKnowsIsNone() {
        assertThat(shop.proofHost.pullRequest(shop.repository, 99)).isEmpty();
    }

    @Test
    void anotherRepositoryOfTheSameNameIsNotTakenForIt() {
        RepositoryRef gone = new RepositoryRef(ShopOnGitHub.INSTALLATION, shop.hosted.id(), "acme", "gone");

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.proofHost.pullRequest(gone, 1))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.GONE));
    }

    @Test
    void aBranchThatIsGoneHasNoId() {
        hosted.close();
        shop.hosted.git().deleteBranch(ShopOnGitHub.BRANCH.value());

        assertThat(live().branchId()).isEmpty();
    }

    @Test
    void aHeadThatSomebodyPushedIsTheHead() {
        String pushed = hosted.push(Map.of(FILE.value(), "package shop;\n"), "a-person");

        assertThat(live().pullRequest().head().value()).isEqualTo(pushed);
    }
}
