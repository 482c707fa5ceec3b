package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.Visitors.Visitor;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.api.DocumentedFace;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * No caller of one organisation learns anything of another: every route of /v3 and /v1, with ids that exist elsewhere, in
 * each role and with each kind of credential in each place.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantIsolationTest {
    /** What an answer would have in it that tells of the other organisation. */
    private static final String[] FOREIGN = {"globex", "org-32"};

    private final Visitors visitors = new Visitors();
    private ApiStory story;
    private List<Visitor> callers;
    private Map<String, String> foreign;

    @BeforeAll
    void begin(@TempDir Path directory) {
        story = new ApiStory(TestDatabase.h2(directory), 2, visitors.rules()).scanned();
        callers = visitors.of(story, ApiStory.ACME, link());
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

    private String link() {
        Api own = story.bot.api(Optional.of(ApiStory.ACME), Role.OPERATOR);
        String scan = own.get("/tenant/scans").json().at("/scans/0/scanId").asText();
        return own.post("/tenant/scans/" + scan + "/share", "{}")
                .json()
                .path("token")
                .asText();
    }

    @AfterAll
    void end() {
        story.close();
        visitors.close();
    }

    /** Only so many wrong credentials and changes are borne within a minute. */
    @BeforeEach
    void waitForTheNextMinutes() {
        story.clock.skip(Duration.ofMinutes(8));
    }

    @Test
    void foreignIdsAreNowhereToBeFound() {
        int tried = 0;
        for (Visitor visitor : callers) {
            for (DocumentedFace face : List.of(story.devin, story.chainloop)) {
                for (String operation : face.document().operations()) {
                    if (operation.contains("{")) {
                        assertHidden(visitor, face, operation);
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(callers.size() * 8);
        assertThat(story.findings(ApiStory.GLOBEX))
                .allSatisfy(finding -> assertThat(session(finding)).isEqualTo("waiting_for_approval"));
    }

    private void assertHidden(Visitor visitor, DocumentedFace face, String operation) {
        String method = operation.substring(0, operation.indexOf(' '));
        String template = operation.substring(operation.indexOf(' ') + 1);
        for (String organisation : List.of(ApiStory.GLOBEX, ApiStory.ACME)) {
            String path = filled(template, organisation);
            boolean listOfOwn =
                    organisation.equals(ApiStory.ACME) && !path.matches(".*(finding-|devin-|[0-9a-f]{12}).*");
            Api.Reply reply = visitor.send(
                    method,
                    path.endsWith("/metrics") ? path + "?time_after=0&time_before=1000" : path,
                    method.equals("POST") && path.contains("/approve") ? Optional.of("{}") : Optional.empty());
            face.check(method, path, reply);
            List<Integer> expected = listOfOwn ? List.of(200) : List.of(403, 404);
            assertThat(reply.status())
                    .as(visitor + " " + method + " " + path + " " + reply)
                    .isIn(visitor.isLetInto(path) ? expected : List.of(401));
            // An answer may repeat the id that it was asked for.
            assertThat(reply.text().replace(organisation, "")).doesNotContainIgnoringCase(FOREIGN);
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

    private List<Visitor> admitted() {
        return callers.stream().filter(visitor -> visitor.isLetInto("/v3/")).toList();
    }

    @Test
    void listsHoldTheOwnOrganisationOnly() {
        for (Visitor visitor : admitted()) {
            Api caller = visitor.api();
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
        for (Visitor visitor : admitted()) {
            DocumentedFace chainloop = story.chainloop.as(visitor.api());
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
