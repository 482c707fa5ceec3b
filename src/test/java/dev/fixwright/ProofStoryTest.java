package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fixwright.fix.Fixers;
import dev.fixwright.fix.weakrandom.WeakRandomFixer;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.Transcript;
import dev.fixwright.remediation.RemediationState;
import dev.fixwright.scan.HostedEsLint;
import dev.fixwright.scan.HostedSpotBugs;
import dev.fixwright.scan.NodeTools;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the alert to a proof by the repository's own scanner, and what it costs. */
class ProofStoryTest {
    private static final String NEW_CHECK_RUN = "POST /repos/acme/shop/check-runs";

    @TempDir
    Path directory;

    /** One look at all the evidence that there is. */
    private static String[] wholeLook(ProofStory story, HostedPullRequest pull) {
        return new String[] {
            "query PullRequest viewer+repository",
            "GET /repos/acme/shop/code-scanning/analyses",
            "GET /repos/acme/shop/code-scanning/analyses/" + story.analysisOf("refs/heads/main"),
            "GET /repos/acme/shop/code-scanning/analyses/" + story.analysisOf(pull.ref()),
            "GET /repos/acme/shop/code-scanning/alerts/1/instances",
            "GET /repos/acme/shop/code-scanning/alerts"
        };
    }

    private static String[] conclusion(ProofStory story, HostedPullRequest pull) {
        return new String[] {
            ProofStory.CONCLUDE,
            "PATCH /repos/acme/shop/check-runs/" + story.report(pull).id()
        };
    }

