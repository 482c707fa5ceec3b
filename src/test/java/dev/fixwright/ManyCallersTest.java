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
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty who ask for the same at the same moment through all faces, while the bot begins the same work by itself: one
 * session, and all hear of it. Once with nothing that is live, and once with what waits for the consent of people.
 */
class ManyCallersTest {
    private static final int CALLERS = 50;
    /** Beside them: what workers do that were told of the alert. */
    private static final int WORKERS = 6;

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
            Asked asked = new Asked(story);
            asked.assess();
            for (int round = 0; round < 4; round++) {
                // What waited by itself is live already: only then there is nothing to begin.
                if (round > 0) {
                    asked.cancel();
                }
                String session = asked.byAll();
                assertThat(asked.live()).containsExactly(session);
            }
            story.hear();
            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }

    /** A finding that many ask for. */
    private static final class Asked {
        private final ApiStory story;
        private final Api caller;
        private final JsonNode finding;
        private final String uuid;

        Asked(ApiStory story) {
            this.story = story;
            this.caller = story.bot.api(Optional.of(ApiStory.ACME), Role.OPERATOR);
            this.finding = story.findings(ApiStory.ACME).get(0);
            this.uuid = ApiStory.uuid(finding.path("finding_id").asText());
        }

        void assess() {
            caller.post(
                    "/v1/assessments", "{\"external_id\":\"" + uuid + "\",\"status\":\"ASSESSMENT_STATUS_AFFECTED\"}");
        }

        void cancel() {
            assertThat(caller.post("/tenant/jobs/" + live().get(0) + "/cancel").status())
                    .isEqualTo(200);
            assertThat(live()).isEmpty();
        }

        /** Answers the one session that all are told. */
        String byAll() throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(CALLERS + WORKERS);
            CyclicBarrier together = new CyclicBarrier(CALLERS + WORKERS);
            List<Future<Api.Reply>> asked = new ArrayList<>();
            List<Future<?>> begun = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                int face = i % 4;
                asked.add(threads.submit(() -> {
                    together.await();
                    return ask(face);
                }));
            }
            for (int i = 0; i < WORKERS; i++) {
                begun.add(threads.submit(() -> {
                    together.await();
                    return story.bot.begin(story.shopRef(), 1);
                }));
            }
            List<Api.Reply> replies = new ArrayList<>();
            for (Future<Api.Reply> one : asked) {
                replies.add(one.get());
            }
            for (Future<?> one : begun) {
                one.get();
            }
            threads.shutdown();
            return check(replies);
        }

        private Api.Reply ask(int face) {
            String item = "/tenant/scans/" + finding.path("scan_id").asText() + "/remediation";
            String named = "{\"remediationId\":\"rem-" + uuid.replace("-", "") + "\",";
            return switch (face) {
                case 0 -> caller.post(ApiStory.remediate(ApiStory.ACME, finding));
                case 1 -> caller.post("/v1/findings/auto-remediation", "{\"assessment_id\":\"" + uuid + "\"}");
                case 2 -> caller.post(item + "/automate", named + "\"action\":\"github_pr\"}");
                default -> caller.post(item, named + "\"status\":\"in_progress\"}");
            };
        }

        private static String check(List<Api.Reply> replies) {
            List<Integer> statuses = replies.stream().map(Api.Reply::status).toList();
            List<String> sessions = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                Api.Reply reply = replies.get(i);
                // Nobody is told 201 where one of another face was first.
                assertThat(reply.status()).as(reply.toString()).isIn(i % 4 == 0 ? List.of(201, 409) : List.of(200));
                switch (i % 4) {
                    case 0 ->
                        sessions.add(
                                ApiStory.uuid(reply.json().path("session_id").asText()));
                    case 1 -> sessions.add(reply.json().path("operation_id").asText());
                    case 2 -> sessions.add(reply.json().at("/result/jobId").asText());
                    default ->
                        assertThat(reply.json().at("/item/status").asText()).isEqualTo("in_progress");
                }
            }
            assertThat(statuses.stream().filter(status -> status == 201)).hasSizeLessThanOrEqualTo(1);
            assertThat(sessions).containsOnly(sessions.get(0));
            return sessions.get(0);
        }

        /** What is live of it, as /v1 tells. */
        List<String> live() {
            return caller.get("/v1/operations?resource_type=finding&resource_id=" + uuid)
                    .json()
                    .path("operations")
                    .valueStream()
                    .filter(FindingViews::isLive)
                    .map(operation -> operation.path("id").asText())
                    .toList();
        }
    }
}
