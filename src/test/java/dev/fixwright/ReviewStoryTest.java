package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedAlert;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.HostedReview;
import dev.fixwright.github.standin.TextScanner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts that somebody's pull request brings, from the webhook to the review. */
class ReviewStoryTest {
    @TempDir
    Path directory;

    @Test
    void aFixIsSuggestedOnTheChangedLines() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = their.propose();
            their.story.gitHub.transcript().clear();
            their.scan(pull);

            String repository = "/repos/acme/shop";
            assertThat(their.story.calls())
                    .containsExactly(
                            "POST /app/installations/31/access_tokens",
                            "query TheirPullRequest repository",
                            "GET " + repository + "/code-scanning/alerts",
                            "query Files repository",
                            "query Files repository",
                            "GET " + repository + "/git/trees/" + pull.head(),
                            "query Files repository",
                            "GET " + repository + "/pulls/1/files",
                            "POST " + repository + "/pulls/1/reviews",
                            "GET " + repository + "/commits/" + pull.head() + "/check-runs",
                            "POST " + repository + "/check-runs");
            HostedReview review = pull.reviews().get(0);
            assertThat(review.commit()).isEqualTo(pull.head());
            assertThat(their.taken(pull, review, TheirStory.NEW_FILE))
                    .isEqualTo(TheirStory.WEAK
                            .replace(
                                    "import java.util.Random;",
                                    "import java.security.SecureRandom;\nimport java.util.Random;")
                            .replace("new Random()", "new SecureRandom()"));
            assertThat(their.report(pull.head()).orElseThrow().title())
                    .isEqualTo("1 fix for 1 alert of this pull request");
            assertThat(their.story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void whatIsToldTwiceIsSaidOnce() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = their.propose();
            their.scan(pull);
            their.story.shop.tellAgain(1, "created", pull);
            their.story.shop.tellAgain(1, "appeared_in_branch", pull);
            their.scan(pull);

            assertThat(pull.reviews()).hasSize(1);
            assertThat(their.story.shop.checkRuns()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatGotLostIsFoundAgain() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = their.propose();
            their.story.gitHub.faults().plan(call -> call.endsWith("/pulls/1/reviews"), Faults.Kind.DROPPED_AFTER, 1);
            their.story.scan.run(pull);
            their.hearThroughFaults();
            their.scan(pull);

            assertThat(pull.reviews()).hasSize(1);
            assertThat(their.report(pull.head())).isPresent();
        }
    }

    @Test
    void aNewHeadIsReviewedOnlyWhereSomethingChanged() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = their.propose();
            their.scan(pull);

            pull.push(Map.of("README.md", "A shop with vouchers\n"), TheirStory.MARIA);
            their.scan(pull);
            their.story.shop.tellAgain(1, "reopened", pull);
            their.story.hearAndWait(Duration.ofMinutes(1));
            assertThat(pull.reviews()).hasSize(1);

