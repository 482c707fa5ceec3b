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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every route of the backlog and of the administration, with the ids of another organisation in its address and in its
 * body, in each role and with each kind of credential in each place: refused or not found, never data, and nothing changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsTest {
    private static final String SHARED = "{\"label\":\"report of globex\"}";

    private final Visitors visitors = new Visitors();
    private ApiStory story;
    private List<Visitor> callers;
    private DocumentedFace backlog;
    private DocumentedFace admin;
    private Map<String, String> foreign;

    @BeforeAll
    void begin(@TempDir Path directory) {
        story = new ApiStory(TestDatabase.h2(directory), 1, visitors.rules()).scanned();
        backlog = DocumentedFace.of(story.bot.api(), "/tenant");
        admin = DocumentedFace.of(story.bot.api(), "/admin");
        Api stranger = story.bot.api(Optional.of(ApiStory.GLOBEX), Role.ADMIN);
        String scan = stranger.get("/tenant/scans").json().at("/scans/0/scanId").asText();
        JsonNode item =
                stranger.get("/tenant/scans/" + scan + "/remediation").json().at("/items/0");
        JsonNode token = stranger.get("/admin/tokens").json().at("/items/0");
        foreign = new HashMap<>(Map.of(
                "scan_id", scan,
                "job_id", item.path("jobId").asText(),
                "link_id",
                        stranger.post("/tenant/scans/" + scan + "/share", SHARED)
                                .json()
                                .path("id")
                                .asText(),
                "item", item.path("remediationId").asText(),
                "token", token.path("id").asText(),
                "principal", token.at("/principal/id").asText()));
        foreign.put("domain", "store.example.com");
        foreign.put("certificate", story.bot.certificate(ApiStory.GLOBEX, "store.example.com"));
        assertThat(foreign.values()).doesNotContain("");
        Api own = story.bot.api(Optional.of(ApiStory.ACME), Role.OPERATOR);
        String link = own.post("/tenant/scans/" + ownScan() + "/share", "{}")
                .json()
                .path("token")
                .asText();
        assertThat(own.get("/r/" + link).status()).isEqualTo(200);
        callers = visitors.of(story, ApiStory.ACME, link);
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

    private String ownScan() {
        return story.bot
                .api(Optional.of(ApiStory.ACME), Role.VIEWER)
                .get("/tenant/scans")
                .json()
                .at("/scans/0/scanId")
                .asText();
    }

    private static Api.Reply send(
            Visitor visitor, DocumentedFace face, String operation, String path, Optional<String> body) {
        String method = operation.substring(0, operation.indexOf(' '));
        Api.Reply reply = visitor.send(method, path, body);
        // The exports are lines of JSON, of which the documents say nothing more.
        if (reply.header("Content-Type").orElse("").startsWith("application/json")) {
            face.check(method, path, reply);
        }
        if (!visitor.isLetInto(path)) {
            assertThat(reply.status())
                    .as(visitor + " " + operation + " " + reply)
                    .isEqualTo(401);
        }
        return reply;
    }

    /** What is asked with a body, each with something foreign in it or without. */
    private Optional<String> body(String operation) {
        String item = "{\"remediationId\":\"" + foreign.get("item") + "\"";
        return Optional.ofNullable(Map.of(
                        "POST /tenant/scans/{scan_id}/remediation", item + ",\"status\":\"done\"}",
                        "POST /tenant/scans/{scan_id}/remediation/verify",
                                item + ",\"verifyScanId\":\"" + foreign.get("scan_id") + "\"}",
                        "POST /tenant/scans/{scan_id}/remediation/automate", item + ",\"action\":\"github_pr\"}",
                        "POST /tenant/scans/{scan_id}/share", "{}",
                        "PUT /admin/principals/{principal}", "{\"role\":\"admin\"}")
                .get(operation));
    }

    private String filled(String template) {
        String path = template;
        for (Map.Entry<String, String> id : foreign.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        assertThat(path).doesNotContain("{");
        return path;
    }

    private static String told(Api.Reply reply) {
        return reply.text().toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void foreignIdsInAddressesAreNowhereToBeFound() {
        String before = everythingForeign();
        int tried = 0;
        for (Visitor visitor : callers) {
            for (DocumentedFace face : List.of(backlog, admin)) {
                for (String operation : face.document().operations()) {
                    if (operation.contains("{")) {
                        String path = filled(operation.substring(operation.indexOf(' ') + 1));
                        Api.Reply reply = send(visitor, face, operation, path, body(operation));
                        assertThat(reply.status())
                                .as(visitor + " " + operation + " " + reply)
                                .isIn(refusals(visitor, path));
                        assertThat(told(reply)).doesNotContain("globex", "org-32");
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(callers.size() * 14);
        assertThat(everythingForeign()).isEqualTo(before);
    }

    private static List<Integer> refusals(Visitor visitor, String path) {
        return visitor.isLetInto(path) ? List.of(403, 404) : List.of(401);
    }

    /** What may change of the other organisation, as it sees it itself. */
    private String everythingForeign() {
        Api stranger = story.bot.api(Optional.of(ApiStory.GLOBEX), Role.OPERATOR);
        return Stream.of(
                        "/tenant/scans",
                        "/tenant/shares",
                        "/tenant/scans/" + foreign.get("scan_id") + "/remediation",
                        "/tenant/jobs/" + foreign.get("job_id"))
                .map(path -> stranger.get(path).text().replaceAll("\"requestId\":\"[^\"]*\"", ""))
                .toList()
                .toString();
    }

    @Test
    void foreignIdsBehindAnOwnScanAreNowhereToBeFoundEither() {
        String own = ownScan();
        for (Visitor visitor : callers) {
            for (String operation : backlog.document().operations()) {
                Optional<String> body = body(operation).filter(text -> text.contains("remediationId"));
                if (body.isPresent()) {
                    String path =
                            operation.substring(operation.indexOf(' ') + 1).replace("{scan_id}", own);
                    assertThat(send(visitor, backlog, operation, path, body).status())
                            .isIn(refusals(visitor, path));
                }
            }
            String diff = "GET /tenant/scans/{scan_id}/diff";
            String against = "/tenant/scans/" + own + "/diff?against=" + foreign.get("scan_id");
            assertThat(send(visitor, backlog, diff, against, Optional.empty()).status())
                    .isIn(refusals(visitor, against));
        }
    }

    @Test
    void whatIsMadeForAnotherOrganisationIsRefused() {
        for (Visitor visitor : callers) {
            if (visitor.isLetInto("/admin/")) {
                String named = "{\"name\":\"spy\",\"tenant\":\"" + ApiStory.GLOBEX + "\"";
                String held = "{\"name\":\"spy\",\"principal\":\"" + foreign.get("principal") + "\"}";
                for (String body : List.of(named + "}", held, "{\"name\":\"spy\",\"ofServer\":true}")) {
                    Api.Reply reply = send(visitor, admin, "POST /admin/tokens", "/admin/tokens", Optional.of(body));
                    assertThat(reply.status()).as(visitor + " " + reply).isIn(403, 404);
                }
                assertThat(send(visitor, admin, "POST /admin/principals", "/admin/principals", Optional.of(named + "}"))
                                .status())
                        .isIn(403, 404);
            }
        }
    }

    @Test
    void listsHoldTheOwnOrganisationOnly() {
        for (Visitor visitor : callers) {
            for (DocumentedFace face : List.of(backlog, admin)) {
                for (String operation : face.document().operations()) {
                    if (operation.startsWith("GET ") && !operation.contains("{")) {
                        String path = operation.substring("GET ".length());
                        Api.Reply reply = send(visitor, face, operation, path, Optional.empty());
                        assertThat(reply.status()).as(operation).isIn(200, 401, 403);
                        assertThat(told(reply)).as(operation).doesNotContain("globex", "org-32");
                        foreign.forEach((name, id) -> assertThat(told(reply))
                                .as(operation + " " + name)
                                .doesNotContain(id));
                    }
                }
            }
        }
    }
}
