package dev.fixwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Access;
import dev.fixwright.access.Actor;
import dev.fixwright.access.KeptAnswers;
import dev.fixwright.access.NewPrincipal;
import dev.fixwright.access.NewToken;
import dev.fixwright.access.Permission;
import dev.fixwright.access.Principal;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.Role;
import dev.fixwright.access.TokenPrefix;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all faces have in common, shown by a small face of parrots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaceTest {
    private static final Schema PARROT = Schema.object()
            .named("Parrot")
            .requires("name", Schema.text().atMost(20))
            .allows("age", Schema.whole().between(0, 100).orNull())
            .allows("colours", Schema.list(Schema.word(List.of("red", "green"))).atMost(3));

    private final AtomicInteger hatched = new AtomicInteger();
    private Database database;
    private HttpServer server;
    private Api api;

    @BeforeAll
    void start(@TempDir Path directory) {
        database = Database.open(TestDatabase.h2(directory));
        Access access = Access.of(database, InstantSource.system());
        String token = access.tokens()
                .issue(
                        new Actor("test", "test"),
                        new NewPrincipal(Optional.empty(), Principal.Kind.USER, "ann", Role.OPERATOR),
                        new NewToken("t", TokenPrefix.FWT, Optional.empty()))
                .text()
                .reveal();
        // No wrong credential is forgotten meanwhile, however slow the machine is.
        InstantSource standing = InstantSource.fixed(Instant.now());
        Entrance entrance = new Entrance(
                access.door(), access.budget(), KeptAnswers.inDatabase(database, InstantSource.system()), standing);
        Face face = new Face(
                new Face.About("/birds", "/beta/birds", "3.1.0", "Birds", "1", "All about birds."),
                new Face.Manners(
                        Map.of("bearer", Schema.any().keyword("type", JsonNodeFactory.instance.textNode("http"))),
                        Map.of(),
                        Map.of("X-Face", "birds"),
                        FaceTest::no),
                entrance,
                List.of(one(), list(), hatch(), eggs(), admins()));
        server = HttpServer.start(0, List.of(face::routes));
        api = Api.at(server.port()).as(token);
    }

    @AfterAll
    void stop() {
        server.close();
        database.close();
    }

    private static Answer no(Refusal refusal) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("no", refusal.kind().name()).put("why", refusal.reason()).put("id", refusal.requestId());
        refusal.problems().forEach(problem -> body.withArray("at").add(String.join(".", problem.place())));
        return Answer.json(refusal.kind().status(), body);
    }

    private static Route one() {
        return Route.get("/birds/{bird}")
                .called("one", "birds", "One bird")
                .takes(Parameter.path("bird", "", Schema.text().atMost(10)))
                .answers(200, "The bird", PARROT)
                .by(request -> answer(request.text("bird")));
    }

    private static Answer answer(String bird) {
        if (bird.equals("dodo")) {
            throw RefusedException.notFound("There is no dodo any more.");
        }
        if (bird.equals("phoenix")) {
            throw new IllegalStateException("burnt: secret feathers");
        }
        return Answer.ok(JsonNodeFactory.instance.objectNode().put("name", bird));
    }

    private static Route list() {
        return Route.get("/birds/all")
                .called("all", "birds", "All birds")
                .takes(
                        Parameter.query("first", "", Schema.whole().between(1, 200)),
                        Parameter.query("colour", "", Schema.list(Schema.word(List.of("red", "green")))))
                .answers(200, "The birds", Schema.list(PARROT))
                .by(request -> {
                    ObjectNode all = JsonNodeFactory.instance.objectNode();
                    all.put("first", request.number("first").orElse(50));
                    request.texts("colour").forEach(all.withArray("colours")::add);
                    all.put("song", "tweet ".repeat(1_000));
                    return Answer.ok(all);
                });
    }

    private Route hatch() {
        return Route.post("/birds")
                .called("hatch", "birds", "Hatch")
                .takes(PARROT, "The bird")
                .answers(201, "Hatched", PARROT)
                .by(request -> {
                    if (request.field("name").orElse("").equals("egg")) {
                        throw new IllegalStateException("broken");
                    }
                    ObjectNode bird = request.body().deepCopy();
                    return Answer.json(201, bird.put("number", hatched.incrementAndGet()));
                });
    }

    private static Route eggs() {
        return Route.post("/birds/eggs")
                .called("eggs", "birds", "Many eggs")
                .takes(new Route.Body(Schema.any(), "The eggs", true, 40_000_000))
                .by(request -> Answer.ok(request.body()));
    }

    private static Route admins() {
        return Route.delete("/birds/{bird}")
                .called("release", "birds", "Release")
                .needs(Permission.MANAGE_ACCESS)
                .takes(Parameter.path("bird", "", Schema.text()))
                .by(request -> answer("gone"));
    }

    @Test
    void callersWithoutATokenAreAskedForOne() {
        Api.Reply reply = Api.at(server.port()).get("/birds/tit");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().path("no").asText()).isEqualTo("UNAUTHENTICATED");
        assertThat(reply.header("WWW-Authenticate")).contains("Bearer realm=\"fixwright\"");
        assertThat(reply.header("X-Face")).contains("birds");
    }

    @Test
    void permissionsAreAskedForBeforeAnythingIsLookedAt() {
        assertThat(api.send("DELETE", "/birds/dodo?nonsense=1", Optional.empty())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void literalPathsGoBeforeThoseWithNames() {
        assertThat(api.get("/birds/all").json().path("first").asInt()).isEqualTo(50);
        assertThat(api.get("/beta/birds/tit").json().path("name").asText()).isEqualTo("tit");
        assertThat(api.get("/birds/dodo").status()).isEqualTo(404);
    }

    @Test
    void requestIdsComeBackAndInsaneOnesDoNot() {
        assertThat(api.with("X-Request-Id", "mine-1").get("/birds/tit").header("X-Request-Id"))
                .contains("mine-1");
        assertThat(api.with("X-Request-Id", "a b\"<").get("/birds/tit").header("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("req-[0-9a-f]{16}"));
    }

    @Test
    void faultsTellTheRequestIdAndNothingElse() {
        Api.Reply reply = api.with("X-Request-Id", "mine-2").get("/birds/phoenix");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.json().path("id").asText()).isEqualTo("mine-2");
        assertThat(reply.text()).doesNotContain("feathers", "Exception");
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() {
        String tag = api.get("/birds/tit").header("ETag").orElseThrow();

        Api.Reply again = api.with("If-None-Match", tag).get("/birds/tit");

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(api.with("If-None-Match", tag).get("/birds/wren").status()).isEqualTo(200);
    }

    @Test
    void answersArePackedForThoseWhoSayThatTheyUnpack() throws IOException {
        Api.Reply packed = api.with("Accept-Encoding", "gzip").get("/birds/all");

        assertThat(packed.header("Content-Encoding")).contains("gzip");
        byte[] text = new GZIPInputStream(new ByteArrayInputStream(packed.bytes())).readAllBytes();
        assertThat(new String(text, StandardCharsets.UTF_8)).contains("tweet tweet");
        assertThat(api.get("/birds/all").header("Content-Encoding")).isEmpty();
    }

    @Test
    void packedBodiesAreReadUpToTheLimitOfTheirContent() throws IOException {
        Api packing = api.with("Content-Encoding", "gzip").with("Content-Type", "application/json");

        assertThat(packing.post("/birds", gzip("{\"name\":\"wren\"}")).status()).isEqualTo(201);
        assertThat(packing.post("/birds", gzip("{\"name\":\"" + "n".repeat(40_000_000) + "\"}"))
                        .status())
                .isEqualTo(413);
        assertThat(packing.post("/birds", "{}".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(400);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"name\":\"a\"} x",
                "{\"name\":",
                "{'name':'a'}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            })
    void brokenJsonIsRefused(String body) {
        Api.Reply reply = api.post("/birds", body);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.json().path("no").asText()).isEqualTo("UNREADABLE");
    }

    @Test
    void wrongFieldsAreAllNamed() {
        JsonNode reply = api.post("/birds", "{\"age\":101,\"colours\":[\"red\",\"blue\"],\"naem\":\"a\"}")
                .json();

        assertThat(reply.path("no").asText()).isEqualTo("INVALID");
        assertThat(reply.path("at"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("body.name", "body.age", "body.colours.1", "body.naem");
    }

    @Test
    void nullIsAValueWhereItIsAllowed() {
        assertThat(api.post("/birds", "{\"name\":\"a\",\"age\":null}").status()).isEqualTo(201);
        assertThat(api.post("/birds", "{\"name\":null}").status()).isEqualTo(422);
    }

    @Test
    void bodiesThatAreNoJsonAreRefusedUnread() {
        assertThat(api.with("Content-Type", "text/plain")
                        .post("/birds", "{\"name\":\"a\"}")
                        .status())
                .isEqualTo(415);
        assertThat(api.post("/birds").status()).isEqualTo(422);
    }

    @Test
    void parametersAreCheckedAndUnknownOnesRefused() {
        assertThat(api.get("/birds/all?colour=red&colour=green&first=7").json().path("colours"))
                .hasSize(2);
        assertThat(api.get("/birds/all?first=201").status()).isEqualTo(422);
        assertThat(api.get("/birds/all?first=1e1").status()).isEqualTo(422);
        assertThat(api.get("/birds/all?first=1&first=2").status()).isEqualTo(422);
        assertThat(api.get("/birds/all?color=red").json().path("at").get(0).asText())
                .isEqualTo("query.color");
    }

    @Test
    void unknownAddressesAndMethodsAreSaidInTheFacesShape() {
        Api.Reply nowhere = api.get("/birds/a/b/c");
        Api.Reply wrong = api.send("PUT", "/birds/tit", Optional.of("{}"));
        Api.Reply options =
                api.with("Origin", "https://elsewhere.example").send("OPTIONS", "/birds/all", Optional.empty());

        assertThat(nowhere.json().path("no").asText()).isEqualTo("NOT_FOUND");
        assertThat(api.get("/birds").json().path("no").asText()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(wrong.json().path("no").asText()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(wrong.header("Allow")).contains("DELETE, GET, HEAD");
        assertThat(options.status()).isEqualTo(204);
        assertThat(options.response().headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void documentsAreReadAndNothingElse() {
        for (String path : List.of("/birds/openapi.json", "/birds/docs", "/beta/birds/openapi.json")) {
            Api.Reply got = Api.at(server.port()).get(path);
            assertThat(got.status()).isEqualTo(200);
            assertThat(got.header("X-Request-Id")).isPresent();
            assertThat(got.header("Cache-Control")).contains("public, max-age=300");
            assertThat(Api.at(server.port())
                            .with("If-None-Match", got.header("ETag").orElseThrow())
                            .get(path)
                            .status())
                    .isEqualTo(304);
            assertThat(api.send("HEAD", path, Optional.empty()).status()).isEqualTo(200);
            Api.Reply posted = api.post(path, "{}");
            assertThat(posted.status()).as(posted.toString()).isEqualTo(405);
            assertThat(posted.header("Allow"))
                    .hasValueSatisfying(methods -> assertThat(methods).endsWith("GET, HEAD"));
        }
    }

    @Test
    void headAnswersAsGetWithoutTheContent() {
        Api.Reply head = api.send("HEAD", "/birds/tit", Optional.empty());

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(api.get("/birds/tit").header("ETag"));
        assertThat(api.send("HEAD", "/birds/dodo", Optional.empty()).status()).isEqualTo(404);
        assertThat(api.send("OPTIONS", "/birds/tit", Optional.empty()).header("X-Request-Id"))
                .isPresent();
    }

    @Test
    void ofTwoNobodyKnowsWhichOneCounts() {
        Api twice = api.with("X-Request-Id", "one").with("X-Request-Id", "two");

        assertThat(twice.get("/birds/tit").header("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).startsWith("req-"));
        assertThat(api.with("Idempotency-Key", "one")
                        .with("Idempotency-Key", "two")
                        .post("/birds", "{\"name\":\"a\"}")
                        .status())
                .isEqualTo(400);
        assertThat(api.as("fwt_other").get("/birds/tit").status()).isEqualTo(401);
    }

    @Test
    void whoeverGuessesIsToldToSlowDownAndNobodyElse() {
        Api guessing = Api.at(server.port()).with("x-api-key", "fwt_" + "0".repeat(49));
        for (int i = 0; i < 200; i++) {
            assertThat(guessing.get("/birds/tit").status()).isEqualTo(401);
        }

        Api.Reply refused = guessing.get("/birds/tit");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).contains("2");
        assertThat(refused.json().path("no").asText()).isEqualTo("TOO_MANY");
        assertThat(api.get("/birds/tit").status()).isEqualTo(200);
        assertThat(Api.at(server.port()).get("/birds/tit").status()).isEqualTo(401);
    }

    @Test
    void moreThanCanBeMeantIsRefusedBeforeItFillsTheMemory() {
        byte[] many = ("[" + "{},".repeat(10_900_000) + "0]").getBytes(StandardCharsets.US_ASCII);
        long begin = System.nanoTime();

        Api.Reply reply = api.with("Content-Type", "application/json").post("/birds/eggs", many);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.json().path("why").asText()).contains("4000000 parts");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void theSameKeyAndRequestAreCarriedOutOnce() {
        Api keyed = api.with("Idempotency-Key", "k-1");
        int before = hatched.get();

        Api.Reply first = keyed.post("/birds", "{\"name\":\"wren\"}");
        Api.Reply second = keyed.post("/birds", "{\"name\":\"wren\"}");
        Api.Reply other = keyed.post("/birds", "{\"name\":\"tit\"}");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Idempotency-Replayed")).contains("true");
        assertThat(other.status()).isEqualTo(409);
        assertThat(hatched).hasValue(before + 1);
    }

    @Test
    void whatFailedIsCarriedOutAgainWithTheSameKey() {
        Api keyed = api.with("Idempotency-Key", "k-2");

        assertThat(keyed.post("/birds", "{\"name\":\"egg\"}").status()).isEqualTo(500);
        assertThat(keyed.post("/birds", "{\"name\":\"egg\"}").status()).isEqualTo(500);
        assertThat(api.with("Idempotency-Key", "a b")
                        .post("/birds", "{\"name\":\"a\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void thePageShowsHowARouteIsCalledFromAShell() {
        assertThat(Api.at(server.port()).get("/birds/docs").text()).contains("""
                        curl -H &quot;Authorization: Bearer $TOKEN&quot; \\
                          &quot;$FIXWRIGHT/birds&quot; \\
                          -H &quot;Content-Type: application/json&quot; -d '{&quot;name&quot;:&quot;…&quot;}'""");
    }

    @Test
    void theDocumentAndItsPageSayWhatIsServed() {
        Api.Reply document = Api.at(server.port()).get("/birds/openapi.json");
        Api.Reply page = Api.at(server.port()).get("/beta/birds/docs");

        assertThat(document.json()
                        .at("/paths/~1birds/post/responses/201/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Parrot");
        assertThat(document.json()
                        .at("/components/schemas/Parrot/required")
                        .get(0)
                        .asText())
                .isEqualTo("name");
        assertThat(page.text()).contains("/beta/birds/openapi.json", "Hatch").doesNotContain("<script");
        assertThat(page.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
    }
}
