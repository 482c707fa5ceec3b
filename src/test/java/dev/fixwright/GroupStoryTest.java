package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.fix.Fixers;
import dev.fixwright.fix.weakrandom.WeakRandomFixer;
import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.TextScanner;
import dev.fixwright.github.standin.Transcript;
import dev.fixwright.remediation.Remediation;
import dev.fixwright.remediation.RemediationState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several alerts in one pull request, as the policy groups them. */
class GroupStoryTest {
    private static final String POLICY = ".github/fixwright.yml";
    private static final String BY_RULE = "group-by: rule\n";

    @TempDir
    Path directory;

    private ProofStory begin(String policy, TextScanner scanner, Map<String, String> more) {
        Map<String, String> files = new TreeMap<>(more);
        files.put(POLICY, policy);
        return ProofStory.begin(directory, scanner, files);
    }

    /** Three classes with the same weakness: alerts 1 to 3. */
    private ProofStory threeOfARule() {
        return begin(BY_RULE, ProofStory.guesses(), CommandStory.classes("Coupons", "Vouchers"));
    }

    private static List<RemediationState> states(ProofStory story, long alerts) {
        return LongStream.rangeClosed(1, alerts)
                .mapToObj(story::remediation)
                .map(Remediation::state)
                .toList();
    }

    private static List<String> commits(ProofStory story, HostedPullRequest pull) {
        return story.shop.git().ahead(story.shop.head(), pull.head());
    }

