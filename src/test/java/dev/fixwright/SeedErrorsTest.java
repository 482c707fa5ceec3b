package dev.fixwright;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.Role;
import dev.fixwright.access.WriteBudget;
import dev.fixwright.api.Api;
import dev.fixwright.api.ApiDocument;
import dev.fixwright.api.DocumentedFace;
import dev.fixwright.database.CuttableProxy;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The four endpoints whose original documents there are: each status that is listed there, and each that the others list, is
 * brought about for real at the very endpoint, and the answer held against its schema, ours and the original's.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedErrorsTest {
    /** The endpoints, by their documents. */
    enum Endpoint {
        DEVIN("devin-remediate-finding.yaml"),
        CHAINLOOP("chainloop-auto-remediation.yaml"),
        UPDATE("tenant-remediation-update.txt"),
        AUTOMATE("tenant-remediation-automate.txt");

        private final String document;

        Endpoint(String document) {
            this.document = document;
        }

        /** What the original says that it answers: in its list of answers, or in words. */
        Set<Integer> listed() {
            return document.endsWith(".txt") ? ofPage(document) : ofDocument(ApiDocument.resource(document));
        }
    }

    private CuttableProxy proxy;
    private ApiStory story;
    private final Map<Endpoint, DocumentedFace> faces = new EnumMap<>(Endpoint.class);
    private final Map<Endpoint, JsonNode> findings = new EnumMap<>(Endpoint.class);
    private Map<Endpoint, Api.Reply> whileExhausted;
    private Map<Endpoint, Api.Reply> whileBroken;
    private Map<Endpoint, Api.Reply> whileCut;

    @BeforeAll
    void begin() {
        DatabaseAddress.PostgreSql real = (DatabaseAddress.PostgreSql) TestDatabase.postgreSql();
        int port = URI.create(real.url().substring("jdbc:".length())).getPort();
        proxy = new CuttableProxy(port);
        story = new ApiStory(
                        new DatabaseAddress.PostgreSql(
                                real.url().replace(":" + port, ":" + proxy.port()), real.user(), real.password()),
                        Endpoint.values().length)
                .scanned();
        DocumentedFace tenant = DocumentedFace.of(story.bot.api(), "/tenant");
        faces.putAll(Map.of(
                Endpoint.DEVIN,
                story.devin,
                Endpoint.CHAINLOOP,
                story.chainloop,
                Endpoint.UPDATE,
                tenant,
                Endpoint.AUTOMATE,
                tenant));
        for (Endpoint endpoint : Endpoint.values()) {
            findings.put(endpoint, story.findings(ApiStory.ACME).get(endpoint.ordinal()));
        }
        operator(Endpoint.CHAINLOOP)
                .post(
                        "/v1/assessments",
                        "{\"external_id\":\"" + uuid(Endpoint.CHAINLOOP)
                                + "\",\"status\":\"ASSESSMENT_STATUS_AFFECTED\"}");
        String token = story.bot.token(Optional.of(ApiStory.ACME), Role.OPERATOR);
        story.bot.breakTable("finding");
        whileBroken = all(token);
        story.bot.mendTable("finding");
        proxy.cut();
        whileCut = all(token);
        proxy.restore();
        for (int i = WriteBudget.LIMIT - Endpoint.values().length; i > 0; i--) {
            assertThat(story.bot
                            .api()
                            .as(token)
                            .post("/tenant/jobs/none/cancel")
                            .status())
                    .isEqualTo(404);
        }
        whileExhausted = all(token);
    }

    @AfterAll
    void end() {
        story.close();
        proxy.close();
    }

    private DocumentedFace as(Endpoint endpoint, Api caller) {
        return faces.get(endpoint).as(caller);
    }

    private DocumentedFace operator(Endpoint endpoint) {
        return as(endpoint, story.bot.api(Optional.of(ApiStory.ACME), Role.OPERATOR));
    }

    private String uuid(Endpoint endpoint) {
        return ApiStory.uuid(findings.get(endpoint).path("finding_id").asText());
    }

    /** Where and what it is asked for: something that would be granted. */
    private String path(Endpoint endpoint) {
        String scan = findings.get(endpoint).path("scan_id").asText();
        return switch (endpoint) {
            case DEVIN -> ApiStory.remediate(ApiStory.ACME, findings.get(endpoint));
            case CHAINLOOP -> "/v1/findings/auto-remediation";
            case UPDATE -> "/tenant/scans/" + scan + "/remediation";
            case AUTOMATE -> "/tenant/scans/" + scan + "/remediation/automate";
        };
    }

    private Optional<String> body(Endpoint endpoint) {
        String item = "{\"remediationId\":\"rem-" + uuid(endpoint).replace("-", "") + "\",";
        return switch (endpoint) {
            case DEVIN -> Optional.empty();
            case CHAINLOOP -> Optional.of("{\"assessment_id\":\"" + uuid(endpoint) + "\"}");
            case UPDATE -> Optional.of(item + "\"status\":\"in_progress\",\"owner\":\"ana\"}");
            case AUTOMATE -> Optional.of(item + "\"action\":\"github_pr\",\"repo\":\"acme/shop\"}");
        };
    }

    private Api.Reply ask(Endpoint endpoint, String token) {
        return as(endpoint, story.bot.api().as(token)).send("POST", path(endpoint), body(endpoint));
    }

    /** Every endpoint at the same moment: what asks a database that is away waits for it. */
    private Map<Endpoint, Api.Reply> all(String token) {
        Map<Endpoint, CompletableFuture<Api.Reply>> asked = new EnumMap<>(Endpoint.class);
        for (Endpoint endpoint : Endpoint.values()) {
            asked.put(endpoint, CompletableFuture.supplyAsync(() -> ask(endpoint, token)));
        }
        Map<Endpoint, Api.Reply> replies = new EnumMap<>(Endpoint.class);
        asked.forEach((endpoint, reply) -> replies.put(endpoint, reply.join()));
        return replies;
    }

    /** What brings about each status, in this order. */
    private Map<Integer, Supplier<Api.Reply>> provocations(Endpoint endpoint) {
        Map<Integer, Supplier<Api.Reply>> all = new TreeMap<>();
        DocumentedFace operator = operator(endpoint);
        all.put(401, () -> ask(endpoint, "cog_" + "a".repeat(49)));
        all.put(403, () -> ask(endpoint, story.bot.token(Optional.of(ApiStory.ACME), Role.VIEWER)));
        all.put(404, () -> ask(endpoint, story.bot.token(Optional.of(ApiStory.GLOBEX), Role.OPERATOR)));
        all.put(409, () -> conflict(endpoint, operator));
        all.put(
                endpoint == Endpoint.CHAINLOOP ? 400 : 422,
                () -> endpoint == Endpoint.DEVIN
                        ? operator.post(path(endpoint).replaceFirst("finding-", "f".repeat(100)))
                        : operator.post(path(endpoint), "{\"status\":7,\"action\":\"dance\"}"));
        all.put(429, () -> whileExhausted.get(endpoint));
        all.put(500, () -> whileBroken.get(endpoint));
        all.put(503, () -> whileCut.get(endpoint));
        return all;
    }

    /** Asks for it, with success, and then for what that stands against. */
    private Api.Reply conflict(Endpoint endpoint, DocumentedFace operator) {
        Api caller = story.bot.api(Optional.of(ApiStory.ACME), Role.OPERATOR).with("Idempotency-Key", "once");
        Api.Reply granted = as(endpoint, caller).send("POST", path(endpoint), body(endpoint));
        assertThat(granted.status()).as(granted.toString()).isEqualTo(endpoint == Endpoint.DEVIN ? 201 : 200);
        return endpoint == Endpoint.DEVIN
                ? operator.post(path(endpoint))
                : as(endpoint, caller)
                        .post(path(endpoint), body(endpoint).orElseThrow().replace("}", " }"));
    }

    @ParameterizedTest
    @EnumSource
    void everyListedErrorIsBroughtAbout(Endpoint endpoint) {
        Map<Integer, Supplier<Api.Reply>> provocations = provocations(endpoint);

        assertThat(endpoint.listed()).hasSizeGreaterThan(1);
        assertThat(provocations.keySet()).containsAll(endpoint.listed());
        provocations.forEach((status, provocation) -> {
            Api.Reply reply = provocation.get();
            assertThat(reply.status()).as(endpoint + " " + reply).isEqualTo(status);
            assertThat(reply.header("Content-Type")).contains("application/json");
            assertThat(reply.header("X-Request-Id")).isPresent();
            assertThat(reply.header("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
            assertThat(reply.header("Retry-After").isPresent()).isEqualTo(status == 429 || status == 503);
            assertThat(reply.text())
                    .doesNotContain("cog_")
                    .doesNotContainIgnoringCase("select ", "sql", "exception", "jdbi", "relation");
            if (status == 500) {
                assertThat(reply.text()).contains(reply.header("X-Request-Id").orElseThrow());
            }
            if (faces.get(endpoint).document().json().path("paths").has("/tenant/me")) {
                assertThat(reply.header("X-RateLimit-Limit")).contains("300");
                assertThat(reply.header("X-RateLimit-Window")).contains("60");
            }
        });
    }

    private static Set<Integer> ofDocument(ApiDocument document) {
        String[] operation = document.operations().get(0).split(" ", 2);
        JsonNode described = document.operation(operation[0], operation[1]);
        Set<Integer> listed =
                new TreeSet<>(statuses(described.path("description").asText(), "``(\\d{3})``"));
        described
                .path("responses")
                .fieldNames()
                .forEachRemaining(status -> listed.addAll(statuses(status, "(\\d{3})")));
        listed.removeIf(status -> status < 400);
        return listed;
    }

    private static Set<Integer> ofPage(String name) {
        try (InputStream in = Objects.requireNonNull(SeedErrorsTest.class.getResourceAsStream("/seeds/" + name))) {
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return statuses(page.substring(page.indexOf("Errors\n")), "(?m)^(\\d{3})[A-Z]");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Integer> statuses(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(toCollection(TreeSet::new));
    }
}
