package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.HostedRepository;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The defaults of an organisation that keeps its repository of them to itself, and has the app installed on it. */
class OrganisationStoryTest {
    private static final Duration AN_HOUR = Duration.ofMinutes(61);
    private static final Duration A_WHILE = Duration.ofMinutes(11);
    private static final String READ = "query Policies repository";

    @TempDir
    Path directory;

    private static HostedRepository defaults(ProofStory story, String policy) {
        HostedRepository defaults = story.gitHub.repository("acme", ".github", 31);
        defaults.hide();
        defaults.withoutCodeScanning();
        defaults.push(Map.of(ShopStory.POLICY_FILE, policy), "Begin slowly");
        story.upkeepAfter(AN_HOUR);
        return defaults;
    }

    /** The app is not installed on the repository any more. */
    private static void leave(ProofStory story, HostedRepository repository) {
        story.gitHub.installations().find(31).orElseThrow().repositories().remove(repository.id());
        story.gitHub.revokeTokens();
        story.gitHub
                .outbox()
                .sendAgain(List.of(story.gitHub.webhooks().installations().removed(31, repository)));
        story.hearAndWait(A_WHILE);
    }

    @Test
    void whatTheOrganisationSaysHoldsInItsRepositories() {
        try (ProofStory story = ProofStory.begin(directory, ProofStory.guesses(), CommandStory.classes("Vouchers"))) {
            HostedRepository defaults = defaults(story, "mode: suggest\n");
            story.scan.run();
            story.hear();

            assertThat(story.shop.pullRequests()).isEmpty();
            assertThat(story.remediation(1).reason()).startsWith("the policy allows suggestions only (mode: suggest)");
            assertThat(story.calls()).filteredOn(READ::equals).hasSize(1);
            assertThat(story.gitHub.grants())
                    .contains(new GitHubStandIn.Grant(
                            Set.of(defaults.id()), Map.of("contents", "read", "metadata", "read")));

            defaults.push(Map.of(ShopStory.POLICY_FILE, "mode: fix\n"), "Go on");
            story.hearAndWait(A_WHILE);
            story.shop.push(CommandStory.classes("Coupons"), "Grow");
            story.scan.run();
            story.hear();
            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void whatTheOrganisationForbadeStaysForbiddenWhenItsRepositoryLeavesTheInstallation() {
        try (ProofStory story = ProofStory.begin(directory, ProofStory.guesses(), CommandStory.classes("Vouchers"))) {
            HostedRepository defaults = defaults(story, "mode: off\n");
            story.scan.run();
            story.hear();

            leave(story, defaults);
            story.shop.push(CommandStory.classes("Coupons"), "Grow");
            story.scan.run();
            story.hear();

            assertThat(story.shop.pullRequests()).isEmpty();
            assertThat(story.remediation(2).reason()).contains("mode: off");
        }
    }

    @Test
    void noCheckRunQuotesAFileThatNotEverybodyMayRead() {
        try (ProofStory story = ProofStory.begin(directory, ProofStory.guesses(), CommandStory.classes("Vouchers"))) {
            defaults(story, "mode: codename-bluebird\n");
            story.scan.run();
            story.hear();

            assertThat(story.shop.checkRuns())
                    .filteredOn(run -> run.name().equals("Fixwright policy"))
                    .singleElement()
                    .satisfies(run -> assertThat(run.summary())
                            .contains(".github/fixwright.yml of acme/.github is broken; Fixwright's log says how")
                            .doesNotContain("bluebird"));
        }
    }

    @Test
    void configSaysWhatHoldsAndWhyNothingDoes() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(CommandStory.WRITER, "/fixwright config");
            assertThat(talk.answer())
                    .contains(
                            "No defaults of acme hold here: GitHub shows Fixwright no .github/fixwright.yml in"
                                    + " acme/.github. Where that repository is private, the app has to be installed on it, too.");

            HostedRepository defaults = defaults(talk.story, "limits: { open-pull-requests: 3 }\n");
            talk.say(CommandStory.WRITER, "/fixwright config");
            assertThat(talk.answer())
                    .contains("| `limits.open-pull-requests` | `3` | `organisation: .github/fixwright.yml of"
                            + " acme/.github line 1` |");

            leave(talk.story, defaults);
            talk.say(CommandStory.WRITER, "/fixwright config");
            assertThat(talk.answer())
                    .contains(".github/fixwright.yml of acme/.github could not be read: the installation no longer"
                            + " covers acme/.github")
                    .contains("what was read of it last holds", "| `limits.open-pull-requests` | `3` |");

            talk.story.shop.push(CommandStory.classes("Coupons"), "Grow");
            talk.story.scan.run();
            talk.story.hear();
            assertThat(talk.story.shop.checkRuns())
                    .filteredOn(run -> run.name().equals("Fixwright policy"))
                    .singleElement()
                    .satisfies(run ->
                            assertThat(run.title()).isEqualTo("The organisation's policy file could not be read"));
        }
    }
}
