package dev.fixwright.github.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pull requests follow their branches, and what GitHub does by itself is done. */
class HostedPullRequestTest {
    private final GitHubStandIn gitHub = GitHubStandIn.start();
    private final HostedRepository shop = gitHub.repository("acme", "shop", 31);
    private HostedPullRequest pull;

    @BeforeEach
    void open() {
        shop.push(
                Map.of(
                        "src/A.java", "class A {}\n",
                        "README.md", "Shop\n",
                        ".github/CODEOWNERS", "*.md @writer\nsrc/ @alice @acme/core # the core\n"),
                "Begin");
        shop.git().moveBranch("fix", shop.head());
        shop.git().commitFiles("fix", Map.of("src/A.java", "final class A {}\n"), "Fix", StandInApp.BOT);
        pull = shop.open(new HostedPullRequest.Opening("fix", "main", "Fix", "", true, StandInApp.BOT), false);
    }

    @AfterEach
    void stop() {
        gitHub.close();
    }

    @Test
    void theTriedMergeFollowsBaseAndHead() {
        String first = pull.testMerge().orElseThrow();
        assertThat(shop.git().commit(first).parents()).containsExactly(shop.head(), pull.head());

        shop.push(Map.of("README.md", "A bigger shop\n"), "Grow");
        String second = pull.testMerge().orElseThrow();
        String pushed = pull.push(Map.of("src/B.java", "class B {}\n"), "a-person");
        String third = pull.testMerge().orElseThrow();

        assertThat(shop.git().commit(second).parents()).startsWith(shop.head()).isNotEqualTo(first);
        assertThat(shop.git().commit(third).parents()).containsExactly(shop.head(), pushed);
        assertThat(gitHub.outbox().names()).endsWith("push", "push", "pull_request.synchronize");
    }

    @Test
    void thereIsNoTriedMergeWhileBothSidesConflict() {
        shop.push(Map.of("src/A.java", "abstract class A {}\n"), "Grow");

        assertThat(pull.testMerge()).isEmpty();
    }

    @Test
    void codeOwnersAreAskedOnceItIsNoLongerADraft() {
        assertThat(pull.requestedReviewers()).isEmpty();

        shop.collaborators().add("alice");
        pull.markReady();

        assertThat(pull.requestedReviewers()).containsExactly("alice");
        assertThat(pull.requestedTeams()).containsExactly("core");
        assertThat(gitHub.outbox().names()).endsWith("pull_request.ready_for_review", "pull_request.review_requested");
    }

    @Test
    void aDeletedBranchClosesIt() {
        shop.git().deleteBranch("fix");

        assertThat(pull.state()).isEqualTo("CLOSED");
        assertThat(gitHub.outbox().names()).endsWith("push", "pull_request.closed");
    }

    @Test
    void mergingAndRevertingLeavesTheBaseAsItWas() {
        String before = shop.git().commit(shop.head()).tree();

        String merge = pull.merge();
        assertThat(shop.git().commit(merge).parents()).containsExactly(pull.base(), pull.head());
        assertThat(pull.merged()).isPresent();
        HostedPullRequest undo = pull.revert();
        undo.merge();

        assertThat(undo.title()).isEqualTo("Revert \"Fix\"");
        assertThat(shop.git().commit(shop.head()).tree()).isEqualTo(before);
    }

    @Test
    void aSuiteEndsWithTheLastOfItsRuns() {
        pull.checks().start("build");
        pull.checks().complete("lint", "success");
        assertThat(gitHub.outbox().names()).doesNotContain("check_suite.completed", "workflow_run.completed");

        pull.checks().complete("build", "failure");

        assertThat(gitHub.outbox().names())
                .endsWith("check_run.completed", "check_suite.completed", "workflow_run.completed");
        HostedCheckRun run = shop.checks().runsOn(pull.head()).get(0);
        assertThat(shop.checks().suite(run).conclusion()).contains("failure");
    }

    @Test
    void aRunMadeOnceMoreTakesThePlaceOfTheFirst() {
        pull.checks().complete("build", "failure");
        pull.checks().complete("build", "success");

        assertThat(shop.checks().runsOn(pull.head()))
                .singleElement()
                .extracting(run -> run.conclusion().orElseThrow())
                .isEqualTo("success");
    }

    @Test
    void theQueueTriesAHeadOfItsOwn() {
        String head = pull.enqueue();

        assertThat(shop.git().commit(head).parents()).containsExactly(pull.base(), pull.head());
        assertThat(gitHub.outbox().names()).endsWith("pull_request.enqueued", "merge_group.checks_requested");
        assertThat(List.copyOf(shop.git().branches().keySet())).anyMatch(name -> name.startsWith("gh-readonly-queue/"));
    }
}
