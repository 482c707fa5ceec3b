package dev.fixwright.github;

import static dev.fixwright.github.ShopOnGitHub.AFTER;
import static dev.fixwright.github.ShopOnGitHub.BRANCH;
import static dev.fixwright.github.ShopOnGitHub.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.github.standin.GitStore;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.source.SourcePath;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fixes of files that are executable, and stay so. */
class ExecutableProposalTest {
    private final ShopOnGitHub shop = new ShopOnGitHub();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void keepsAnExecutableFileExecutable() {
        shop.hosted.chmod(FILE.value());
        PullRequest pull = shop.host.propose(shop.proposal(shop.snapshot()));
        shop.host.report(shop.repository, ShopOnGitHub.report(pull.head(), Optional.of("neutral")));

        GitStore git = shop.hosted.git();
        GitStore.Entry entry = git.entry(pull.head().value(), FILE.value()).orElseThrow();
        assertThat(entry.octal()).isEqualTo("100755");
        assertThat(git.text(BRANCH.value(), FILE.value())).isEqualTo(AFTER);
        assertThat(git.ahead(shop.hosted.head(), pull.head().value())).hasSize(1);
        assertThat(shop.hosted.checkRuns()).singleElement().satisfies(run -> {
            assertThat(run.head()).isEqualTo(pull.head().value());
            assertThat(run.status()).isEqualTo("completed");
            assertThat(run.conclusion()).contains("neutral");
            assertThat(run.externalId()).contains("remediation-1");
        });
    }

    /**
     * createCommitOnBranch writes mode 100644, so tree and commit are two requests of their own. Branch and pull request
     * need the commit and follow in a third; the check run needs no more than that and rides along. The label needs the
     * pull request and is the fourth. Token, alert, snapshot and the list of paths make eight: there is none left for
     * further files.
     */
    @Test
    void anExecutableFileTakesEightRequestsOfWhichFourWrite() {
        shop.hosted.chmod(FILE.value());
        shop.host.alert(shop.repository, 1).orElseThrow();
        Snapshot snapshot = shop.snapshot();
        assertThat(snapshot.tree().paths()).contains(SourcePath.of("README.md"));
        assertThat(snapshot.tree().read(SourcePath.of("src/main/java/shop/Prices.java")))
                .isEmpty();
        PullRequest pull = shop.host.propose(shop.proposal(snapshot));
        shop.host.report(shop.repository, ShopOnGitHub.report(pull.head(), Optional.of("neutral")));

        assertThat(shop.gitHub.transcript().calls())
                .containsExactly(
                        "POST /app/installations/31/access_tokens",
                        "GET /repos/acme/shop/code-scanning/alerts/1",
                        "query Snapshot viewer+repository",
                        "GET /repos/acme/shop/git/trees/" + snapshot.head(),
                        "POST /repos/acme/shop/git/trees",
                        "POST /repos/acme/shop/git/commits",
                        "mutation ProposeCommit createRef+createPullRequest+createCheckRun",
                        "POST /repos/acme/shop/issues/1/labels");
        assertThat(shop.log.writes).containsExactly(1, 1, 3, 1);
    }

    @Test
    void anExecutableFilesPullRequestStandsWithoutCheckRuns() {
        shop.hosted.chmod(FILE.value());
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
    void anExecutableFileOnABareOrStaleBranchIsCommittedThere() {
        shop.hosted.git().moveBranch(BRANCH.value(), shop.hosted.head());
        shop.hosted.chmod(FILE.value());

        PullRequest pull = shop.host.propose(shop.proposal(shop.snapshot()));

        assertThat(shop.hosted.git().commit(pull.head().value()).parents()).containsExactly(shop.hosted.head());
        assertThat(shop.hosted
                        .git()
                        .entry(pull.head().value(), FILE.value())
                        .orElseThrow()
                        .octal())
                .isEqualTo("100755");
    }
}
