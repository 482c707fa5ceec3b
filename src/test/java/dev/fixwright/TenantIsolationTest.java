package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.api.DocumentedFace;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No caller of one organisation learns anything of another: every route that there is, with ids that exist elsewhere. */
class TenantIsolationTest {
    /** What an answer would have in it that tells of the other organisation. */
    private static final String[] FOREIGN = {"globex", "org-32"};

    private ApiStory story;
    private Map<String, String> foreign;

    @BeforeEach
    void begin(@TempDir Path directory) {
        story = new ApiStory(TestDatabase.h2(directory), 2).scanned();
        JsonNode finding = story.findings(ApiStory.GLOBEX).get(0);
        String uuid = ApiStory.uuid(finding.path("finding_id").asText());
        JsonNode said = story.chainloop(ApiStory.GLOBEX, Role.OPERATOR)
                .post(
                        "/v1/assessments",
                        "{\"finding_ids\":[\"" + uuid
                                + "\"],\"status\":\"ASSESSMENT_STATUS_AFFECTED\",\"creator_type\":"
                                + "\"ASSESSMENT_CREATOR_TYPE_AI_AGENT\"}")
                .json();
        foreign = Map.of(
                "org_id", ApiStory.GLOBEX,
                "scan_id", finding.path("scan_id").asText(),
                "finding_id", finding.path("finding_id").asText(),
                "devin_id", finding.path("session_id").asText(),
                "operation_id", ApiStory.uuid(finding.path("session_id").asText()),
                "uuid", uuid,
                "revision_id", said.at("/result/pending_revision/id").asText());
    }

    @AfterEach
    void end() {
        story.close();
    }

    /** Of one organisation, in each role and in each way to show a token. */
    private List<Api> callers() {
        List<Api> callers = new ArrayList<>();
        for (Role role : Role.values()) {
            String token = story.bot.token(Optional.of(ApiStory.ACME), role);
            callers.add(story.bot.api().as(token));
            callers.add(story.bot.api().with("x-api-key", token));
        }
        return callers;
    }

    @Test
    void foreignIdsAreNowhereToBeFound() {
        int tried = 0;
        for (Api caller : callers()) {
            for (DocumentedFace face : List.of(story.devin.as(caller), story.chainloop.as(caller))) {
                for (String operation : face.document().operations()) {
                    if (operation.contains("{")) {
                        assertHidden(face, operation);
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(6 * 8);
        assertThat(story.findings(ApiStory.GLOBEX))
                .allSatisfy(finding -> assertThat(session(finding)).isEqualTo("waiting_for_approval"));
    }

    private void assertHidden(DocumentedFace face, String operation) {
        String method = operation.substring(0, operation.indexOf(' '));
        String template = operation.substring(operation.indexOf(' ') + 1);
        for (String organisation : List.of(ApiStory.GLOBEX, ApiStory.ACME)) {
            String path = filled(template, organisation);
            boolean listOfOwn =
                    organisation.equals(ApiStory.ACME) && !path.matches(".*(finding-|devin-|[0-9a-f]{12}).*");
            Api.Reply reply = face.send(
                    method,
                    path.endsWith("/metrics") ? path + "?time_after=0&time_before=1000" : path,
                    method.equals("POST") && path.contains("/approve") ? Optional.of("{}") : Optional.empty());
            if (listOfOwn) {
                assertThat(reply.status()).as(path).isEqualTo(200);
            } else {
                assertThat(reply.status()).as(method + " " + path + " " + reply).isIn(403, 404);
            }
            assertThat(reply.text()).doesNotContainIgnoringCase(FOREIGN);
        }
    }

    private String filled(String template, String organisation) {
        String path = template.replace("{org_id}", organisation);
        if (path.startsWith("/v1/")) {
            path = path.replace("{finding_id}", foreign.get("uuid"));
        }
        for (Map.Entry<String, String> id : foreign.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        assertThat(path).doesNotContain("{");
        return path;
    }

    private String session(JsonNode finding) {
        return story.devin(ApiStory.GLOBEX, Role.VIEWER)
                .get("/v3/organizations/org-32/sessions/"
                        + finding.path("session_id").asText())
                .json()
                .path("status_detail")
                .asText();
    }

    @Test
    void listsHoldTheOwnOrganisationOnly() {
        for (Api caller : callers()) {
            DocumentedFace devin = story.devin.as(caller);
            for (String list : List.of("/v3/enterprise/code-scans/scans", "/v3/enterprise/code-scans/findings")) {
                assertThat(devin.get(list).text()).contains("acme/shop").doesNotContainIgnoringCase(FOREIGN);
                assertThat(devin.get(list + "?org_ids=org-32").json().path("items"))
                        .isEmpty();
                assertThat(devin.get(list + "?repo_name=globex/store").json().path("items"))
                        .isEmpty();
            }
            assertThat(devin.get("/v3/enterprise/code-scans/findings?scan_id=" + foreign.get("scan_id"))
                            .json()
                            .path("items"))
                    .isEmpty();
            DocumentedFace chainloop = story.chainloop.as(caller);
            for (String list : List.of("/v1/findings", "/v1/assessments", "/v1/operations")) {
                Api.Reply reply = chainloop.get(list + "?pagination.page_size=100");
                assertThat(reply.json().at("/pagination/total_count").asInt())
                        .as(list)
                        .isEqualTo(2);
                assertThat(reply.text()).doesNotContainIgnoringCase(FOREIGN);
            }
            assertThat(chainloop
                            .get("/v1/findings?project_name=globex/store")
                            .json()
                            .path("results"))
                    .isEmpty();
            assertThat(chainloop
                            .get("/v1/findings/summary")
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(2);
            assertThat(chainloop
                            .get("/v1/operations?resource_type=finding&resource_id=" + foreign.get("uuid"))
                            .json()
                            .path("operations"))
                    .isEmpty();
        }
    }

    @Test
    void foreignIdsInBodiesAreNowhereToBeFoundEither() {
        for (Api caller : callers()) {
            DocumentedFace chainloop = story.chainloop.as(caller);
            String uuid = foreign.get("uuid");
            assertThat(chainloop
                            .post("/v1/findings/auto-remediation", "{\"assessment_id\":\"" + uuid + "\"}")
                            .status())
                    .isIn(403, 404);
            assertThat(chainloop
                            .post(
                                    "/v1/assessments",
                                    "{\"external_id\":\"" + uuid + "\",\"status\":\"ASSESSMENT_STATUS_FIXED\"}")
                            .status())
                    .isIn(403, 404);
            Api.Reply effective = chainloop.post(
                    "/v1/assessments/list-effective",
                    "{\"lookups\":[{\"external_id\":\"" + uuid
                            + "\"},{\"external_id\":\"java/insecure-randomness\"}]}");
            assertThat(effective.json().at("/results/0/assessments")).isEmpty();
            assertThat(effective.json().at("/results/1/assessments")).hasSize(2);
            assertThat(effective.text()).doesNotContainIgnoringCase(FOREIGN);
        }
    }

    @Test
    void whoeverBelongsToTheWholeServerSeesAll() {
        DocumentedFace devin = story.devin.as(story.bot.api(Optional.empty(), Role.VIEWER));

        assertThat(devin.get("/v3/enterprise/code-scans/findings").json().path("items"))
                .hasSize(4);
        assertThat(devin.get("/v3/enterprise/code-scans/findings?org_ids=org-32")
                        .json()
                        .path("items"))
                .hasSize(2);
        assertThat(devin.get("/v3/organizations/org-32/sessions").json().path("items"))
                .hasSize(2);
    }
}
