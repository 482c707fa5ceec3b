package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.Transcript;
import dev.fixwright.github.standin.Webhook;
import dev.fixwright.remediation.RemediationState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole story at a GitHub Enterprise Server, whose REST stands below /api/v3 and whose GraphQL at /api/graphql. */
class EnterpriseStoryTest {
    private static final URI NOBODY = URI.create("http://127.0.0.1:1/webhook");
    private static final String LIST = "GET /app/hook/deliveries";

    @TempDir
    Path directory;

    @Test
    void anAlertBecomesAProvedFix() {
        try (ProofStory story = ProofStory.beginOnEnterprise(directory)) {
            assertThat(story.gitHub.api().getPath()).isEqualTo("/api/v3");
            HostedPullRequest pull = story.fix();
            assertThat(story.proposing()).extracting(Transcript.Entry::status).allMatch(status -> status < 300);

            story.scan.run(pull);
            story.hearAndWait();
            story.upkeepAfter(Duration.ofHours(1));

            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.body()).startsWith("**Proved:**");
            assertThat(story.report(pull).conclusion()).contains("success");
            assertThat(story.gitHub.transcript().entries())
                    .extracting(Transcript.Entry::status)
                    .allMatch(status -> status < 400);
            assertThat(story.calls()).noneMatch(call -> call.contains("autofix"));

            pull.merge();
            story.scan.run();
            story.hearAndWait();
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.FIXED);
        }
    }

    /** A server that was set up before the app asked for all that it asks for today, and that knows no rules. */
    @Test
    void whatAnOlderServerDoesNotHaveIsDoneWithout() {
        try (ProofStory story = ProofStory.beginOnEnterprise(directory)) {
            var installation = story.gitHub.installations().find(31).orElseThrow();
            installation.revoke("statuses");
            installation.revoke("issues");
            installation.revoke("checks");
            story.gitHub.faults().plan(call -> call.contains("/rules/"), Faults.Kind.NOT_FOUND, 1);

            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            story.hearAndWait(Duration.ofHours(1));
            story.hearAndWait(ProofStory.PATIENCE);

            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.body())
                    .contains("| Alert 1 | 1 before, 0 after |")
                    .contains("has not been granted `checks: write` here");
            assertThat(story.shop.checkRuns()).isEmpty();
        }
    }

    @Test
    void aRenamedRepositoryIsFollowedBelowTheSameAddress() {
        try (ProofStory story = ProofStory.beginOnEnterprise(directory)) {
            HostedPullRequest pull = story.fix();
            story.gitHub.rename(story.shop, "store");
            story.scan.run(pull);
            story.hearAndWait();

            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.body()).startsWith("**Proved:**");
        }
    }

    @Test
    void deliveriesOfAWholeWeekAreAskedForAgain() {
        try (ProofStory story = ProofStory.beginOnEnterprise(directory)) {
            for (int i = 0; i < 120; i++) {
                story.gitHub.webhooks().send(ping(), NOBODY, LocalBot.SECRET.reveal());
            }
            story.upkeepAfter(Duration.ofDays(6));

            assertThat(story.calls()).filteredOn(LIST::equals).hasSize(2);
            assertThat(story.gitHub.transcript().entries())
                    .filteredOn(entry -> entry.call().endsWith("/attempts") && entry.status() == 202)
                    .hasSize(120);
        }
    }

    private static Webhook ping() {
        String id = UUID.randomUUID().toString();
        String body = "{\"zen\":\"" + id + "\",\"hook_id\":1}";
        return new Webhook(id, "ping", "", body.getBytes(StandardCharsets.UTF_8), 0, 0);
    }
}
