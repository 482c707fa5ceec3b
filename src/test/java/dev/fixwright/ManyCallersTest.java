package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty who ask for the same at the same moment, through two faces: one session, and all hear of it. */
class ManyCallersTest {
    private static final int CALLERS = 50;

    @TempDir
    Path directory;

    @Test
    void oneIsGrantedItOnH2() throws Exception {
        oneIsGranted(TestDatabase.h2(directory));
    }

    @Test
    void oneIsGrantedItOnPostgreSql() throws Exception {
        oneIsGranted(TestDatabase.postgreSql());
    }

    private static void oneIsGranted(DatabaseAddress address) throws Exception {
        try (ApiStory story = new ApiStory(address, 1).scanned()) {
            JsonNode finding = story.findings(ApiStory.ACME).get(0);
            String uuid = ApiStory.uuid(finding.path("finding_id").asText());
            story.chainloop(ApiStory.ACME, Role.OPERATOR)
                    .post(
                            "/v1/assessments",
                            "{\"external_id\":\"" + uuid + "\",\"status\":\"ASSESSMENT_STATUS_AFFECTED\"}");
            Api caller = story.bot.api(Optional.of(ApiStory.ACME), Role.OPERATOR);
            ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
            List<Future<Api.Reply>> asked = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                boolean even = i % 2 == 0;
                asked.add(threads.submit(() -> even
                        ? caller.post(ApiStory.remediate(ApiStory.ACME, finding))
                        : caller.post("/v1/findings/auto-remediation", "{\"assessment_id\":\"" + uuid + "\"}")));
            }
            List<Integer> statuses = new ArrayList<>();
            List<String> sessions = new ArrayList<>();
            for (Future<Api.Reply> one : asked) {
                Api.Reply reply = one.get();
                statuses.add(reply.status());
                sessions.add(
                        reply.json().has("operation_id")
                                ? reply.json().path("operation_id").asText()
                                : ApiStory.uuid(reply.json().path("session_id").asText()));
            }
            threads.shutdown();

            // Nobody is told 201 where one of the other face was first.
            assertThat(statuses).isSubsetOf(200, 201, 409);
            assertThat(statuses.stream().filter(status -> status == 201)).hasSizeLessThanOrEqualTo(1);
            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(CALLERS / 2);
            assertThat(sessions).containsOnly(sessions.get(0));
            story.hear();
            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }
}
