package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.Webhook;
import dev.fixwright.scan.NodeTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of a delivery that the maintainers of GitHub's own libraries collected, of github.com and of Enterprise
 * Server 3.5: most are of events that nobody here handles, and all are about installations and repositories that are not
 * at the stand-in, as after a removal.
 */
class ExampleDeliveriesTest {
    private static final Path EXAMPLES = NodeTools.MODULES.resolve("@octokit/webhooks-examples");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    @BeforeAll
    static void fetch() {
        assumeTrue(NodeTools.areHere(), "node is not here, or npm cannot fetch the examples: none is sent");
    }

    @Test
    void allOfThemAreTakenAndNoneBreaksAnything() throws Exception {
        StoryClock clock = new StoryClock();
        Map<String, Integer> refused = new TreeMap<>();
        try (ShopStory story = new ShopStory(1);
                StoryBot bot = new StoryBot(story.gitHub, TestDatabase.h2(directory), clock);
                LogLines log = new LogLines()) {
            List<Webhook> examples = examples();
            for (Webhook example : examples) {
                int status = story.send(example, bot.webhook());
                if (status / 100 != 2) {
                    refused.put(example.name(), status);
                }
            }
            for (int hour = 0; hour < 3; hour++) {
                bot.work();
                clock.skip(Duration.ofHours(1));
            }
            assertThat(story.send(story.webhook(1, "created"), bot.webhook())).isEqualTo(202);
            bot.work();

            assertThat(examples).hasSizeGreaterThan(400);
            assertThat(refused).isEmpty();
            assertThat(log.all()).noneMatch(line -> line.startsWith("ERROR"));
            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }

    private static List<Webhook> examples() throws IOException {
        List<Webhook> examples = new ArrayList<>();
        for (String version : List.of("api.github.com", "ghes-35")) {
            for (JsonNode event : JSON.readTree(Files.readAllBytes(EXAMPLES.resolve(version + "/index.json")))) {
                for (JsonNode body : event.path("examples")) {
                    examples.add(example(event.path("name").asText(), body));
                }
            }
        }
        return examples;
    }

    private static Webhook example(String event, JsonNode body) throws IOException {
        return new Webhook(
                UUID.randomUUID().toString(),
                event,
                body.path("action").asText(),
                JSON.writeValueAsBytes(body),
                body.path("installation").path("id").asLong(),
                body.path("repository").path("id").asLong());
    }
}
