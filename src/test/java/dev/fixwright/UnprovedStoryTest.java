package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.remediation.RemediationState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of a fix that the repository's own scanner and checks do not prove. */
class UnprovedStoryTest {
    private static final String LOOK = "query PullRequest viewer+repository";
    private static final String SCANS = "GET /repos/acme/shop/code-scanning/analyses";

    @TempDir
    Path directory;

    /** One look at all the evidence that there is. */
    private static List<String> wholeLook(ProofStory story, HostedPullRequest pull) {
        return List.of(
                LOOK,
                SCANS,
                SCANS + "/" + story.analysisOf("refs/heads/main"),
                SCANS + "/" + story.analysisOf(pull.ref()),
                "GET /repos/acme/shop/code-scanning/alerts/1/instances",
                "GET /repos/acme/shop/code-scanning/alerts");
    }

    private static String report(ProofStory story, HostedPullRequest pull) {
        return "PATCH /repos/acme/shop/check-runs/" + story.report(pull).id();
    }

    @Test
    void anAlertThatIsStillThereEndsTheFix() {
        try (ProofStory story =
                ProofStory.begin(directory, ProofStory.guesses().finds(ProofStory.RANDOM, "random.nextLong"))) {
            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            story.hearAndWait();

            assertThat(story.calls())
                    .startsWith(wholeLook(story, pull).toArray(String[]::new))
                    .endsWith(ProofStory.CONCLUDE, report(story, pull))
                    .hasSize(10);
            assertThat(pull.state()).isEqualTo("CLOSED");
            assertThat(story.shop.git().branch(pull.headBranch())).isEmpty();
            assertThat(pull.body()).startsWith("**Not proved:** the alert is still there.");
            assertThat(story.report(pull).conclusion()).contains("failure");
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.DECLINED);
            assertThat(story.remediation(1).reason()).isEqualTo("the fix was withdrawn: the alert is still there");
        }
    }

    @Test
    void aNewAlertOfAnotherRuleEndsTheFix() {
        try (ProofStory story =
                ProofStory.begin(directory, ProofStory.guesses().finds(ProofStory.OTHER, "new SecureRandom"))) {
            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            story.hearAndWait();

            assertThat(story.calls())
                    .startsWith(wholeLook(story, pull).toArray(String[]::new))
                    .endsWith(ProofStory.CONCLUDE, report(story, pull));
            assertThat(pull.state()).isEqualTo("CLOSED");
            assertThat(pull.body()).startsWith("**Not proved:** the fix brings a new alert: java/slow-start");
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.DECLINED);
        }
    }

    @Test
    void whatTheDefaultBranchReportsAlreadyIsNotNew() {
        try (ProofStory story = ProofStory.begin(
                directory,
                ProofStory.guesses().finds(ProofStory.OTHER, "// slow"),
                Map.of("src/main/java/com/acme/shop/Basket.java", "class Basket {} // slow\n"))) {
            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            story.hearAndWait();

            assertThat(pull.body()).startsWith("**Proved:**");
        }
    }

    @Test
    void aRedCheckKeepsItADraftUntilTheCheckIsGreen() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.checks().require("build");
            HostedPullRequest pull = story.fix();
            pull.checks().start("build");
            story.scan.run(pull);
            story.hearAndWait();
            assertThat(story.calls()).as("nothing can be concluded yet").containsExactly(LOOK);
            assertThat(story.remediation(1).reason()).contains("check build");

            pull.checks().complete("build", "failure");
            story.hearAndWait();
            assertThat(pull.isDraft()).isTrue();
            assertThat(pull.body()).startsWith("**Not proved:** check build fails.");

            pull.checks().complete("build", "success");
            story.hearAndWait();
            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.body()).startsWith("**Proved:**");
        }
    }

    @Test
    void aCheckThatStaysRedEndsTheFix() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.checks().require("build");
            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            pull.checks().complete("build", "failure");
            story.hearAndWait();
            assertThat(pull.isOpen()).isTrue();

            story.hearAndWait(ProofStory.PATIENCE);
            story.hearAndWait(ProofStory.PATIENCE);

            assertThat(pull.state()).isEqualTo("CLOSED");
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.DECLINED);
            assertThat(story.remediation(1).reason()).isEqualTo("the fix was withdrawn: check build fails");
        }
    }

    @Test
    void withoutAScanItIsReadyInTheEndAndSaysSo() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            story.hearAndWait(Duration.ofHours(1));
            assertThat(pull.isDraft()).isTrue();
            story.gitHub.transcript().clear();

            story.hearAndWait(ProofStory.PATIENCE);

            assertThat(story.calls())
                    .containsExactly(
                            "POST /app/installations/31/access_tokens",
                            LOOK,
                            SCANS,
                            ProofStory.CONCLUDE,
                            report(story, pull));
            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.body())
                    .startsWith("**Not proved:** no scan of this pull request came in time.")
                    .contains("| Level | `checked` |");
            assertThat(story.report(pull).conclusion()).contains("neutral");
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.IN_REVIEW);
        }
    }

    @Test
    void nobodyWaitsForAScannerThatLooksAtTheDefaultBranchOnly() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.scan.onlyOnPush();
            story.scan.run();
            story.scan.run();
            HostedPullRequest pull = story.fix();
            pull.checks().complete("build", "success");
            story.hearAndWait();

            assertThat(story.calls()).containsExactly(LOOK, SCANS, ProofStory.CONCLUDE, report(story, pull));
            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.body()).startsWith("**Not proved:** the scanner does not run on pull requests here.");
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.IN_REVIEW);
        }
    }

    @Test
    void whereThereAreNoDraftsTheCheckRunSaysThatItIsNotProvedYet() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.withoutDrafts();
            HostedPullRequest pull = story.fix();
            assertThat(pull.isDraft()).isFalse();
            assertThat(story.report(pull).title()).startsWith("checked, not proved");
            assertThat(story.report(pull).conclusion()).contains("neutral");

            story.scan.run(pull);
            story.hearAndWait();

            assertThat(story.calls())
                    .startsWith(wholeLook(story, pull).toArray(String[]::new))
                    .endsWith(ProofStory.CONCLUDE, report(story, pull))
                    .hasSize(8);
            assertThat(pull.body()).startsWith("**Proved:**");
            assertThat(story.report(pull).conclusion()).contains("success");
        }
    }

    @Test
    void aHeadThatAPersonMovedIsNotWhatWasProved() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            story.hearAndWait();
            assertThat(pull.body()).startsWith("**Proved:**");

            String theirs = pull.push(Map.of("README.md", "Mine\n"), "a-person");
            story.hearAndWait();
            story.scan.run(pull);
            story.hearAndWait();

            assertThat(pull.isOpen()).isTrue();
            assertThat(pull.head()).isEqualTo(theirs);
            assertThat(pull.body()).startsWith("**Not proved:** somebody pushed to this branch.");
            assertThat(story.report(pull).title()).isEqualTo("Not the fix that was checked");
            assertThat(story.remediation(1).reason()).startsWith("somebody pushed to the branch");
        }
    }

    @Test
    void anAlertThatVanishedByItselfEndsTheFix() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            story.shop.push(Map.of(ProofStory.FILE, "package com.acme.shop;\n"), "Leave tokens to the mailer");
            story.scan.run();
            story.hearAndWait();

            assertThat(story.calls())
                    .containsExactly(
                            "GET /repos/acme/shop/code-scanning/alerts/1",
                            LOOK,
                            ProofStory.CONCLUDE,
                            report(story, pull));
            assertThat(pull.state()).isEqualTo("CLOSED");
            assertThat(pull.body()).startsWith("**Not proved:** the alert is gone from main without this fix.");
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.SUPERSEDED);
        }
    }

    @Test
    void aFixThatWasTakenBackIsNotProposedAgain() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            story.hearAndWait();
            pull.merge();
            story.scan.run();
            story.hearAndWait();
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.FIXED);

            HostedPullRequest undo = pull.revert();
            undo.merge();
            story.scan.run();
            story.hearAndWait();

            assertThat(story.shop.pullRequests()).containsExactly(pull, undo);
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.REVERTED);
        }
    }
}
