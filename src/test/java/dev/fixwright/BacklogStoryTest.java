package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.api.DocumentedFace;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.HostedPullRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an alert to its end, driven by the backlog. */
class BacklogStoryTest {
    @TempDir
    Path directory;

    /** The backlog of one of the shops, held against the document. */
    private static DocumentedFace backlog(ApiStory story, Role role) {
        return DocumentedFace.of(story.bot.api(), "/tenant").as(story.bot.api(Optional.of(ApiStory.ACME), role));
    }

    private static String scan(DocumentedFace backlog) {
        return backlog.get("/tenant/scans").json().at("/scans/0/scanId").asText();
    }

    private static JsonNode item(DocumentedFace backlog) {
        return backlog.get("/tenant/scans/" + scan(backlog) + "/remediation")
                .json()
                .at("/items/0");
    }

    private static Api.Reply automate(DocumentedFace backlog, String more) {
        JsonNode item = item(backlog);
        return backlog.post(
                "/tenant/scans/" + item.path("scanId").asText() + "/remediation/automate",
                "{\"remediationId\":\"" + item.path("remediationId").asText() + "\",\"action\":\"github_pr\"" + more
                        + "}");
    }

    @Test
    void aJobTakesAnItemFromItsAlertToItsEnd() {
        try (ApiStory story = new ApiStory(TestDatabase.h2(directory), 1).scanned()) {
            DocumentedFace backlog = backlog(story, Role.OPERATOR);
            String scan = scan(backlog);
            assertThat(item(backlog).path("status").asText()).isEqualTo("open");

            JsonNode asked = automate(backlog, ",\"repo\":\"acme/shop\"").json().path("result");
            String job = asked.path("jobId").asText();

            assertThat(asked.path("status").asText()).isEqualTo("pending");
            assertThat(automate(backlog, "").json().at("/result/jobId").asText())
                    .isEqualTo(job);
            story.hear();
            JsonNode proposed = backlog.get("/tenant/jobs/" + job).json().path("result");
            HostedPullRequest pull = story.shop.pullRequests().get(0);
            assertThat(story.shop.pullRequests()).hasSize(1);
            assertThat(proposed.path("status").asText()).isEqualTo("ok");
            assertThat(proposed.path("prNumber").asLong()).isEqualTo(pull.number());
            assertThat(proposed.path("prUrl").asText()).endsWith("/pull/" + pull.number());
            assertThat(item(backlog).path("status").asText()).isEqualTo("in_progress");
            assertThat(item(backlog).path("prUrl")).isEqualTo(proposed.path("prUrl"));

            story.merge(pull);

            assertThat(backlog.get("/tenant/jobs/" + job)
                            .json()
                            .at("/result/state")
                            .asText())
                    .isEqualTo("fixed");
            JsonNode first =
                    backlog.get("/tenant/scans/" + scan + "/remediation").json();
            assertThat(first.at("/items/0/status").asText()).isEqualTo("done");
        }
    }

    @Test
    void whatIsAskedOfARepositoryBeginsOnlyThere() {
        try (ApiStory story = new ApiStory(TestDatabase.h2(directory), 1).scanned()) {
            DocumentedFace backlog = backlog(story, Role.OPERATOR);

            assertThat(automate(backlog, ",\"repo\":\"globex/store\"").status()).isEqualTo(422);
            assertThat(automate(backlog, ",\"branch\":\"../main\"").status()).isEqualTo(422);
            assertThat(automate(backlog, ",\"dryRun\":true")
                            .json()
                            .at("/result/status")
                            .asText())
                    .isEqualTo("dry_run");
            story.hear();
            assertThat(story.shop.pullRequests()).isEmpty();
        }
    }

    @Test
    void aBranchFromWhichSomebodyProposesTheirOwnWorkIsNotTheOneThatIsWished() {
        try (ApiStory story = new ApiStory(TestDatabase.h2(directory), 1).scanned()) {
            story.shop.git().moveBranch("hotfix", story.shop.head());
            String theirs =
                    story.shop.git().commitFiles("hotfix", Map.of("README.md", "Mine\n"), "Describe it", "a-person");
            HostedPullRequest mine = story.shop.open(
                    new HostedPullRequest.Opening("hotfix", "main", "Describe it", "As said", false, "a-person"),
                    false);

            automate(backlog(story, Role.OPERATOR), ",\"branch\":\"hotfix\"");
            story.hear();

            assertThat(mine.head()).isEqualTo(theirs);
            assertThat(mine.body()).isEqualTo("As said");
            assertThat(story.shop.pullRequests())
                    .extracting(HostedPullRequest::headBranch)
                    .containsExactly("hotfix", "hotfix-2");
        }
    }

    @Test
    void anAcceptedRiskIsLeftAlone() {
        try (ApiStory story = new ApiStory(TestDatabase.h2(directory), 1).scanned()) {
            DocumentedFace backlog = backlog(story, Role.OPERATOR);
            JsonNode item = item(backlog);
            backlog.post(
                    "/tenant/scans/" + item.path("scanId").asText() + "/remediation",
                    "{\"remediationId\":\"" + item.path("remediationId").asText()
                            + "\",\"status\":\"accepted_risk\",\"notes\":\"behind the firewall\"}");

            assertThat(automate(backlog, "").status()).isEqualTo(409);
            story.hear();
            assertThat(story.shop.pullRequests()).isEmpty();
            assertThat(item(backlog).path("status").asText()).isEqualTo("accepted_risk");
        }
    }

    @Test
    void whatAPersonSaysStaysUntilSomethingIsLearned() {
        try (ApiStory story = new ApiStory(TestDatabase.h2(directory), 1).scanned()) {
            DocumentedFace backlog = backlog(story, Role.OPERATOR);
            JsonNode item = item(backlog);
            for (String status : List.of("done", "in_progress")) {
                backlog.post(
                        "/tenant/scans/" + item.path("scanId").asText() + "/remediation",
                        "{\"remediationId\":\"" + item.path("remediationId").asText() + "\",\"status\":\"" + status
                                + "\"}");

                story.hear();

                assertThat(item(backlog).path("status").asText()).isEqualTo(status);
            }
        }
    }
}
