package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.HostedRules.Rule;
import dev.fixwright.github.standin.Transcript;
import dev.fixwright.remediation.RemediationState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a repository that keep fixes out: found out before work begins, told once, looked at again. */
class RulesStoryTest {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final String WAY_OUT =
            "Somebody who may change it can put the app on its bypass list, or leave fix branches out of it";

    @TempDir
    Path directory;

    private static void scan(ProofStory story) {
        story.scan.run();
        story.hear();
    }

    private static List<HostedCheckRun> told(ProofStory story) {
        return story.shop.checkRuns().stream()
                .filter(run -> run.name().equals("Fixwright rules"))
                .toList();
    }

    private static long writes(ProofStory story) {
        return story.gitHub.transcript().entries().stream()
                .filter(Transcript.Entry::isWrite)
                .filter(entry -> !entry.call().startsWith("POST /app/"))
                .count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "creation | let nobody make branches like fixwright/…",
                "update | let nobody push to branches like fixwright/…",
                "pull_request | let changes come to branches like fixwright/… by pull requests only",
                "workflows | want checks to pass before anything is pushed to branches like fixwright/…"
            })
    void aRuleAgainstFixBranchesIsToldBeforeAnythingIsTried(String type, String words) {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.rules().add("All branches", "", Rule.of(type));
            scan(story);

            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.DECLINED);
            assertThat(story.remediation(1).reason())
                    .isEqualTo("the rules of the repository " + words + " (ruleset \"All branches\"). " + WAY_OUT);
            assertThat(told(story)).singleElement().satisfies(run -> {
                assertThat(run.head()).isEqualTo(story.shop.head());
                assertThat(run.title()).isEqualTo("The rules of this repository keep fixes out");
                assertThat(run.summary()).contains(words.substring(0, 12), "All branches");
            });
            assertThat(writes(story)).isEqualTo(1);
            assertThat(story.shop.pullRequests()).isEmpty();
            assertThat(story.shop.git().branch("fixwright/alert-1-weakrandom")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "branch_name_pattern | starts_with | feature/ | want names of branches that start with `feature/`, which `branch-prefix` of the policy may bring about",
                "commit_message_pattern | regex | ^[A-Z]+-[0-9]+ | want messages of commits that match `^[A-Z]+-[0-9]+`, and Fixwright's does not",
                "commit_author_email_pattern | ends_with | @acme.example | want e-mail addresses in commits that end with `@acme.example`, and those of an app's commits do not",
                "committer_email_pattern | ends_with | @acme.example | want e-mail addresses in commits that end with `@acme.example`, and those of an app's commits do not",
            })
    void aPatternThatFixesDoNotKeepToIsTold(String type, String operator, String pattern, String words) {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.rules().add("House style", "", Rule.text(type, operator, pattern));
            scan(story);

            assertThat(story.remediation(1).reason())
                    .isEqualTo("the rules of the repository " + words + " (ruleset \"House style\"). " + WAY_OUT);
            assertThat(told(story)).hasSize(1);
            assertThat(story.shop.pullRequests()).isEmpty();
        }
    }

    @Test
    void whatMayNotBePushedIsTold() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop
                    .rules()
                    .add(
                            "Frozen",
                            "",
                            new Rule("file_path_restriction", Map.of("restricted_file_paths", List.of("src/main/**"))));
            scan(story);
            assertThat(story.remediation(1).reason())
                    .startsWith("the rules of the repository let nobody push changes of " + ProofStory.FILE);
        }
    }

    @Test
    void rulesThatFixesKeepToAreNoObstacle() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop
                    .rules()
                    .add(
                            "Kept",
                            "",
                            Rule.of("required_signatures"),
                            Rule.of("required_linear_history"),
                            Rule.of("non_fast_forward"),
                            Rule.of("deletion"),
                            Rule.text("branch_name_pattern", "starts_with", "fixwright/"),
                            Rule.text("commit_author_email_pattern", "contains", "[bot]@users.noreply."),
                            Rule.text("committer_email_pattern", "starts_with", "noreply@"));
            story.shop.rules().add("Releases", "release/", Rule.of("creation"));
            scan(story);
            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void rulesThatTheAppMayBypassAreNoObstacle() {
        try (ProofStory story = ProofStory.begin(directory)) {
            long id = story.shop.rules().add("All branches", "", Rule.of("creation"), Rule.of("update"));
            story.shop.rules().bypass(id, "always");
            scan(story);
            assertThat(story.shop.pullRequests()).hasSize(1);
            assertThat(told(story)).isEmpty();
        }
    }

    @Test
    void rulesAreReadOnceForManyFixes() {
        try (ProofStory story = ProofStory.begin(
                directory, ProofStory.guesses(), CommandStory.classes("Vouchers", "Coupons", "Tickets"))) {
            scan(story);
            assertThat(story.shop.pullRequests()).hasSize(4);
            assertThat(story.calls())
                    .filteredOn(call -> call.contains("/rules/"))
                    .hasSize(1);
        }
    }

    @Test
    void itIsToldOnceAndLookedAtAgainOnceTheRulesChange() {
        try (ProofStory story =
                ProofStory.begin(directory, ProofStory.guesses(), CommandStory.classes("Vouchers", "Coupons"))) {
            long id = story.shop.rules().add("All branches", "", Rule.of("creation"));
            scan(story);
            assertThat(told(story)).hasSize(1);
            assertThat(writes(story)).isEqualTo(1);

            story.gitHub.transcript().clear();
            story.upkeepAfter(AN_HOUR);
            story.upkeepAfter(AN_HOUR);
            assertThat(writes(story)).isZero();
            assertThat(story.calls())
                    .filteredOn(call -> call.contains("/rules/"))
                    .hasSize(2);
            assertThat(story.shop.pullRequests()).isEmpty();

            story.shop.rules().bypass(id, "always");
            story.upkeepAfter(AN_HOUR);
            assertThat(story.shop.pullRequests()).hasSize(3);
        }
    }

    @Test
    void whoeverAsksHasTheRulesReadAgain() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.rules().add("All branches", "", Rule.of("creation"));
            scan(story);
            story.shop.rules().clear();
            HostedPullRequest talk = story.shop.open(
                    new HostedPullRequest.Opening("main", "main", "Talk", "", false, "a-person"), false);
            story.shop.talk().role("olga", "write");
            story.shop.talk().say(talk, "olga", "/fixwright fix 1");
            story.hear();
            assertThat(story.shop.pullRequests()).hasSize(2);
        }
    }

    @Test
    void aBranchThatMayNotBeForcedMakesWayForAnother() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            story.shop.rules().add("No force", "", Rule.of("non_fast_forward"));
            story.shop.push(
                    Map.of(
                            ProofStory.FILE,
                            ProofStory.SOURCE.replace("import java", "import java.util.Map;\nimport java")),
                    "Use maps");
            story.hearAndWait(Duration.ofMinutes(2));

            assertThat(pull.state()).isEqualTo("CLOSED");
            assertThat(story.shop.pullRequests()).hasSize(2);
            assertThat(story.shop.pullRequests().get(1).testMerge()).isPresent();
        }
    }

    @Test
    void anArchivedRepositoryIsLeftAloneUntilItIsNoMore() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.archive();
            scan(story);
            assertThat(story.remediation(1).why())
                    .isEqualTo("cancelled: the app no longer has access to the repository: acme/shop is archived");

            story.gitHub.transcript().clear();
            story.upkeepAfter(AN_HOUR);
            assertThat(story.calls()).noneMatch(call -> call.contains("/repos/") || call.startsWith("query"));

            story.shop.unarchive();
            story.upkeepAfter(AN_HOUR);
            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void aDisabledRepositoryIsNamed() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.disable();
            scan(story);
            assertThat(story.remediation(1).why()).contains("acme/shop is disabled by GitHub");
        }
    }
}
