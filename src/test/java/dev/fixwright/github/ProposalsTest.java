package dev.fixwright.github;

import static dev.fixwright.github.ShopOnGitHub.AFTER;
import static dev.fixwright.github.ShopOnGitHub.BRANCH;
import static dev.fixwright.github.ShopOnGitHub.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.GitStore;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.Installations;
import dev.fixwright.github.standin.StandInApp;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.LiveAlert;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTest {
    private final ShopOnGitHub shop = new ShopOnGitHub();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aWholeFixTakesSixRequests() {
        LiveAlert alert = shop.host.alert(shop.repository, 1).orElseThrow();
        Snapshot snapshot = shop.snapshot();
        PullRequest pull = shop.host.propose(shop.proposal(snapshot));
        shop.host.report(shop.repository, ShopOnGitHub.report(pull.head(), Optional.of("neutral")));

        assertThat(alert.state()).isEqualTo(LiveAlert.State.OPEN);
        assertThat(shop.gitHub.transcript().calls())
                .containsExactly(
                        "POST /app/installations/31/access_tokens",
                        "GET /repos/acme/shop/code-scanning/alerts/1",
                        "query Snapshot viewer+repository",
                        "mutation Propose createRef+createCommitOnBranch+createPullRequest",
                        "POST /repos/acme/shop/issues/1/labels",
                        "POST /repos/acme/shop/check-runs");
        assertThat(shop.gitHub.transcript().creations()).isEqualTo(5);
        assertThat(shop.log.writes).containsExactly(3, 1, 1);
    }

    @Test
    void opensADraftWithOneCommitOnTopOfTheSnapshot() {
        Snapshot snapshot = shop.snapshot();
        PullRequest pull = shop.host.propose(shop.proposal(snapshot));

        GitStore git = shop.hosted.git();
        GitStore.Commit commit = git.commit(git.branch(BRANCH.value()).orElseThrow());
        assertThat(commit.parents()).containsExactly(snapshot.head().value());
        assertThat(commit.message()).startsWith("Fix insecure randomness in Codes\n\nFor alert 1.");
        assertThat(git.text(BRANCH.value(), FILE.value())).isEqualTo(AFTER);
        assertThat(git.changedPaths(snapshot.head().value(), commit.id())).containsExactly(FILE.value());
        assertThat(pull.head().value()).isEqualTo(commit.id());
        assertThat(pull.draft()).isTrue();
        HostedPullRequest hosted = shop.hosted.pullRequest(pull.number()).orElseThrow();
        assertThat(hosted.baseBranch()).isEqualTo("main");
        assertThat(hosted.body()).isEqualTo("What and why.");
        assertThat(hosted.labels()).containsExactly("security");
    }

    @Test
    void findsItsOwnPullRequestAgain() {
        PullRequest first = shop.host.propose(shop.proposal(shop.snapshot()));
        PullRequest second = shop.newHost().propose(shop.proposal(shop.snapshot()));

        assertThat(second).isEqualTo(first);
        assertThat(shop.hosted.pullRequests()).hasSize(1);
    }

    @Test
    void takesNoForksPullRequestForItsOwn() {
        shop.hosted.open(new HostedPullRequest.Opening(BRANCH.value(), "main", "Mine", "", false, "a-stranger"), true);

        assertThat(shop.snapshot().fixPullRequest()).isEmpty();
        PullRequest pull = shop.host.propose(shop.proposal(shop.snapshot()));
        assertThat(pull.number()).isEqualTo(2);
    }

    @Test
    void goesOnFromABareBranch() {
        shop.hosted.git().moveBranch(BRANCH.value(), shop.hosted.head());

        PullRequest pull = shop.host.propose(shop.proposal(shop.snapshot()));

        assertThat(shop.hosted.git().branch(BRANCH.value()))
                .contains(pull.head().value());
        assertThat(shop.hosted.git().text(BRANCH.value(), FILE.value())).isEqualTo(AFTER);
    }

    @Test
    void goesOnFromItsCommitWithoutAPullRequest() {
        PullRequest first = shop.host.propose(shop.proposal(shop.snapshot()));
        shop.hosted.close(first.number());

        PullRequest second = shop.newHost().propose(shop.proposal(shop.snapshot()));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.head()).isEqualTo(first.head());
    }

    @Test
    void movesItsOwnLeftOverCommitToTheNewBase() {
        PullRequest first = shop.host.propose(shop.proposal(shop.snapshot()));
        shop.hosted.close(first.number());
        String base = shop.hosted.push(Map.of("README.md", "A bigger shop\n"), "Grow");

        PullRequest second = shop.newHost().propose(shop.proposal(shop.snapshot()));

        assertThat(shop.hosted.git().commit(second.head().value()).parents()).containsExactly(base);
    }

    @Test
    void leavesSomebodyElsesCommitAlone() {
        shop.hosted.git().moveBranch(BRANCH.value(), shop.hosted.head());
        String foreign =
                shop.hosted.git().commitFiles(BRANCH.value(), Map.of("README.md", "My work\n"), "Work", "a-person");

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.host.propose(shop.proposal(shop.snapshot())))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED))
                .satisfies(e -> assertThat(e.explanation()).contains(BRANCH.value(), "did not make"));
        assertThat(shop.hosted.git().branch(BRANCH.value())).contains(foreign);
        assertThat(shop.hosted.pullRequests()).isEmpty();
    }

    @Test
    void leavesACommitOnTopOfItsOwnAlone() {
        PullRequest first = shop.host.propose(shop.proposal(shop.snapshot()));
        shop.hosted.close(first.number());
        String foreign =
                shop.hosted.git().commitFiles(BRANCH.value(), Map.of("README.md", "My work\n"), "Work", "a-person");

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.newHost().propose(shop.proposal(shop.snapshot())))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED));
        assertThat(shop.hosted.git().branch(BRANCH.value())).contains(foreign);
    }

    @Test
    void leavesSomebodyElsesPullRequestAloneEvenInTheLastMoment() {
        shop.hosted.git().moveBranch(BRANCH.value(), shop.hosted.head());
        Snapshot snapshot = shop.snapshot();
        shop.hosted.git().commitFiles(BRANCH.value(), Map.of("README.md", "My work\n"), "Work", "a-person");
        HostedPullRequest theirs = shop.hosted.open(
                new HostedPullRequest.Opening(BRANCH.value(), "main", "Mine", "", false, "a-person"), false);

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.host.propose(shop.proposal(snapshot)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED))
                .satisfies(e -> assertThat(e.explanation())
                        .contains(BRANCH.value(), "a pull request that Fixwright did not open", "/pull/1"));
        assertThat(shop.hosted.pullRequests()).containsExactly(theirs);
        assertThat(shop.snapshot().fixPullRequest()).isEmpty();
        assertThat(shop.snapshot().othersPullRequest()).isPresent();
    }

    @Test
    void takesAPullRequestThatSomebodyOpenedForItsOwnCommit() {
        PullRequest first = shop.host.propose(shop.proposal(shop.snapshot()));
        shop.hosted.close(first.number());
        HostedPullRequest theirs = shop.hosted.open(
                new HostedPullRequest.Opening(BRANCH.value(), "main", "For you", "", false, "a-person"), false);

        assertThat(shop.newHost().propose(shop.proposal(shop.snapshot())).number())
                .isEqualTo(theirs.number());
    }

    @Test
    void goesOnWithABareBranchThatCameUpInTheLastMoment() {
        Snapshot snapshot = shop.snapshot();
        shop.hosted.git().moveBranch(BRANCH.value(), shop.hosted.head());

        shop.host.propose(shop.proposal(snapshot));

        assertThat(shop.hosted.git().text(BRANCH.value(), FILE.value())).isEqualTo(AFTER);
        assertThat(shop.hosted.pullRequests()).hasSize(1);
    }

    @Test
    void refusesABranchThatSomebodyTookInTheLastMoment() {
        Snapshot snapshot = shop.snapshot();
        shop.hosted.git().moveBranch(BRANCH.value(), shop.hosted.head());
        String foreign =
                shop.hosted.git().commitFiles(BRANCH.value(), Map.of("README.md", "My work\n"), "Work", "a-person");

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.host.propose(shop.proposal(snapshot)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED));
        assertThat(shop.hosted.git().branch(BRANCH.value())).contains(foreign);
        assertThat(shop.hosted.pullRequests()).allMatch(pull -> pull.state().equals("CLOSED"));
    }

    @Test
    void proposesOnTheCommitThatItReadWhenTheDefaultBranchMovesOn() {
        Snapshot snapshot = shop.snapshot();
        String later = shop.hosted.push(Map.of("README.md", "A bigger shop\n"), "Grow");

        PullRequest pull = shop.host.propose(shop.proposal(snapshot));

        assertThat(shop.hosted.git().commit(pull.head().value()).parents())
                .containsExactly(snapshot.head().value());
        assertThat(shop.hosted.head()).isEqualTo(later);
    }

    @Test
    void opensAnOrdinaryPullRequestWhereThereAreNoDrafts() {
        shop.hosted.withoutDrafts();

        PullRequest pull = shop.host.propose(shop.proposal(shop.snapshot()));

        assertThat(pull.draft()).isFalse();
        assertThat(shop.hosted.pullRequests()).hasSize(1);
    }

    @Test
    void neitherReadsNorWritesALink() {
        GitStore git = shop.hosted.git();
        String tree = git.tree(
                Optional.of(git.commit(shop.hosted.head()).tree()),
                List.of(new GitStore.Entry(
                        FILE.value(), FileMode.SYMLINK, git.blob("../secret".getBytes(StandardCharsets.UTF_8)))));
        git.moveBranch("main", git.commit(tree, List.of(shop.hosted.head()), "link", "a-person", shop.clock.instant()));
        Snapshot snapshot = shop.snapshot();

        assertThat(snapshot.tree().read(FILE)).isEmpty();
        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.host.propose(shop.proposal(snapshot)))
                .satisfies(e -> assertThat(e.explanation()).contains("is a link"));
        assertThat(git.branch(BRANCH.value())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".github/workflows/ci.yml",
                ".GitHub/Workflows/ci.yml",
                "Dockerfile",
                "docker/Dockerfile.dev",
                "docs/CODEOWNERS",
                "mvnw",
                ".mvn/jvm.config",
                "sub/.github/actions/x/action.yml",
                ".gitmodules"
            })
    void neverWritesWhatDecidesWhatRuns(String path) {
        Snapshot snapshot = shop.snapshot();
        List<SourceFile> files = List.of(SourceFile.of(SourcePath.of(path), "on: push\n"));

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.host.propose(shop.proposal(snapshot, files)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED));
        assertThat(shop.gitHub.transcript().creations()).isZero();
    }

    @Test
    void findsWhatWasDoneWhenTheAnswerGotLost() {
        shop.gitHub.faults().plan(call -> call.startsWith("mutation"), Faults.Kind.DROPPED_AFTER, 1);
        Snapshot snapshot = shop.snapshot();

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.host.propose(shop.proposal(snapshot)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE));
        PullRequest pull = shop.host.propose(shop.proposal(shop.snapshot()));

        assertThat(pull.number()).isEqualTo(1);
        assertThat(shop.hosted.pullRequests()).hasSize(1);
    }

    @Test
    void saysWhichPermissionIsMissing() {
        shop.gitHub
                .installations()
                .find(ShopOnGitHub.INSTALLATION)
                .orElseThrow()
                .revoke("pull_requests");

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.snapshot())
                .satisfies(e ->
                        assertThat(e.explanation()).contains("has not granted what fixes need: pull_requests: write"));
    }

    @Test
    void thePullRequestStandsWithoutCheckRuns() {
        shop.gitHub
                .installations()
                .find(ShopOnGitHub.INSTALLATION)
                .orElseThrow()
                .revoke("checks");

        PullRequest pull = shop.host.propose(shop.proposal(shop.snapshot()));

        assertThat(shop.hosted.pullRequests()).hasSize(1);
        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.host.report(shop.repository, ShopOnGitHub.report(pull.head(), Optional.empty())))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.FORBIDDEN));
    }

    @Test
    void checkRunsAreWrittenSoonAfterTheyAreGranted() {
        Installations.Installation installation =
                shop.gitHub.installations().find(ShopOnGitHub.INSTALLATION).orElseThrow();
        installation.revoke("checks");
        assertThat(shop.host.mayReport(shop.repository)).isFalse();
        PullRequest pull = shop.host.propose(shop.proposal(shop.snapshot()));

        installation.grant("checks", "write");
        shop.clock.advance(Duration.ofMinutes(10));

        assertThat(shop.host.mayReport(shop.repository)).isTrue();
        shop.host.report(shop.repository, ShopOnGitHub.report(pull.head(), Optional.of("neutral")));
        assertThat(shop.hosted.checkRuns()).hasSize(1);
    }

    @Test
    void theLabelIsNotWorthAFailure() {
        shop.gitHub.faults().plan(call -> call.endsWith("/labels"), Faults.Kind.SERVER_ERROR, 1);

        PullRequest pull = shop.host.propose(shop.proposal(shop.snapshot()));

        assertThat(pull.number()).isEqualTo(1);
    }

    @Test
    void countsItsOpenPullRequests() {
        shop.host.propose(shop.proposal(shop.snapshot()));

        assertThat(shop.hosted.pullRequests().get(0).author()).isEqualTo(StandInApp.BOT);
        assertThat(shop.snapshot().openPullRequests()).isEqualTo(1);
    }
}
