package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.remediation.RemediationState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and repositories that are not as most are. */
class EdgesStoryTest {
    @TempDir
    Path directory;

    @Test
    void aFileInLfsIsNamedAsThat() {
        try (ProofStory story = ProofStory.begin(directory)) {
            String pointer = """
                    version https://git-lfs.github.com/spec/v1
                    oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
                    size 12345
                    """;
            story.gitHub
                    .faults()
                    .before(
                            call -> call.startsWith("query Snapshot"),
                            () -> story.shop.push(Map.of(ProofStory.FILE, pointer), "Keep it elsewhere"));
            story.scan.run();
            story.hear();

            assertThat(story.remediation(1).why())
                    .isEqualTo("declined: " + ProofStory.FILE
                            + " is kept in Git LFS: the repository has a pointer to it only, and no text to mend");
            assertThat(story.shop.pullRequests()).isEmpty();
        }
    }

    @Test
    void aFileThatIsTooLargeToReadIsStaleAndNothingIsWritten() {
        try (ProofStory story = ProofStory.begin(directory)) {
            String huge = ProofStory.SOURCE + "// " + "x".repeat(1_200_000) + "\n";
            story.shop.push(Map.of(ProofStory.FILE, huge), "Grow beyond measure");
            story.scan.run();
            story.hear();

            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.DECLINED);
            assertThat(story.shop.pullRequests()).isEmpty();
        }
    }

    @Test
    void aBranchFromWhichSomebodyProposesTheirOwnWorkIsLeftToThem() {
        try (ProofStory story = ProofStory.begin(directory)) {
            String branch = "fixwright/alert-1-weakrandom";
            story.shop.git().moveBranch(branch, story.shop.head());
            story.shop.git().commitFiles(branch, Map.of("README.md", "Mine\n"), "Describe it", "a-person");
            HostedPullRequest theirs = story.shop.open(
                    new HostedPullRequest.Opening(branch, "main", "Describe it", "As said", false, "a-person"), false);
            story.scan.run();
            story.hear();

            assertThat(story.remediation(1).why())
                    .isEqualTo("declined: the branch " + branch + " has a pull request that Fixwright did not open ("
                            + "https://github.example/acme/shop/pull/1), so both were left alone; once it is closed,"
                            + " `/fixwright fix 1` proposes the fix");
            assertThat(theirs.body()).isEqualTo("As said");
            assertThat(story.shop.pullRequests()).containsExactly(theirs);
        }
    }

    @Test
    void aTokenThatIsRevokedWhileAFixIsMadeIsReplaced() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.gitHub.faults().before(call -> call.startsWith("mutation Propose"), story.gitHub::revokeTokens);
            HostedPullRequest pull = story.fix();

            assertThat(pull.isOpen()).isTrue();
            assertThat(story.shop.pullRequests()).hasSize(1);
            assertThat(story.proposing())
                    .filteredOn(entry -> entry.status() == 401)
                    .hasSize(1);
        }
    }

    @Test
    void aRepositoryThatIsGoneWhileItsFixIsProvedIsLetGo() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            story.gitHub.installations().find(31).orElseThrow().repositories().remove(story.shop.id());
            story.gitHub.revokeTokens();
            story.scan.run(pull);
            story.hearAndWait();
            story.gitHub.transcript().clear();
            story.hearAndWait(ProofStory.PATIENCE);
            story.hearAndWait(ProofStory.PATIENCE);

            assertThat(story.calls()).hasSizeLessThan(12);
            assertThat(pull.isDraft()).isTrue();
        }
    }

    @Test
    void aConflictThatIsFoundWhileGitHubAsksForAPauseIsMadeGoodAfterIt() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            String before = pull.head();
            story.gitHub
                    .faults()
                    .plan(call -> call.startsWith("query Conditions"), Faults.Kind.SECONDARY_LIMIT_WITH_RETRY_AFTER, 1);
            story.shop.push(
                    Map.of(
                            ProofStory.FILE,
                            ProofStory.SOURCE.replace("import java", "import java.util.Map;\nimport java")),
                    "Use maps");
            story.hearAndWait(Duration.ofMinutes(2));
            assertThat(pull.head()).isEqualTo(before);

            story.hearAndWait(Duration.ofMinutes(3));
            assertThat(pull.head()).isNotEqualTo(before);
        }
    }
}