    @Test
    void theAlertsOfARuleAreOnePullRequestWithACommitForEach() {
        try (ProofStory story = threeOfARule()) {
            HostedPullRequest pull = story.fix();

            assertThat(story.shop.pullRequests()).containsExactly(pull);
            assertThat(pull.title()).isEqualTo("Fix predictable random numbers in 3 places");
            assertThat(pull.isDraft()).isTrue();
            assertThat(pull.headBranch()).startsWith("fixwright/rule-java-insecure-randomness-");
            assertThat(commits(story, pull)).hasSize(3);
            assertThat(story.shop.checkRuns()).hasSize(1);
            assertThat(states(story, 3)).containsOnly(RemediationState.PROVING);

            story.scan.run(pull);
            story.hearAndWait();

            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.body())
                    .startsWith("**Proved:** for each of 3 alerts: the alert is gone, nothing new is reported,"
                            + " the checks pass.");
            assertThat(story.report(pull).conclusion()).contains("success");
            assertThat(states(story, 3)).containsOnly(RemediationState.IN_REVIEW);

            pull.merge();
            story.hearAndWait();
            assertThat(states(story, 3)).containsOnly(RemediationState.MERGED);
            story.scan.run();
            story.hearAndWait();
            assertThat(states(story, 3)).containsOnly(RemediationState.FIXED);
        }
    }

    @Test
    void whoeverTakesThePullRequestBackTakesBackAllOfIt() {
        try (ProofStory story = threeOfARule()) {
            HostedPullRequest pull = story.fix();
            pull.merge();
            story.hearAndWait();

            pull.revert().merge();
            story.hearAndWait();

            assertThat(states(story, 3)).containsOnly(RemediationState.REVERTED);
        }
    }

    /** A commit takes a tree and a commit object; the branch, the pull request and the check run ride along as ever. */
    @Test
    void aGroupCostsTwoWritesForEachCommitAndTwoMore() {
        try (ProofStory story = threeOfARule()) {
            HostedPullRequest pull = story.fix();

            assertThat(story.proposing())
                    .filteredOn(Transcript.Entry::isWrite)
                    .extracting(Transcript.Entry::call)
                    .containsExactly(
                            "POST /repos/acme/shop/git/trees",
                            "POST /repos/acme/shop/git/commits",
                            "POST /repos/acme/shop/git/trees",
                            "POST /repos/acme/shop/git/commits",
                            "POST /repos/acme/shop/git/trees",
                            "POST /repos/acme/shop/git/commits",
                            "mutation ProposeCommit createRef+createPullRequest+createCheckRun",
                            "POST /repos/acme/shop/issues/" + pull.number() + "/labels");

            story.scan.run(pull);
            story.hearAndWait();

            assertThat(story.calls())
                    .filteredOn(call -> call.contains("/code-scanning/analyses"))
                    .hasSize(3);
            assertThat(story.gitHub.transcript().entries())
                    .filteredOn(Transcript.Entry::isWrite)
                    .hasSize(2);
        }
    }

    @Test
    void theAlertsOfAFileAreOnePullRequestEachFixMadeUponTheOneBefore() {
        String two = ProofStory.SOURCE.replace(
                "    public String next", "    private final Random other = new Random();\n\n    public String next");
        try (ProofStory story = begin("group-by: file\n", ProofStory.guesses(), Map.of(ProofStory.FILE, two))) {
            HostedPullRequest pull = story.fix();

            assertThat(pull.title()).isEqualTo("Fix predictable random numbers in 2 places of ResetTokens.java");
            assertThat(pull.headBranch()).startsWith("fixwright/file-resettokens-java-");
            assertThat(commits(story, pull)).hasSize(2);
            assertThat(story.shop.git().text(pull.headBranch(), ProofStory.FILE))
                    .contains("random = new SecureRandom()", "other = new SecureRandom()")
                    .doesNotContain("new Random()");

            story.scan.run(pull);
            story.hearAndWait();
            assertThat(pull.body()).startsWith("**Proved:** for each of 2 alerts");
        }
    }

    @Test
    void aFileInAnOlderEncodingKeepsIt() {
        try (ProofStory story = begin(BY_RULE, ProofStory.guesses(), CommandStory.classes("Vouchers"))) {
            String older = ProofStory.SOURCE.replace("Hands out", "G\u00e4be f\u00fcr");
            story.shop.push(ProofStory.FILE, older.getBytes(StandardCharsets.ISO_8859_1), "Say it in German");
            HostedPullRequest pull = story.fix();

            assertThat(commits(story, pull)).hasSize(2);
            assertThat(story.proposing())
                    .filteredOn(entry -> entry.call().equals("POST /repos/acme/shop/git/blobs"))
                    .hasSize(1);
            byte[] fixed = story.shop
                    .git()
                    .read(story.shop
                            .git()
                            .entry(pull.head(), ProofStory.FILE)
                            .orElseThrow()
                            .id());
            assertThat(new String(fixed, StandardCharsets.ISO_8859_1))
                    .contains("G\u00e4be f\u00fcr", "new SecureRandom()");
        }
    }

    @Test
    void aMemberThatIsDeclinedBlocksNobody() {
        Map<String, String> more = new TreeMap<>(CommandStory.classes("Vouchers"));
        more.put("docs/How to draw.txt", "Never write new Random() in our code.\n");
        try (ProofStory story = begin(BY_RULE, ProofStory.guesses(), more)) {
            HostedPullRequest pull = story.fix();

            assertThat(story.shop.pullRequests()).containsExactly(pull);
            assertThat(commits(story, pull)).hasSize(2);
            assertThat(states(story, 3))
                    .containsExactly(RemediationState.DECLINED, RemediationState.PROVING, RemediationState.PROVING);
        }
    }

    @Test
    void aMemberThatTheScannerRefutesIsTakenOutAndThePullRequestSaysWhich() {
        Map<String, String> more = new TreeMap<>(CommandStory.classes("Vouchers"));
        more.put(
                "src/main/java/com/acme/shop/Coupons.java",
                ProofStory.SOURCE.replace("ResetTokens", "Coupons").replace("random", "coupon"));
        TextScanner scanner = ProofStory.guesses().finds(ProofStory.OTHER, "coupon = new SecureRandom");
        try (ProofStory story = begin(BY_RULE, scanner, more)) {
            HostedPullRequest pull = story.fix();
            String refuted = pull.head();
            story.scan.run(pull);
            story.hearAndWait();

            assertThat(pull.isOpen()).isTrue();
            assertThat(pull.isDraft()).isTrue();
            assertThat(pull.head()).isNotEqualTo(refuted);
            assertThat(commits(story, pull)).hasSize(2);
            assertThat(pull.body())
                    .startsWith("**Not proved yet:**")
                    .contains("## What was taken out")
                    .contains("by `WeakRandomFixer`: the fix brings a new alert: java/slow-start");
            assertThat(story.remediation(1).why())
                    .startsWith("declined: the fix was withdrawn: the fix brings a new alert");

            story.scan.run(pull);
            story.hearAndWait();
            assertThat(pull.body()).startsWith("**Proved:** for each of 2 alerts");
            assertThat(states(story, 3))
                    .containsExactly(RemediationState.DECLINED, RemediationState.IN_REVIEW, RemediationState.IN_REVIEW);
        }
    }

    @Test
    void theNextFixerTriesAgainInTheSamePullRequest() {
        Fixers fixers = new Fixers(List.of(new HiddenRandom(), new WeakRandomFixer()));
        Map<String, String> files = new TreeMap<>(CommandStory.classes("Vouchers"));
        files.put(POLICY, BY_RULE);
        try (ProofStory story = ProofStory.begin(directory, ProofStory.guesses(), fixers, files)) {
            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            story.hearAndWait();

            assertThat(story.shop.pullRequests()).containsExactly(pull);
            assertThat(commits(story, pull)).hasSize(2);
            assertThat(pull.body())
                    .contains("by `HiddenRandom`: the fix brings a new alert", "| Fixer | `WeakRandomFixer`");
            story.scan.run(pull);
            story.hearAndWait();
            assertThat(pull.body()).startsWith("**Proved:** for each of 2 alerts");
        }
    }

    @Test
    void whatDoesNotFitIntoOnePullRequestBeginsAnother() {
        String policy = BY_RULE + "limits: { max-changed-lines: 8 }\n";
        try (ProofStory story = begin(policy, ProofStory.guesses(), CommandStory.classes("Coupons", "Vouchers"))) {
            story.fix();

            assertThat(story.shop.pullRequests())
                    .extracting(pull -> commits(story, pull).size())
                    .containsExactly(2, 1);
            assertThat(story.shop.pullRequests().get(1).headBranch())
                    .isEqualTo(story.shop.pullRequests().get(0).headBranch() + "-2");
        }
    }

    @Test
    void anAlertThatComesLateWaitsForTheOpenPullRequestOfItsGroup() {
        try (ProofStory story = threeOfARule()) {
            HostedPullRequest pull = story.fix();
            story.shop.push(CommandStory.classes("Gifts"), "Sell gifts");
            story.scan.run();
            story.hearAndWait();

            assertThat(story.shop.pullRequests()).containsExactly(pull);
            assertThat(story.remediation(4).why())
                    .startsWith(
                            "queued: its turn comes when https://github.example/acme/shop/pull/1 is settled, which has"
                                    + " the other fixes of this rule (group-by: rule)");

            pull.merge();
            story.hearAndWait();
            assertThat(story.shop.pullRequests()).hasSize(2);
            assertThat(story.remediation(4).state()).isEqualTo(RemediationState.PROVING);
        }
    }

    @Test
    void aGroupCountsAsOnePullRequestForTheLimits() {
        String policy = BY_RULE + "limits: { pull-requests-per-hour: 2, open-pull-requests: 2 }\n";
        try (ProofStory story = begin(policy, ProofStory.guesses(), CommandStory.classes("Coupons", "Vouchers"))) {
            HostedPullRequest first = story.fix();
            first.close();
            story.hearAndWait();
            story.shop.push(CommandStory.classes("Gifts", "Prizes"), "Sell more");
            story.scan.run();
            story.hearAndWait();

            assertThat(story.shop.pullRequests()).hasSize(2);
            assertThat(states(story, 5))
                    .containsExactly(
                            RemediationState.CLOSED,
                            RemediationState.CLOSED,
                            RemediationState.CLOSED,
                            RemediationState.PROVING,
                            RemediationState.PROVING);
        }
    }

    @Test
    void whatAPersonPushedIsTheirsWithAllItsFixes() {
        try (ProofStory story = threeOfARule()) {
            HostedPullRequest pull = story.fix();
            String theirs = pull.push(Map.of("README.md", "Mine\n"), "a-person");
            story.hearAndWait();

            assertThat(pull.head()).isEqualTo(theirs);
            assertThat(states(story, 3)).containsOnly(RemediationState.IN_REVIEW);
            assertThat(story.report(pull).summary())
                    .contains("whether the code scanning alerts 1, 2, 3 are gone with what is here was not checked");
        }
    }

    @Test
    void aGroupThatConflictsIsMadeAnewInItsPullRequest() {
        try (ProofStory story = begin(
                BY_RULE + "pull-request: { rebase-when: conflicted }\n",
                ProofStory.guesses(),
                CommandStory.classes("Coupons"))) {
            HostedPullRequest pull = story.fix();
            story.shop.push(
                    Map.of(
                            ProofStory.FILE,
                            ProofStory.SOURCE.replace(
                                    "    private final Random random = new Random();",
                                    "    private final Random random = new Random(); // draws")),
                    "Comment on it");
            story.hearAndWait(Duration.ofMinutes(5));

            assertThat(story.shop.pullRequests()).containsExactly(pull);
            assertThat(commits(story, pull)).hasSize(2);
            assertThat(story.shop.git().text(pull.headBranch(), ProofStory.FILE))
                    .contains("new SecureRandom(); // draws");
            assertThat(states(story, 2)).containsOnly(RemediationState.PROVING);
        }
    }

    @Test
    void whatIsDroppedLeavesThePullRequestAndIsLeftAloneUntilAskedFor() {
        try (ProofStory story = threeOfARule()) {
            HostedPullRequest pull = story.fix();
            story.shop.talk().role("olga", "write");
            story.scan.run(pull);
            story.hearAndWait();
            assertThat(pull.isDraft()).isFalse();

            story.shop.talk().say(pull, "olga", "/fixwright drop 9\n/fixwright drop 2");
            story.hear();

            assertThat(commits(story, pull)).hasSize(2);
            assertThat(pull.title()).isEqualTo("Fix predictable random numbers in 2 places");
            assertThat(story.shop.git().text(pull.headBranch(), ProofStory.FILE))
                    .isEqualTo(ProofStory.SOURCE);
            assertThat(pull.body())
                    .startsWith("**Not proved yet:** for each of 2 alerts")
                    .contains("by `WeakRandomFixer`: called off by olga");
            assertThat(story.shop.talk().byApp(pull.number()))
                    .singleElement()
                    .satisfies(said -> assertThat(said.body())
                            .contains("this pull request has no fix of alert 9", "Taken out.")
                            .contains("alert 2: cancelled: called off by olga", "alert 3: proving: "));

            story.scan.run();
            story.scan.run(pull);
            story.hearAndWait();
            assertThat(pull.body()).startsWith("**Proved:** for each of 2 alerts");
            assertThat(story.shop.pullRequests()).containsExactly(pull);
            assertThat(states(story, 3))
                    .containsExactly(
                            RemediationState.IN_REVIEW, RemediationState.CANCELLED, RemediationState.IN_REVIEW);

            story.shop.talk().say(pull, "olga", "/fixwright fix 2");
            story.hear();
            assertThat(story.shop.pullRequests()).hasSize(2);
        }
    }

    @Test
    void aMemberWhoseAlertWasDismissedLeavesThePullRequest() {
        try (ProofStory story = threeOfARule()) {
            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            story.hearAndWait();
            story.shop.dismiss(1, "won't fix", "");
            story.hear();

            assertThat(commits(story, pull)).hasSize(2);
            assertThat(pull.title()).isEqualTo("Fix predictable random numbers in 2 places");
            assertThat(pull.body())
                    .startsWith("**Not proved yet:** for each of 2 alerts")
                    .contains("by `WeakRandomFixer`: the alert was dismissed");
            assertThat(states(story, 3))
                    .containsExactly(RemediationState.DISMISSED, RemediationState.PROVING, RemediationState.PROVING);

            pull.retitle("Fix logins in 2 places of the shop");
            story.shop.dismiss(3, "won't fix", "");
            story.hear();
            assertThat(commits(story, pull)).hasSize(1);
            assertThat(pull.title()).isEqualTo("Fix logins in 2 places of the shop");
            story.scan.run(pull);
            story.hearAndWait();
            assertThat(pull.body()).startsWith("**Proved:** the alert is gone");
        }
    }

    @Test
    void aMemberWhoseAlertIsGoneByItselfLeavesThePullRequest() {
        try (ProofStory story = threeOfARule()) {
            HostedPullRequest pull = story.fix();
            story.shop.push(Map.of(ProofStory.FILE, "package com.acme.shop;\n\nclass ResetTokens {}\n"), "Do without");
            story.scan.run();
            story.hearAndWait();

            assertThat(commits(story, pull)).hasSize(2);
            assertThat(pull.body()).contains("by `WeakRandomFixer`: the alert is gone from main without this fix");
            assertThat(states(story, 3))
                    .containsExactly(RemediationState.PROVING, RemediationState.SUPERSEDED, RemediationState.PROVING);
        }
    }

    /** The policy asks for checks alone, so that what the scanner says is no verdict, and tells all the same. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRedCheckTakesOutWhatTheScannerSpeaksAgainstAndElseEverything(boolean speaks) {
        Map<String, String> more = new TreeMap<>(CommandStory.classes("Vouchers"));
        more.put(
                "src/main/java/com/acme/shop/Coupons.java",
                ProofStory.SOURCE.replace("ResetTokens", "Coupons").replace("random", "coupon"));
        TextScanner scanner =
                ProofStory.guesses().finds(ProofStory.OTHER, speaks ? "coupon = new SecureRandom" : "no such text");
        String policy = BY_RULE + "verify: { require: [checks], wait: 1h }\n";
        try (ProofStory story = begin(policy, scanner, more)) {
            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            pull.checks().complete("build", "failure");
            story.hearAndWait(ProofStory.PATIENCE);

            assertThat(pull.isOpen()).isEqualTo(speaks);
            assertThat(states(story, 3))
                    .containsExactly(
                            RemediationState.DECLINED,
                            speaks ? RemediationState.IN_REVIEW : RemediationState.DECLINED,
                            speaks ? RemediationState.IN_REVIEW : RemediationState.DECLINED);
            if (speaks) {
                assertThat(commits(story, pull)).hasSize(2);
                assertThat(pull.body()).contains("and the scanner speaks against this fix");
            }
        }
    }

    @Test
    void commandsOnAGroupAreAboutAllOfIt() {
        try (ProofStory story = threeOfARule()) {
            HostedPullRequest pull = story.fix();
            story.shop.talk().role("olga", "write");
            story.shop
                    .talk()
                    .say(
                            pull,
                            "olga",
                            "/fixwright why\n/fixwright reproduce\n/fixwright cancel 2\n/fixwright recreate");
            story.hear();

            HostedPullRequest again = story.shop.pullRequests().get(1);
            assertThat(pull.isOpen()).isFalse();
            assertThat(commits(story, again)).hasSize(3);
            assertThat(story.shop.talk().byApp(pull.number()))
                    .singleElement()
                    .satisfies(said -> assertThat(said.body())
                            .contains("Alert 1 (", "Alert 2 (", "Alert 3 (")
                            .contains("`drop 2` there takes this one out")
                            .containsPattern("(?s)Reproduced.*Reproduced.*Reproduced"));

            story.shop.talk().say(again, "olga", "/fixwright cancel");
            story.hear();
            assertThat(again.isOpen()).isFalse();
            assertThat(states(story, 3)).containsOnly(RemediationState.CANCELLED);
            assertThat(story.shop.pullRequests()).hasSize(2);
        }
    }

    @Test
    void whereSomebodyPushedNothingIsDropped() {
        try (ProofStory story = threeOfARule()) {
            HostedPullRequest pull = story.fix();
            story.shop.talk().role("olga", "write");
            String theirs = pull.push(Map.of("README.md", "Mine\n"), "olga");
            story.shop.talk().say(pull, "olga", "/fixwright drop 2");
            story.hearAndWait();

            assertThat(pull.head()).isEqualTo(theirs);
            assertThat(story.shop.talk().byApp(pull.number()).get(0).body())
                    .contains("somebody else pushed to this branch, and it is theirs now");
            assertThat(states(story, 3)).containsOnly(RemediationState.IN_REVIEW);
        }
    }

    /** Between what is given up and what is pushed, and after the push. */
    @ParameterizedTest
    @CsvSource({
        "/git/commits,DROPPED_AFTER,2",
        "mutation Replace,DROPPED_BEFORE,1",
        "mutation Replace,DROPPED_AFTER,1",
        "query Line,DROPPED_BEFORE,1",
        "mutation Conclude,DROPPED_BEFORE,1"
    })
    void aDropThatIsInterruptedEndsTheSame(String request, Faults.Kind kind, int which) {
        try (ProofStory story = threeOfARule()) {
            HostedPullRequest pull = story.fix();
            story.shop.talk().role("olga", "write");
            int[] seen = {0};
            story.gitHub.faults().plan(call -> call.contains(request) && ++seen[0] == which, kind, 1);
            story.shop.talk().say(pull, "olga", "/fixwright drop 2");
            story.hearThroughFaults();
            story.hearAndWait(Duration.ofMinutes(31));

            assertThat(seen[0]).isPositive();
            assertThat(commits(story, pull)).hasSize(2);
            assertThat(states(story, 3))
                    .containsExactly(RemediationState.PROVING, RemediationState.CANCELLED, RemediationState.PROVING);
            story.scan.run(pull);
            story.hearAndWait();
            assertThat(pull.body()).startsWith("**Proved:** for each of 2 alerts");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/git/commits,DROPPED_BEFORE,1",
        "/git/commits,DROPPED_AFTER,2",
        "/git/trees,SERVER_ERROR,2",
        "mutation ProposeCommit,DROPPED_BEFORE,1",
        "mutation ProposeCommit,DROPPED_AFTER,1",
        "query Line,DROPPED_BEFORE,1",
        "/labels,DROPPED_AFTER,1"
    })
    void aGroupThatIsInterruptedIsMadeOnce(String request, Faults.Kind kind, int which) {
        try (ProofStory story = threeOfARule()) {
            int[] seen = {0};
            story.gitHub.faults().plan(call -> call.contains(request) && ++seen[0] == which, kind, 1);
            story.scan.run();
            story.hearAndWait(Duration.ofMinutes(10));

            assertThat(story.shop.pullRequests()).hasSize(1);
            HostedPullRequest pull = story.shop.pullRequests().get(0);
            assertThat(commits(story, pull)).hasSize(3);
            assertThat(story.shop.checkRuns()).hasSize(1);
            assertThat(states(story, 3)).containsOnly(RemediationState.PROVING);

            story.scan.run(pull);
            story.hearAndWait();
            assertThat(pull.body()).startsWith("**Proved:** for each of 3 alerts");
        }
    }
}
