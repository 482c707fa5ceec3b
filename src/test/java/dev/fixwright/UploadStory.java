package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.api.DocumentedFace;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.HostedRepository;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A repository that has the app and no code scanning, with SARIF files that are handed in: no alert is ever told of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class UploadStory {
    ApiStory story;
    DocumentedFace backlog;
    private int repositories;
    HostedRepository shop;

    @BeforeAll
    void begin(@TempDir Path directory) {
        story = new ApiStory(TestDatabase.h2(directory), 1);
        story.bot.upkeep();
        backlog = DocumentedFace.of(story.bot.api(), "/tenant")
                .as(story.bot.api(Optional.of(ApiStory.ACME), Role.OPERATOR));
    }

    @AfterAll
    void end() {
        story.close();
    }

    @BeforeEach
    void found() {
        shop = story.gitHub.repository("acme", "shop-" + ++repositories, 31);
        shop.push(
                Map.of(path(1), source(1), path(2), source(2), path(3), source(3), "pom.xml", "<project/>\n"), "Begin");
        story.bot.upkeep();
    }

    static String path(int file) {
        return "src/main/java/com/acme/shop/ResetTokens" + file + ".java";
    }

    /** A scan that reports the generator of each of these files, in this line. */
    static String sarif(int line, String snippet, int... files) {
        StringBuilder results = new StringBuilder();
        for (int file : files) {
            results.append(results.isEmpty() ? "" : ",").append("""
                    {"ruleId":"PREDICTABLE_RANDOM","message":{"text":"Predictable"},"locations":[{"physicalLocation":
                    {"artifactLocation":{"uri":"%s"},"region":{"startLine":%d%s}}}]}
                    """.formatted(path(file), line, snippet));
        }
        return "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"SpotBugs\"}},\"results\":[" + results
                + "]}]}";
    }

    static String sarif(int... files) {
        return sarif(10, ",\"snippet\":{\"text\":\"return Long.toHexString(random.nextLong());\"}", files);
    }

    String handIn(String repository, String sarif, String more) {
        Api.Reply reply =
                backlog.post("/tenant/scans", "{\"repository\":\"" + repository + "\",\"sarif\":" + sarif + more + "}");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json().path("scanId").asText();
    }

    /** As of the head of the default branch. */
    String handIn(String sarif) {
        return handIn(shop.fullName(), sarif, ",\"commit\":\"" + shop.head() + "\"");
    }

    List<JsonNode> items(String scan) {
        return List.of(backlog.get("/tenant/scans/" + scan + "/remediation")
                .json()
                .path("items")
                .valueStream()
                .toArray(JsonNode[]::new));
    }

    Api.Reply automate(JsonNode item, String more) {
        return backlog.post(
                "/tenant/scans/" + item.path("scanId").asText() + "/remediation/automate",
                "{\"remediationId\":\"" + item.path("remediationId").asText() + "\",\"action\":\"github_pr\"" + more
                        + "}");
    }

    String begin(JsonNode item) {
        Api.Reply reply = automate(item, "");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json().at("/result/jobId").asText();
    }

    JsonNode job(String id) {
        return backlog.get("/tenant/jobs/" + id).json().path("result");
    }

    void hearLater() {
        story.hear();
        story.clock.skip(Duration.ofMinutes(31));
        story.hear();
    }

    List<JsonNode> findings(String repository) {
        return story.findings(ApiStory.ACME).stream()
                .filter(ApiStory.has("repo_name", repository))
                .toList();
    }

    static String id(JsonNode item) {
        return item.path("remediationId").asText().replace("rem-", "finding-");
    }

    static String source(int file) {
        return ProofStory.SOURCE.replace("class ResetTokens", "class ResetTokens" + file);
    }

    String begun(String sarif, String more) {
        String job = begin(items(handIn(shop.fullName(), sarif, more)).get(0));
        story.hear();
        return job;
    }

    String reason(String job) {
        return job(job).path("message").asText();
    }
}