    @Test
    void theRealScannerProvesAFix() {
        try (ProofStory story = ProofStory.begin(directory, new HostedSpotBugs())) {
            HostedPullRequest pull = story.fix();
            assertThat(pull.isDraft()).isTrue();
            assertThat(pull.body()).startsWith("**Not proved yet:**");
            assertThat(story.report(pull).conclusion()).contains("neutral");

            story.scan.run(pull);
            story.hearAndWait();

            assertThat(story.calls())
                    .startsWith(wholeLook(story, pull))
                    .endsWith(conclusion(story, pull))
                    .hasSize(8);
            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.body())
                    .startsWith("**Proved:** the alert is gone, nothing new is reported, the checks pass.")
                    .contains("| Alert 1 | 1 before, 0 after |", "`SpotBugs`", "`PREDICTABLE_RANDOM`");
            assertThat(story.report(pull).conclusion()).contains("success");
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.IN_REVIEW);
        }
    }

    @Test
    void theRealScannerOfScriptsProvesAFix() {
        assumeTrue(NodeTools.areHere(), "node is not here, or npm cannot fetch ESLint: no script is scanned");
        String script = """
                'use strict';

                // The token in the link of a password-reset mail.
                function resetToken() {
                  return Math.random().toString(36).slice(2);
                }

                module.exports = { resetToken };
                """;
        try (ProofStory story = ProofStory.begin(directory, new HostedEsLint(), Map.of("lib/reset-token.js", script))) {
            HostedPullRequest pull = story.fix();
            assertThat(pull.isDraft()).isTrue();
            assertThat(story.shop.git().text(pull.headBranch(), "lib/reset-token.js"))
                    .contains("crypto")
                    .doesNotContain("Math.random");

            story.scan.run(pull);
            story.hearAndWait();

            assertThat(story.calls())
                    .startsWith(wholeLook(story, pull))
                    .endsWith(conclusion(story, pull))
                    .hasSize(8);
            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.body())
                    .startsWith("**Proved:** the alert is gone, nothing new is reported, the checks pass.")
                    .contains("| Alert 1 | 1 before, 0 after |", "`ESLint` `10.15.0`", "`sonarjs/pseudo-random`");
            assertThat(story.report(pull).conclusion()).contains("success");
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.IN_REVIEW);
        }
    }

    @Test
    void whatTheRealScannerRefutesTheNextFixerTriesAgain() {
        Fixers fixers = new Fixers(List.of(new HiddenRandom(), new WeakRandomFixer()));
        try (ProofStory story = ProofStory.begin(directory, new HostedSpotBugs(), fixers)) {
            HostedPullRequest pull = story.fix();
            String refuted = pull.head();
            assertThat(pull.body()).contains("| Fixer | `HiddenRandom`");

            story.scan.run(pull);
            story.hearAndWait();

            assertThat(story.calls())
                    .startsWith(wholeLook(story, pull))
                    .containsSubsequence("mutation Amend createCommitOnBranch", ProofStory.CONCLUDE, NEW_CHECK_RUN);
            assertThat(story.gitHub.transcript().entries())
                    .filteredOn(Transcript.Entry::isWrite)
                    .hasSize(3);
            assertThat(pull.isDraft()).isTrue();
            assertThat(pull.head()).isNotEqualTo(refuted);
            assertThat(story.shop.git().commit(pull.head()).parents()).containsExactly(refuted);
            assertThat(story.shop.git().text(pull.headBranch(), ProofStory.FILE))
                    .contains("new SecureRandom()")
                    .doesNotContain("{}");
            assertThat(pull.body())
                    .startsWith("**Not proved yet:**")
                    .contains("| Fixer | `WeakRandomFixer`")
                    .contains("`" + refuted.substring(0, 7) + "` by `HiddenRandom`: the fix brings a new alert:");
            assertThat(story.report(pull).conclusion()).contains("neutral");
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.PROVING);

            story.gitHub.transcript().clear();
            story.scan.run(pull);
            story.hearAndWait();

            assertThat(story.calls()).startsWith(wholeLook(story, pull)).endsWith(conclusion(story, pull));
            assertThat(story.gitHub.transcript().entries())
                    .filteredOn(Transcript.Entry::isWrite)
                    .hasSize(2);
            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.body())
                    .startsWith("**Proved:** the alert is gone, nothing new is reported, the checks pass.")
                    .contains("| Fixer | `WeakRandomFixer`", "by `HiddenRandom`");
            assertThat(story.report(pull).conclusion()).contains("success");
            assertThat(story.shop.pullRequests()).containsExactly(pull);
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.IN_REVIEW);
        }
    }

    @Test
    void whatIsHeardTwiceOrLateIsProvedOnce() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            story.gitHub.outbox().holdBack(event -> event.name().equals("check_run.completed"));
            story.scan.run(pull);
            story.hearAndWait();
            story.gitHub.outbox().release();
            story.hearAndWait();
            story.hearAndWait();

            assertThat(story.calls()).filteredOn(ProofStory.CONCLUDE::equals).hasSize(1);
            assertThat(pull.isDraft()).isFalse();
        }
    }

    @Test
    void whatNoEventToldIsFoundByAsking() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            story.gitHub.outbox().holdBack(event -> true);
            story.scan.run(pull);
            story.gitHub.outbox().lose();

            story.hearAndWait(ProofStory.PATIENCE.dividedBy(7));

            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.body()).startsWith("**Proved:**");
        }
    }

    @Test
    void aScanThatEndsBeforeThePullRequestIsKnownCounts() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.gitHub
                    .faults()
                    .after(
                            call -> call.startsWith("mutation Propose"),
                            () -> story.scan.run(story.shop.pullRequests().get(0)));

            HostedPullRequest pull = story.fix();
            story.hearAndWait();

            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.body()).startsWith("**Proved:**");
        }
    }

    @Test
    void aMergedFixIsFixedOnceTheDefaultBranchWasScannedAgain() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            story.hearAndWait();

            pull.merge();
            story.hearAndWait();
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.MERGED);
            story.scan.run();
            story.hearAndWait();

            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.FIXED);
        }
    }

    @Test
    void theHeadOfAMergeQueueGetsItsCheckRun() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            story.hearAndWait();

            String queued = pull.enqueue();
            story.hearAndWait();

            assertThat(story.shop.checkRuns())
                    .filteredOn(run -> run.head().equals(queued))
                    .singleElement()
                    .satisfies(run -> {
                        assertThat(run.isCompleted()).isTrue();
                        assertThat(run.conclusion()).contains("success");
                        assertThat(run.title()).startsWith("proved");
                    });
        }
    }
}
