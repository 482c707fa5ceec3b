package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.api.DocumentedFace;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.HostedPullRequest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an alert to its end, driven through one face and followed through both. */
class ApiStoryTest {
    private ApiStory story;
    private DocumentedFace devin;
    private DocumentedFace chainloop;

    @BeforeEach
    void begin(@TempDir Path directory) {
        story = new ApiStory(TestDatabase.h2(directory), 1).scanned();
        devin = story.devin(ApiStory.ACME, Role.OPERATOR);
        chainloop = story.chainloop(ApiStory.ACME, Role.OPERATOR);
    }

    @AfterEach
    void end() {
        story.close();
    }

    private JsonNode finding() {
        assertThat(story.findings(ApiStory.ACME)).hasSize(1);
        return story.findings(ApiStory.ACME).get(0);
    }

    private JsonNode session(String id) {
        return devin.get("/v3/organizations/org-31/sessions/" + id).json();
    }

    private JsonNode operation(String id) {
        return chainloop.get("/v1/operations/" + id).json().path("operation");
    }

    private JsonNode assessment() {
        return chainloop.get("/v1/assessments").json().path("results").path(0);
    }

    private static JsonNode output(JsonNode operation) {
        try {
            return new ObjectMapper().readTree(operation.path("output").asText());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertStanding(String session, String status, String detail, String operationStatus) {
        JsonNode shown = session(session);
        assertThat(shown.path("status").asText()).isEqualTo(status);
        assertThat(shown.path("status_detail").asText("")).isEqualTo(detail);
        assertThat(operation(ApiStory.uuid(session)).path("status").asText())
                .isEqualTo("ASYNC_OPERATION_STATUS_" + operationStatus);
    }

    @Test
    void aSessionTakesAFindingFromItsAlertToItsEnd() {
        JsonNode finding = finding();
        assertThat(finding.path("status").asText()).isEqualTo("open");
        assertThat(finding.path("repo_name").asText()).isEqualTo("acme/shop");
        assertThat(finding.path("severity").asText()).isEqualTo("high");
        assertThat(finding.at("/reference_snippets/0/file_path").asText()).endsWith("ResetTokens1.java");
        assertThat(finding.path("recommendation").asText()).contains("SecureRandom");
        assertThat(finding.path("note").isNull()).isTrue();
        assertStanding(finding.path("session_id").asText(), "running", "waiting_for_approval", "PENDING");

        Api.Reply started = devin.post(ApiStory.remediate(ApiStory.ACME, finding));

        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        String session = started.json().path("session_id").asText();
        assertThat(started.json().path("finding_id")).isEqualTo(finding.path("finding_id"));
        Api.Reply again = devin.post(ApiStory.remediate(ApiStory.ACME, finding));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("session_id").asText()).isEqualTo(session);
        assertThat(session(session).path("service_user_id").asText()).startsWith("service-user-");
        assertThat(session(session).at("/structured_output/asked_by").asText()).isEqualTo("robot");

        story.hear();

        HostedPullRequest pull = story.shop.pullRequests().get(0);
        assertThat(pull.body()).contains("robot");
        assertStanding(session, "running", "finished", "COMPLETED");
        assertThat(session(session).at("/pull_requests/0/pr_state").asText()).isEqualTo("open");
        assertThat(finding().path("pr_url").asText()).endsWith("/pull/" + pull.number());
        assertThat(finding().path("status").asText()).isEqualTo("open");
        assertThat(output(operation(ApiStory.uuid(session)))
                        .path("pull_request_number")
                        .asLong())
                .isEqualTo(pull.number());

        story.merge(pull);

        assertStanding(session, "exit", "", "COMPLETED");
        assertThat(session(session).at("/pull_requests/0/pr_state").asText()).isEqualTo("merged");
        assertThat(finding().path("status").asText()).isEqualTo("resolved");
        assertThat(assessment().path("status").asText()).isEqualTo("ASSESSMENT_STATUS_FIXED");
        assertThat(chainloop.get("/v1/findings").json().at("/results/0/status").asText())
                .isEqualTo("FINDING_STATUS_RESOLVED");
        long now = story.clock.instant().getEpochSecond();
        JsonNode metrics = devin.get(
                        "/v3/enterprise/code-scans/metrics?time_after=" + (now - 86_400) + "&time_before=" + (now + 60))
                .json();
        assertThat(metrics.path("prs_created_count").asLong()).isEqualTo(1);
        assertThat(metrics.path("prs_merged_count").asLong()).isEqualTo(1);
        assertThat(metrics.path("open_high_findings_count").asLong()).isZero();
    }

    @Test
    void anOperationTakesAnAffectedFindingFromItsAssessmentToItsEnd() {
        JsonNode finding = chainloop
                .get("/v1/findings?severity=FINDING_SEVERITY_HIGH&pagination.page=0")
                .json()
                .path("results")
                .path(0);
        String assessment = assessment().path("id").asText();
        String trigger = "{\"assessment_id\":\"" + assessment + "\"}";
        assertThat(assessment().path("finding_ids").path(0)).isEqualTo(finding.path("id"));
        assertThat(assessment().path("status").asText()).isEqualTo("ASSESSMENT_STATUS_UNDER_INVESTIGATION");

        Api.Reply tooEarly = chainloop.post("/v1/findings/auto-remediation", trigger);

        assertThat(tooEarly.status()).isEqualTo(400);
        assertThat(tooEarly.json().path("code").asInt()).isEqualTo(3);
        assertThat(tooEarly.json().path("message").asText()).contains("UNDER_INVESTIGATION");

        chainloop.post(
                "/v1/assessments",
                "{\"external_id\":\"java/insecure-randomness\",\"project_name\":\"acme/shop\",\"note\":\"tokens\","
                        + "\"status\":\"ASSESSMENT_STATUS_AFFECTED\"}");
        Api.Reply started = chainloop.post("/v1/findings/auto-remediation", trigger);
        Api.Reply again = chainloop.post("/v1/findings/auto-remediation", trigger);

        assertThat(started.status()).as(started.toString()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(started.text());
        String operation = started.json().path("operation_id").asText();
        String session = "devin-" + operation.replace("-", "");
        assertThat(devin.post(ApiStory.remediate(ApiStory.ACME, finding()))
                        .json()
                        .path("session_id")
                        .asText())
                .isEqualTo(session);

        story.hear();

        HostedPullRequest pull = story.shop.pullRequests().get(0);
        assertStanding(session, "running", "finished", "COMPLETED");
        assertThat(output(operation(operation)).path("pull_request_url").asText())
                .endsWith("/pull/" + pull.number());
        assertThat(assessment().path("remediation_pr_number").asLong()).isEqualTo(pull.number());
        assertThat(assessment().path("remediation_branch_name").asText()).isEqualTo(pull.headBranch());
        assertThat(chainloop.get("/v1/findings").json().at("/results/0/status").asText())
                .isEqualTo("FINDING_STATUS_IN_PROGRESS");

        story.merge(pull);

        assertThat(assessment().path("status").asText()).isEqualTo("ASSESSMENT_STATUS_FIXED");
        assertStanding(session, "exit", "", "COMPLETED");
        Api.Reply tooLate = chainloop.post("/v1/findings/auto-remediation", trigger);
        assertThat(tooLate.status()).isEqualTo(400);
        assertThat(tooLate.json().path("message").asText()).contains("FIXED");
    }

    @Test
    void aSessionWaitsForNobodyOnceItIsAskedFor() {
        String waiting = finding().path("session_id").asText();
        assertStanding(waiting, "running", "waiting_for_approval", "PENDING");

        devin.post(ApiStory.remediate(ApiStory.ACME, finding()));

        assertStanding(waiting, "new", "", "PENDING");
        assertThat(session(waiting).at("/structured_output/reason").asText()).isEmpty();
    }

    @Test
    void aPullRequestThatAPersonClosesEndsTheSessionAndLeavesTheFindingOpen() {
        String session = devin.post(ApiStory.remediate(ApiStory.ACME, finding()))
                .json()
                .path("session_id")
                .asText();
        story.hear();

        story.shop.pullRequests().get(0).close();
        story.hear();

        assertStanding(session, "exit", "", "COMPLETED");
        assertThat(session(session).at("/pull_requests/0/pr_state").asText()).isEqualTo("closed");
        assertThat(finding().path("status").asText()).isEqualTo("open");
        Api.Reply again = devin.post(ApiStory.remediate(ApiStory.ACME, finding()));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().path("session_id").asText()).isNotEqualTo(session);
    }

    @Test
    void whatAnAgentSaysHoldsOnceAPersonApproves() {
        String finding = assessment().path("id").asText();
        JsonNode said = chainloop
                .post(
                        "/v1/assessments",
                        "{\"finding_ids\":[\"" + finding
                                + "\"],\"status\":\"ASSESSMENT_STATUS_NOT_AFFECTED\",\"note\":\"test"
                                + " code\",\"creator_type\":\"ASSESSMENT_CREATOR_TYPE_AI_AGENT\",\"justification_code\":"
                                + "\"ASSESSMENT_JUSTIFICATION_CODE_VULNERABLE_CODE_NOT_IN_EXECUTE_PATH\"}")
                .json()
                .path("result");
        assertThat(said.path("status").asText()).isEqualTo("ASSESSMENT_STATUS_UNDER_INVESTIGATION");
        String revision = said.at("/pending_revision/id").asText();

        JsonNode approved = chainloop
                .post("/v1/assessments/revisions/" + revision + "/approve", "{\"review_note\":\"agreed\"}")
                .json()
                .path("result");

        assertThat(approved.path("approval_status").asText()).isEqualTo("ASSESSMENT_APPROVAL_STATUS_APPROVED");
        assertThat(approved.path("reviewer").asText()).isEqualTo("robot");
        JsonNode effective = chainloop
                .post(
                        "/v1/assessments/list-effective",
                        "{\"project_name\":\"acme/shop\",\"lookups\":[{\"external_id\":\"java/insecure-randomness\"},"
                                + "{\"external_id\":\"" + finding + "\"},{\"external_id\":\"none\"}]}")
                .json()
                .path("results");
        assertThat(effective.findValuesAsText("effective_status"))
                .containsExactly(
                        "ASSESSMENT_STATUS_NOT_AFFECTED",
                        "ASSESSMENT_STATUS_NOT_AFFECTED",
                        "ASSESSMENT_STATUS_UNSPECIFIED");
        JsonNode summary =
                chainloop.get("/v1/findings/summary?project_name=acme/shop").json();
        assertThat(summary.path("total").asLong()).isEqualTo(1);
        assertThat(summary.at("/suggested_actions/total_unassessed").asLong()).isZero();
    }
}