            pull.push(Map.of("src/main/java/com/acme/shop/More.java", other("More")), TheirStory.MARIA);
            their.scan(pull);
            assertThat(pull.reviews()).hasSize(2);
            assertThat(pull.reviews().get(1).comments())
                    .extracting(HostedReview.Comment::path)
                    .containsOnly("src/main/java/com/acme/shop/More.java");
            assertThat(pull.reviews().get(1).body()).startsWith("Fixwright has a fix for 1 more alert that");
        }
    }

    @Test
    void aReviewThatPeopleEditedIsNotWrittenAgain() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = their.propose();
            their.scan(pull);
            pull.editReview(0, "Not now.");

            their.story.shop.tellAgain(1, "reopened", pull);
            their.story.hearAndWait(Duration.ofMinutes(1));
            pull.push(Map.of("README.md", "A shop with vouchers\n"), TheirStory.MARIA);
            their.story.shop.tellAgain(1, "reopened", pull);
            their.story.hearAndWait(Duration.ofMinutes(1));

            assertThat(pull.reviews()).hasSize(1);
        }
    }

    @Test
    void whatOnlyLooksLikeOursSilencesNobody() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = their.propose();
            pull.reviewBy("eve", "<!-- fixwright:review e3e0e944a1f46f7a -->");
            their.scan(pull);

            assertThat(pull.reviews()).hasSize(2);
        }
    }

    @Test
    void theSameStandsAgainAfterTheDatabaseIsLost() {
        HostedPullRequest pull;
        try (TheirStory their = TheirStory.begin(directory)) {
            pull = their.propose();
            their.scan(pull);
            their.story.restart(directory.resolve("restored"));
            their.story.shop.tellAgain(1, "created", pull);
            their.story.hearAndWait(Duration.ofMinutes(1));

            assertThat(pull.reviews()).hasSize(1);
        }
    }

    @Test
    void aPullRequestFromAForkGetsAReviewAndNoPromise() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull =
                    their.story.shop.openFromFork(Map.of(TheirStory.NEW_FILE, TheirStory.WEAK), "stranger");
            their.scan(pull);

            assertThat(pull.reviews()).hasSize(1);
            assertThat(pull.reviews().get(0).body())
                    .contains("This branch is in a fork, so Fixwright pushes nothing to it.")
                    .doesNotContain("/fixwright fix");
        }
    }

    @Test
    void hostileTextStaysText() {
        HostedAlert.Rule hostile = new HostedAlert.Rule(
                "CodeQL",
                "java/insecure-randomness",
                "@everyone ``` <img src=x> <!-- fixwright:review --> closes #1",
                "high",
                List.of("security", "external/cwe/cwe-330"));
        TextScanner scanner = new TextScanner("CodeQL").finds(hostile, "new Random()");
        try (TheirStory their = TheirStory.begin(directory, scanner)) {
            String file = TheirStory.WEAK.replace(
                    "    private final Random random = new Random();",
                    "    private final Random random = new Random(); // ```` @everyone <!-- x -->");
            HostedPullRequest pull = their.propose(Map.of(TheirStory.NEW_FILE, file));
            their.scan(pull);

            HostedReview review = pull.reviews().get(0);
            assertThat(review.body()).doesNotContain("@everyone", "<img", "closes #1");
            assertThat(review.comments())
                    .allSatisfy(comment -> assertThat(comment.body().replaceAll("(?s)`{3,}suggestion.*", ""))
                            .doesNotContain("@everyone", "<img", "closes #1"));
            assertThat(their.taken(pull, review, TheirStory.NEW_FILE))
                    .contains("new SecureRandom(); // ```` @everyone <!-- x -->\n");
        }
    }

    @Test
    void windowsLineEndingsStay() {
        try (TheirStory their = TheirStory.begin(directory)) {
            String windows = TheirStory.WEAK.replace("\n", "\r\n");
            HostedPullRequest pull = their.propose(Map.of(TheirStory.NEW_FILE, windows));
            their.scan(pull);

            String taken = their.taken(pull, pull.reviews().get(0), TheirStory.NEW_FILE);
            assertThat(taken).contains("new SecureRandom();\r\n");
            assertThat(taken.replace("\r\n", "")).doesNotContain("\n");
        }
    }

    @Test
    void linesThatTheDiffDoesNotShowAreToldOfInTheReview() {
        try (TheirStory their = TheirStory.begin(directory)) {
            String pad = "\n    // " + "Much that nobody changes.\n".repeat(1);
            String before = ProofStory.SOURCE
                    .replace("import java.util.Random;\n", "import java.util.Random;\n")
                    .replace(
                            "    private final Random random = new Random();",
                            pad.repeat(9) + "    private Random random;");
            their.story.shop.push(Map.of(TheirStory.NEW_FILE, before.replace("ResetTokens", "Vouchers")), "Prepare");
            HostedPullRequest pull = their.propose(Map.of(
                    TheirStory.NEW_FILE,
                    before.replace("ResetTokens", "Vouchers")
                            .replace("private Random random;", "private Random random = new Random();")));
            their.scan(pull);

            HostedReview review = pull.reviews().get(0);
            assertThat(review.comments()).isEmpty();
            assertThat(review.body())
                    .contains("No comment can suggest these:", "It changes lines that this diff does not show.")
                    .contains("`/fixwright fix 1` commits it.");
        }
    }

    @Test
    void thirtyAlertsAreOneReviewOfTwentyComments() {
        try (TheirStory their = TheirStory.begin(directory)) {
            Map<String, String> files = new TreeMap<>();
            for (int i = 10; i < 40; i++) {
                files.put("src/main/java/com/acme/shop/V" + i + ".java", other("V" + i));
            }
            HostedPullRequest pull = their.propose(files);
            their.story.gitHub.transcript().clear();
            their.scan(pull);

            assertThat(pull.reviews()).hasSize(1);
            HostedReview review = pull.reviews().get(0);
            assertThat(review.comments()).hasSize(20);
            assertThat(review.body())
                    .startsWith("Fixwright has fixes for the 30 code scanning alerts")
                    .contains("It would be one of more than 20 comments.");
            assertThat(their.report(pull.head()).orElseThrow().title())
                    .isEqualTo("30 fixes for 30 alerts of this pull request");
            assertThat(their.story.calls()).hasSizeLessThanOrEqualTo(11);
            assertThat(their.story.gitHub.transcript().creations()).isEqualTo(2);
        }
    }

    @Test
    void thePolicyMaySwitchItOff() {
        try (TheirStory their = TheirStory.begin(directory)) {
            their.story.shop.push(Map.of(".github/fixwright.yml", "version: 1\nmode: off\n"), "Quiet");
            HostedPullRequest pull = their.propose();
            their.scan(pull);

            assertThat(pull.reviews()).isEmpty();
            assertThat(their.story.shop.checkRuns()).isEmpty();
        }
    }

    @Test
    void suggestingIsWhatThePolicyMayAllowAlone() {
        try (TheirStory their = TheirStory.begin(directory)) {
            their.story.shop.push(Map.of(".github/fixwright.yml", "version: 1\nmode: suggest\n"), "Only suggest");
            HostedPullRequest pull = their.propose();
            their.scan(pull);

            assertThat(pull.reviews()).hasSize(1);
        }
    }

    @Test
    void whatTheDefaultBranchHasIsNoneOfThePullRequestsBusiness() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.fix();
            story.shop.git().moveBranch("feature", story.shop.head());
            story.shop.git().commitFiles("feature", Map.of("README.md", "More\n"), "More", TheirStory.MARIA);
            HostedPullRequest pull = story.shop.open(
                    new HostedPullRequest.Opening("feature", "main", "More", "", false, TheirStory.MARIA), false);

            story.scan.run(pull);
            story.hearAndWait(Duration.ofMinutes(1));

            assertThat(pull.reviews()).isEmpty();
        }
    }

    @Test
    void aFixOfTheAppsOwnIsNotReviewedEvenWhereTheDatabaseIsLost() {
        try (ProofStory story = ProofStory.begin(directory, new StubbornFileScanner())) {
            HostedPullRequest fix = story.fix();
            story.restart(directory.resolve("restored"));

            story.scan.run(fix);
            story.hearAndWait(Duration.ofMinutes(1));

            assertThat(fix.reviews()).isEmpty();
        }
    }

    @Test
    void whatPeopleDismissAndOpenAgainIsFollowed() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = their.propose();
            their.scan(pull);

            their.story.shop.dismiss(1, "won't fix", "");
            their.story.hearAndWait(Duration.ofMinutes(1));
            assertThat(their.report(pull.head()).orElseThrow().title())
                    .isEqualTo("No alert of this pull request is left");

            their.story.shop.reopen(1);
            their.story.hearAndWait(Duration.ofMinutes(1));
            assertThat(their.report(pull.head()).orElseThrow().title())
                    .isEqualTo("1 fix for 1 alert of this pull request");
            assertThat(pull.reviews()).hasSize(1);
            assertThat(their.story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void aBranchThatIsScannedByItselfIsReviewedOnItsPullRequest() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = their.propose();
            their.story.scan.run("feature");
            their.story.hearAndWait(Duration.ofMinutes(1));

            assertThat(pull.reviews()).hasSize(1);
        }
    }

    private static String other(String type) {
        return "package com.acme.shop;\n\nimport java.security.SecureRandom;\nimport java.util.Random;\n\nclass " + type
                + " {\n    final SecureRandom known = new SecureRandom();\n"
                + "    private final Random random = new Random();\n\n    String next() {\n"
                + "        return Long.toHexString(random.nextLong());\n    }\n}\n";
    }
}
