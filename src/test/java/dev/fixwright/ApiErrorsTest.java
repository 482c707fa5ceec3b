package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.api.DocumentedFace;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What callers of /v3 and /v1 may get wrong, in its many kinds; each answer is held against the documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiErrorsTest {
    private static final String NO_UUID = "{\"assessment_id\":\"finding-1\"}";
    private static final String UNKNOWN = "{\"assessment_id\":\"6f1c6a1e-0000-4000-8000-000000000000\"}";
    private static final String REMEDIATE_UNKNOWN =
            "/v3/enterprise/organizations/org-31/code-scans/scan-0/findings/finding-0/remediate";

    private ApiStory story;

    @BeforeAll
    void begin(@TempDir Path directory) {
        story = new ApiStory(TestDatabase.h2(directory), 1).scanned();
    }

    @AfterAll
    void end() {
        story.close();
    }

    private static String detail(Api.Reply reply) {
        return reply.json().path("detail").asText();
    }

    private static void assertCode(Api.Reply reply, int status, int code) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.json().path("code").asInt()).isEqualTo(code);
        assertThat(reply.json().path("message").asText()).isNotEmpty();
    }

    @Test
    void whoeverShowsNoValidTokenIsUnauthenticated() {
        for (Api caller : List.of(
                story.bot.api(),
                story.bot.api().as("cog_" + "a".repeat(49)),
                story.bot.api().as("eyJhbGciOiJub25lIn0.e30."),
                story.bot.api().with("x-api-key", "nonsense"),
                story.bot.api(Optional.of(ApiStory.ACME), Role.ADMIN).as("second"))) {
            Api.Reply devin = story.devin.as(caller).post(REMEDIATE_UNKNOWN);
            assertThat(devin.status()).isEqualTo(401);
            assertThat(devin.header("WWW-Authenticate")).isPresent();
            assertCode(story.chainloop.as(caller).post("/v1/findings/auto-remediation", UNKNOWN), 401, 16);
            assertCode(story.chainloop.as(caller).get("/v1/findings"), 401, 16);
        }
        Api key = story.bot.api().with("x-api-key", story.bot.token(Optional.of(ApiStory.ACME), Role.VIEWER));
        assertThat(story.devin.as(key).get("/v3/enterprise/self").status()).isEqualTo(200);
    }

    @Test
    void viewersMayNotChangeAnything() {
        Api.Reply devin = story.devin(ApiStory.ACME, Role.VIEWER).post(REMEDIATE_UNKNOWN);
        assertThat(devin.status()).isEqualTo(403);
        assertThat(detail(devin)).contains("UseAccountCodeScans");
        DocumentedFace chainloop = story.chainloop(ApiStory.ACME, Role.VIEWER);
        assertCode(chainloop.post("/v1/findings/auto-remediation", UNKNOWN), 403, 7);
        assertCode(chainloop.post("/v1/assessments", "{}"), 403, 7);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        DocumentedFace devin = story.devin(ApiStory.ACME, Role.OPERATOR);
        JsonNode finding = story.findings(ApiStory.ACME).get(0);
        assertThat(detail(devin.post(REMEDIATE_UNKNOWN))).isNotEmpty();
        assertThat(devin.post(ApiStory.remediate("org-404", finding)).status()).isEqualTo(404);
        assertThat(devin.post(ApiStory.remediate(ApiStory.ACME, finding).replaceFirst("scan-.{32}", "scan-other"))
                        .status())
                .isEqualTo(404);
        assertThat(devin.get("/v3/organizations/org-31/sessions/devin-1").status())
                .isEqualTo(404);
        DocumentedFace chainloop = story.chainloop(ApiStory.ACME, Role.OPERATOR);
        assertCode(chainloop.post("/v1/findings/auto-remediation", UNKNOWN), 404, 5);
        assertCode(chainloop.get("/v1/operations/nonsense"), 404, 5);
        assertCode(chainloop.get("/v1/findings/nonsense"), 404, 5);
    }

    @Test
    void whatCannotBeMeantIsRefusedAndSaysWhere() {
        DocumentedFace devin = story.devin(ApiStory.ACME, Role.OPERATOR);
        for (String query : List.of(
                "findings?first=0",
                "findings?first=many",
                "findings?severity=worst",
                "findings?after=broken",
                "findings?sevrity=high",
                "scans?time_after=-1",
                "metrics?time_after=1",
                "metrics?time_after=5&time_before=5",
                "metrics?time_after=0&time_before=8640001")) {
            Api.Reply reply = devin.get("/v3/enterprise/code-scans/" + query);
            assertThat(reply.status()).as(query + " " + reply).isEqualTo(422);
            assertThat(reply.json().at("/detail/0/loc/0").asText()).isEqualTo("query");
        }
        assertThat(devin.post(REMEDIATE_UNKNOWN.replace("finding-0", "f".repeat(101)))
                        .status())
                .isEqualTo(422);
        DocumentedFace chainloop = story.chainloop(ApiStory.ACME, Role.OPERATOR);
        for (String body : List.of("{}", NO_UUID, "{\"assessment_id\":7}", "{\"assessment\":\"a\"}", "[]", "{")) {
            Api.Reply reply = chainloop.post("/v1/findings/auto-remediation", body);
            assertCode(reply, 400, 3);
        }
        assertCode(chainloop.get("/v1/findings?pagination.page_size=101"), 400, 3);
        assertCode(chainloop.get("/v1/operations?resource_id=a"), 400, 3);
        assertCode(chainloop.post("/v1/assessments", "{\"status\":\"AFFECTED\"}"), 400, 3);
    }
}
