package dev.fixwright.github;

import static dev.fixwright.github.ShopOnGitHub.AFTER;
import static dev.fixwright.github.ShopOnGitHub.BRANCH;
import static dev.fixwright.github.ShopOnGitHub.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.GitStore;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.repository.CommitId;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Another try of a fix on the branch of the one before it. */
class AmendmentsTest {
    private static final SourcePath HELPER = SourcePath.of("src/main/java/shop/Safe.java");
    private static final String BETTER = "package shop;\n\nfinal class Codes {\n}\n";

    private final ShopOnGitHub shop = new ShopOnGitHub();

    @AfterEach
    void close() {
        shop.close();
    }

    private LivePullRequest propose(SourceFile... more) {
        List<SourceFile> files = new ArrayList<>(List.of(SourceFile.of(FILE, AFTER)));
        files.addAll(List.of(more));
        PullRequest made = shop.host.propose(shop.proposal(shop.snapshot(), files));
        shop.log.writes.clear();
        return shop.proofHost.pullRequest(shop.repository, made.number()).orElseThrow();
    }

    private CommitId amend(LivePullRequest live, List<SourceFile> files, SourcePath... gone) {
        return shop.proofHost.amend(shop.repository, live, files, List.of(gone), "Fix it otherwise", "For alert 1.");
    }

    private static List<SourceFile> better() {
        return List.of(SourceFile.of(FILE, BETTER));
    }

    private String head() {
        return shop.hosted.git().branch(BRANCH.value()).orElseThrow();
    }

    @Test
    void goesOnTopOfTheCommitBeforeWithOneReadAndOneWrite() {
        LivePullRequest live = propose();
        int before = shop.gitHub.transcript().calls().size();

        CommitId commit = amend(live, better());

        assertThat(shop.gitHub.transcript().calls().subList(before, before + 2))
                .containsExactly("query Files repository", "mutation Amend createCommitOnBranch");
        assertThat(shop.gitHub.transcript().calls()).hasSize(before + 2);
        assertThat(shop.log.writes).containsExactly(1);
        assertThat(head()).isEqualTo(commit.value());
        GitStore.Commit made = shop.hosted.git().commit(commit.value());
        assertThat(made.parents()).containsExactly(live.pullRequest().head().value());
        assertThat(made.message()).startsWith("Fix it otherwise\n\nFor alert 1.");
        assertThat(shop.hosted.git().text(BRANCH.value(), FILE.value())).isEqualTo(BETTER);
    }

    @Test
    void theNewHeadsFirstCheckRunNeedsNoSearch() {
        CommitId commit = amend(propose(), better());
        int before = shop.gitHub.transcript().calls().size();

        shop.host.report(shop.repository, ShopOnGitHub.report(commit, Optional.of("neutral")));

        assertThat(shop.gitHub.transcript().calls().subList(before, before + 1))
                .containsExactly("POST /repos/acme/shop/check-runs");
    }

    @Test
    void removesWhatOnlyTheFixBeforeHadMade() {
        LivePullRequest live = propose(SourceFile.of(HELPER, "package shop;\n\nfinal class Safe {}\n"));

        amend(live, better(), HELPER, SourcePath.of("src/main/java/shop/NeverThere.java"));

        assertThat(shop.hosted.git().entry(head(), HELPER.value())).isEmpty();
    }

    @Test
    void aFileMayBeNew() {
        LivePullRequest live = propose();

        amend(live, List.of(SourceFile.of(FILE, BETTER), SourceFile.of(HELPER, "package shop;\n")));

        assertThat(shop.hosted.git().text(BRANCH.value(), HELPER.value())).isEqualTo("package shop;\n");
    }

    @Test
    void aBranchThatSomebodyPushedToIsLeftAlone() {
        LivePullRequest live = propose();
        String pushed =
                shop.hosted.git().commitFiles(BRANCH.value(), Map.of("README.md", "My work\n"), "Work", "a-person");

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> amend(live, better()))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.BASE_MOVED));
        assertThat(head()).isEqualTo(pushed);
    }

    @Test
    void findsWhatItMadeWhenTheAnswerGotLost() {
        LivePullRequest live = propose();
        shop.gitHub.faults().plan(call -> call.startsWith("mutation Amend"), Faults.Kind.DROPPED_AFTER, 1);

        assertThatExceptionOfType(CodeHostException.class).isThrownBy(() -> amend(live, better()));
        String made = head();
        CommitId found = amend(live, better());

        assertThat(found.value()).isEqualTo(made).isEqualTo(head());
    }

    @Test
    void anExecutableFileStaysOne() {
        shop.hosted.chmod(FILE.value());
        LivePullRequest live = propose(SourceFile.of(HELPER, "package shop;\n"));

        CommitId commit = amend(live, better(), HELPER);

        GitStore.Entry entry =
                shop.hosted.git().entry(commit.value(), FILE.value()).orElseThrow();
        assertThat(entry.mode()).isEqualTo(FileMode.EXECUTABLE_FILE);
        assertThat(shop.hosted.git().text(BRANCH.value(), FILE.value())).isEqualTo(BETTER);
        assertThat(shop.hosted.git().entry(commit.value(), HELPER.value())).isEmpty();
        assertThat(shop.log.writes).containsExactly(1, 1, 1);
    }

    @Test
    void anExecutableFileOnABranchThatMovedIsLeftAlone() {
        shop.hosted.chmod(FILE.value());
        LivePullRequest live = propose();
        String pushed =
                shop.hosted.git().commitFiles(BRANCH.value(), Map.of("README.md", "My work\n"), "Work", "a-person");

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> amend(live, better()))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.BASE_MOVED));
        assertThat(head()).isEqualTo(pushed);
    }

    @Test
    void neverWritesWhatDecidesWhatRuns() {
        LivePullRequest live = propose();

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> amend(live, List.of(SourceFile.of(SourcePath.of("Makefile"), "all:\n"))))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED));
        assertThat(shop.log.writes).isEmpty();
    }

    @Test
    void aBranchThatIsGoneIsNotMadeAnew() {
        propose();
        shop.hosted.git().deleteBranch(BRANCH.value());
        LivePullRequest live = shop.proofHost.pullRequest(shop.repository, 1).orElseThrow();

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> amend(live, better()))
                .satisfies(e -> assertThat(e.explanation()).contains("is gone"));
    }
}
