package dev.fixwright.github;

import static dev.fixwright.github.ShopOnGitHub.BRANCH;
import static dev.fixwright.github.ShopOnGitHub.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people, and GitHub, do in the middle of a fix. */
class MidwayTest {
    private final ShopOnGitHub shop = new ShopOnGitHub();

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRepositoryThatIsRenamedAfterItWasReadIsFixedUnderItsNewName(boolean executable) {
        if (executable) {
            shop.hosted.chmod(FILE.value());
        }
        Snapshot snapshot = shop.snapshot();
        shop.gitHub.rename(shop.hosted, "store");

        PullRequest pull = shop.host.propose(shop.proposal(snapshot));
        shop.host.report(shop.repository, ShopOnGitHub.report(pull.head(), Optional.of("neutral")));

        assertThat(shop.hosted.pullRequests()).hasSize(1);
        assertThat(shop.hosted.git().text(BRANCH.value(), FILE.value())).isEqualTo(ShopOnGitHub.AFTER);
        assertThat(shop.hosted.checkRuns()).hasSize(1);
    }

    @Test
    void aTokenThatIsRevokedBeforeTheWriteIsReplacedAndTheWriteMadeOnce() {
        Snapshot snapshot = shop.snapshot();
        shop.gitHub.faults().plan(call -> call.startsWith("mutation"), Faults.Kind.UNAUTHORIZED, 1);
        PullRequest pull = shop.host.propose(shop.proposal(snapshot));
        shop.gitHub.revokeTokens();
        shop.host.report(shop.repository, ShopOnGitHub.report(pull.head(), Optional.of("neutral")));

        assertThat(shop.hosted.pullRequests()).hasSize(1);
        assertThat(shop.hosted.checkRuns()).hasSize(1);
        assertThat(shop.gitHub.transcript().count(call -> call.endsWith("/access_tokens")))
                .isEqualTo(3);
    }

    @Test
    void anInstallationThatIsSuspendedBeforeTheWriteIsGone() {
        Snapshot snapshot = shop.snapshot();
        shop.gitHub
                .installations()
                .find(ShopOnGitHub.INSTALLATION)
                .orElseThrow()
                .suspend();
        shop.gitHub.revokeTokens();

        assertRefused(Reason.GONE, snapshot);
        assertThat(shop.hosted.pullRequests()).isEmpty();
    }

    @Test
    void aRepositoryThatIsArchivedBeforeTheWriteIsLeftAlone() {
        Snapshot snapshot = shop.snapshot();
        shop.hosted.archive();

        assertRefused(Reason.FORBIDDEN, snapshot);
        assertThat(shop.hosted.git().branches()).containsOnlyKeys("main");
    }

    @Test
    void aPullRequestThatAPersonClosedIsKnownThoughItsBranchIsDeleted() {
        PullRequest pull = shop.host.propose(shop.proposal(shop.snapshot()));
        shop.hosted.close(pull.number());
        shop.hosted.git().deleteBranch(BRANCH.value());

        Snapshot later = shop.snapshot();

        assertThat(later.fixBranchHead()).isEmpty();
        assertThat(later.fixPullRequest())
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(PullRequest.State.CLOSED));
    }

    @Test
    void aBranchThatIsDeletedBeforeTheCheckRunCostsNothingButTheBranch() {
        PullRequest pull = shop.host.propose(shop.proposal(shop.snapshot()));
        shop.hosted.close(pull.number());
        shop.hosted.git().deleteBranch(BRANCH.value());

        shop.host.report(shop.repository, ShopOnGitHub.report(pull.head(), Optional.of("neutral")));

        assertThat(shop.hosted.checkRuns()).hasSize(1);
        assertThat(shop.hosted.git().branches()).containsOnlyKeys("main");
    }

    @Test
    void aBareBranchThatIsDeletedBeforeTheCommitIsMadeAgain() {
        shop.hosted.git().moveBranch(BRANCH.value(), shop.hosted.head());
        Snapshot snapshot = shop.snapshot();
        shop.gitHub
                .faults()
                .before(
                        call -> call.startsWith("mutation"),
                        () -> shop.hosted.git().deleteBranch(BRANCH.value()));

        shop.host.propose(shop.proposal(snapshot));

        assertThat(shop.hosted.git().text(BRANCH.value(), FILE.value())).isEqualTo(ShopOnGitHub.AFTER);
        assertThat(shop.hosted.pullRequests()).hasSize(1);
    }

    @Test
    void errorsWithStatus200AreAFailureOfGitHubs() {
        shop.gitHub.faults().plan(call -> call.startsWith("query"), Faults.Kind.GRAPHQL_FAILURE, 1);
        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(shop::snapshot)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE));
        Snapshot snapshot = shop.snapshot();

        shop.gitHub.faults().plan(call -> call.startsWith("mutation"), Faults.Kind.GRAPHQL_FAILURE, 1);
        assertRefused(Reason.UNAVAILABLE, snapshot);
        shop.host.propose(shop.proposal(shop.snapshot()));
        assertThat(shop.hosted.pullRequests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Faults.Kind.class,
            names = {"PRIMARY_LIMIT", "SECONDARY_LIMIT", "SECONDARY_LIMIT_WITH_RETRY_AFTER", "GRAPHQL_TOO_QUICK"})
    void nothingIsSentWhileALimitThatAWriteMetLasts(Faults.Kind kind) {
        Snapshot snapshot = shop.snapshot();
        shop.gitHub.faults().plan(call -> call.startsWith("mutation"), kind, 1);
        assertRefused(Reason.RATE_LIMITED, snapshot);
        int sent = shop.gitHub.transcript().entries().size();

        assertRefused(Reason.RATE_LIMITED, snapshot);
        assertThat(shop.gitHub.transcript().entries()).hasSize(sent);

        shop.clock.advance(Duration.ofMinutes(20));
        shop.host.propose(shop.proposal(shop.snapshot()));
        assertThat(shop.hosted.pullRequests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/größe/Übung.java",
                "src/日本/語.java",
                "a b/c'd\"e.java",
                "src/\uD83D\uDE00.java",
                "$(id)/-x.java",
                "src/%2e%2e/x.java",
                "src/nfd/u\u0308.java"
            })
    void aPathOfAnySpellingIsReadAndWrittenAsItIs(String path) {
        SourcePath file = SourcePath.of(path);
        shop.hosted.push(Map.of(path, ShopOnGitHub.BEFORE), "Add");
        Snapshot snapshot = shop.host.snapshot(shop.repository, BRANCH, file, shop.scanned());
        assertThat(snapshot.tree().read(file)).isPresent();

        shop.host.propose(shop.proposal(snapshot, List.of(SourceFile.of(file, ShopOnGitHub.AFTER))));

        assertThat(shop.hosted.git().text(BRANCH.value(), path)).isEqualTo(ShopOnGitHub.AFTER);
        assertThat(shop.hosted.git().changedPaths(shop.hosted.head(), branchHead()))
                .containsExactly(path);
    }

    private String branchHead() {
        return shop.hosted.git().branch(BRANCH.value()).orElseThrow();
    }

    private void assertRefused(Reason reason, Snapshot snapshot) {
        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.host.propose(shop.proposal(snapshot)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
