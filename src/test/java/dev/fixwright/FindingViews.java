package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.ExpectedFinding.Work;
import dev.fixwright.FacesWorld.Faces;
import dev.fixwright.remediation.RemediationState;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One finding as each of the faces shows it: what is expected, and so the same. */
final class FindingViews {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FacesFinding finding;
    private final ExpectedFinding expected;
    private final Faces faces;
    private final JsonNode listed;
    private final JsonNode described;
    private final JsonNode item;

    /** @param listed as the list of findings shows it */
    FindingViews(FacesFinding finding, Faces faces, JsonNode listed) {
        this.finding = finding;
        this.expected = finding.expected;
        this.faces = faces;
        this.listed = listed;
        this.described =
                faces.chainloop().get("/v1/findings/" + finding.uuid).json().path("result");
        this.item = faces.tenant()
                .get("/tenant/scans/" + finding.scan + "/remediation?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(ApiStory.has("remediationId", finding.item()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(finding.item() + " is no item of " + finding.scan));
    }

    private JsonNode assessment() {
        return described.path("assessment");
    }

    /**
     * Answers the number of the pull request of the newest work.
     *
     * @param asks whether the people of the repository have to say go
     */
    Optional<Long> check(boolean asks) {
        assertThat(listed.path("status").asText()).as("/v3 " + listed).isEqualTo(expected.openOrNot());
        assertThat(described.path("status").asText().toLowerCase(Locale.ROOT))
                .as("/v1 " + described)
                .isEqualTo("finding_status_" + expected.status());
        assertThat(assessment().path("status").asText()).isEqualTo("ASSESSMENT_STATUS_" + expected.assessment);
        assertThat(assessment().has("pending_revision"))
                .as(assessment().toString())
                .isEqualTo(expected.hasPending());
        assertThat(item.path("status").asText()).as("/tenant " + item).isEqualTo(expected.item());
        assertThat(item.path("notes").asText("").replace("null", "")).isEqualTo(finding.notes());
        same("title", listed.path("title"), described.path("title"), item.path("title"));
        same("text", listed.path("description"), described.path("message"), item.path("summary"));
        same("rule", listed.path("category"), described.path("external_id"), item.path("rule"));
        same("file", listed.at("/reference_snippets/0/file_path"), described.at("/location/path"), item.path("path"));
        return checkWork(asks);
    }

    private static void same(String what, JsonNode... told) {
        assertThat(List.of(told)).as(what).containsOnly(told[0]);
    }

    private Optional<Long> checkWork(boolean asks) {
        JsonNode operations = faces.chainloop()
                .get("/v1/operations?resource_type=finding&resource_id=" + finding.uuid + "&pagination.page_size=100")
                .json()
                .path("operations");
        if (expected.work == Work.NONE) {
            assertThat(operations).isEmpty();
            assertThat(listed.path("session_id").isNull()).isTrue();
            assertThat(item.path("jobId").isNull()).isTrue();
            return Optional.empty();
        }
        noteNewest(operations);
        JsonNode operation = operations.path(0);
        JsonNode told = faces.devin()
                .get("/v3/organizations/" + listed.path("org_id").asText() + "/sessions/devin-"
                        + FacesFinding.hex(finding.session))
                .json();
        JsonNode job =
                faces.tenant().get("/tenant/jobs/" + finding.session).json().path("result");
        assertThat(standing(told, operation)).as(told + " " + operation).isEqualTo(expected.standing(asks));
        JsonNode output = output(operation);
        String word = output.path("state").asText();
        assertThat(word.equals("proving") ? "in_review" : word).isEqualTo(expected.word());
        same(
                "state",
                output.path("state"),
                told.at("/structured_output/state"),
                assessment().path("remediation_status"),
                job.path("state"));
        same("reason", output.path("reason"), told.at("/structured_output/reason"));
        assertThat(operations.valueStream().filter(FindingViews::isLive)).hasSize(expected.work.isLive() ? 1 : 0);
        return checkPull(told, output, job);
    }

    /** A new one may have begun by itself, but for one that is live. */
    private void noteNewest(JsonNode operations) {
        String newest = operations.at("/0/id").asText();
        assertThat(ApiStory.uuid(listed.path("session_id").asText())).isEqualTo(newest);
        assertThat(item.path("jobId").asText()).isEqualTo(newest);
        assertThat(operations.size()).isGreaterThanOrEqualTo(finding.sessions);
        finding.sessions = operations.size();
        finding.session = newest;
    }

    private static String standing(JsonNode told, JsonNode operation) {
        return told.path("status").asText() + " "
                + told.path("status_detail").asText("-").replace("null", "-") + " "
                + operation.path("status").asText().replace("ASYNC_OPERATION_STATUS_", "");
    }

    private Optional<Long> checkPull(JsonNode told, JsonNode output, JsonNode job) {
        String address = told.at("/pull_requests/0/pr_url").asText("");
        assertThat(Stream.of(
                                output.path("pull_request_url"),
                                listed.path("pr_url"),
                                assessment().path("remediation_pr_url"),
                                item.path("prUrl"),
                                job.path("prUrl"))
                        .map(one -> one.asText("").replace("null", "")))
                .as("the pull request in " + told)
                .containsOnly(address);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        same("branch", output.path("branch"), assessment().path("remediation_branch_name"));
        same(
                "state of the pull request",
                told.at("/pull_requests/0/pr_state"),
                output.path("pull_request_state"),
                job.path("prState"));
        assertThat(output.path("pull_request_state").asText())
                .as(told.toString())
                .isEqualTo(expected.pullState());
        return Optional.of(output.path("pull_request_number").asLong());
    }

    static boolean isLive(JsonNode operation) {
        return RemediationState.of(output(operation).path("state").asText()).isLive();
    }

    /** What an operation tells in a text. */
    static JsonNode output(JsonNode operation) {
        try {
            return JSON.readTree(operation.path("output").asText());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
