package dev.fixwright.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.access.Access;
import dev.fixwright.access.Actor;
import dev.fixwright.access.EntryRules;
import dev.fixwright.access.KeptAnswers;
import dev.fixwright.access.LocalKey;
import dev.fixwright.access.NewPrincipal;
import dev.fixwright.access.NewToken;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Role;
import dev.fixwright.access.Tenant;
import dev.fixwright.access.TenantScope;
import dev.fixwright.access.TokenPrefix;
import dev.fixwright.api.Api;
import dev.fixwright.api.Entrance;
import dev.fixwright.api.HttpServer;
import dev.fixwright.certificate.acme.Exports;
import dev.fixwright.database.CuttableProxy;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** /admin, called as a client calls it. */
class AdminFaceTest {
    private static final InstantSource CLOCK = InstantSource.system();

    private Database database;
    private Access access;
    private HttpServer server;
    private Tenant acme;
    private Tenant umbrella;
    private Api admin;
    private Api commandLine;

    @BeforeEach
    void start(@TempDir Path directory) {
        database = Database.open(TestDatabase.h2(directory));
        LocalKey local = LocalKey.make();
        access = Access.of(database, EntryRules.TOKENS.with(local), CLOCK);
        Entrance entrance = new Entrance(access.door(), access.budget(), KeptAnswers.inDatabase(database, CLOCK));
        server = HttpServer.start(0, List.of(AdminFace.of(access, entrance, exports(), () -> {}, CLOCK)::routes));
        acme = access.tenants().create(Actor.COMMAND_LINE, "Acme");
        umbrella = access.tenants().create(Actor.COMMAND_LINE, "Umbrella");
        admin = as(Optional.of(acme.id()), Role.ADMIN);
        commandLine = Api.at(server.port()).as(local.text().reveal());
    }

    private Exports exports() {
        return new Exports(database, Optional::empty, access.audit(), CLOCK);
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    private Api as(Optional<String> tenant, Role role) {
        return Api.at(server.port()).as(token(tenant, role));
    }

    private String token(Optional<String> tenant, Role role) {
        return access.tokens()
                .issue(
                        Actor.COMMAND_LINE,
                        new NewPrincipal(tenant, Principal.Kind.USER, role.word(), role),
                        new NewToken(role.word(), TokenPrefix.FWT, Optional.empty()))
                .text()
                .reveal();
    }

    @Test
    void aTokenIsShownOnceAndLetsItsHolderInUntilItIsRevoked() {
        Api.Reply made = admin.post("/admin/tokens", "{\"name\":\"ci\",\"role\":\"operator\"}");
        String text = made.json().path("text").asText();
        String id = made.json().at("/token/id").asText();

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(made.json().at("/token/principal/tenant").asText()).isEqualTo(acme.id());
        assertThat(Api.at(server.port())
                        .as(text)
                        .get("/admin/me")
                        .json()
                        .at("/principal/role")
                        .asText())
                .isEqualTo("operator");
        assertThat(Api.at(server.port())
                        .with("x-api-key", text)
                        .get("/admin/me")
                        .status())
                .isEqualTo(200);
        assertThat(admin.get("/admin/tokens").text())
                .contains(id, text.substring(0, 8))
                .doesNotContain(text.substring(0, 12));

        Api.Reply revoked = admin.send("DELETE", "/admin/tokens/" + id, Optional.empty());

        assertThat(revoked.json().path("revokedAt").isTextual()).isTrue();
        assertThat(Api.at(server.port()).as(text).get("/admin/me").status()).isEqualTo(401);
        assertThat(admin.get("/admin/audit").text())
                .contains("token.create", "token.revoke")
                .doesNotContain(text);
    }

    @Test
    void aTokenIsNotKeptBesideAnIdempotencyKey() {
        Api keyed = admin.with("Idempotency-Key", "k-1");
        String text = keyed.post("/admin/tokens", "{\"name\":\"ci\"}")
                .json()
                .path("text")
                .asText();

        Api.Reply again = keyed.post("/admin/tokens", "{\"name\":\"ci\"}");

        assertThat(text).startsWith("fwt_");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).doesNotContain(text);
        String kept = database.read(handle -> handle.createQuery("select * from kept_answer")
                .mapToMap()
                .list()
                .toString());
        assertThat(kept).doesNotContain(text.substring(4));
    }

    @Test
    void aTokenEndsInAYearWhereNobodySaysWhenAndNeverOnlyWhereSomebodySaysSo() {
        Instant usual = Instant.parse(admin.post("/admin/tokens", "{\"name\":\"a\"}")
                .json()
                .at("/token/expiresAt")
                .asText());
        JsonNode never = admin.post("/admin/tokens", "{\"name\":\"b\",\"expiresAt\":null,\"prefix\":\"cog\"}")
                .json();
        JsonNode said = admin.post("/admin/tokens", "{\"name\":\"c\",\"expiresAt\":\"2099-01-31T13:00:00+01:00\"}")
                .json();

        assertThat(Duration.between(Instant.now(), usual)).isBetween(Duration.ofDays(364), Duration.ofDays(365));
        assertThat(never.at("/token/expiresAt").isNull()).isTrue();
        assertThat(never.path("text").asText()).startsWith("cog_");
        assertThat(said.at("/token/expiresAt").asText()).isEqualTo("2099-01-31T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"\"}",
                "{\"name\":\" \"}",
                "{\"name\":\"a\\u0000b\"}",
                "{\"name\":\"a\",\"role\":\"boss\"}",
                "{\"name\":\"a\",\"prefix\":\"ghp\"}",
                "{\"name\":\"a\",\"tenant\":\"installation-1\"}",
                "{\"name\":\"a\",\"expiresAt\":\"2020-01-01T00:00:00Z\"}",
                "{\"name\":\"a\",\"expiresAt\":\"tomorrow\"}",
                "{\"name\":\"a\",\"unknown\":1}"
            })
    void whatCannotBeMeantIsRefusedAndChangesNothing(String body) {
        int before = access.audit().after(0, 1_000, TenantScope.all()).size();

        Api.Reply reply = admin.post("/admin/tokens", body);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.json().at("/error/kind").asText()).isEqualTo("invalid");
        assertThat(access.audit().after(0, 1_000, TenantScope.all())).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/admin/tokens",
        "POST,/admin/tokens",
        "DELETE,/admin/tokens/token-000000000000",
        "GET,/admin/principals",
        "POST,/admin/principals",
        "PUT,/admin/principals/user-000000000000",
        "DELETE,/admin/principals/user-000000000000",
        "GET,/admin/tenants",
        "POST,/admin/tenants",
        "POST,/admin/certificates/1/export",
        "GET,/admin/audit",
        "GET,/admin/audit.ndjson"
    })
    void onlyAdministratorsComeThisFar(String method, String path) {
        for (Role role : List.of(Role.VIEWER, Role.OPERATOR)) {
            assertThat(as(Optional.of(acme.id()), role)
                            .send(method, path, Optional.empty())
                            .status())
                    .isEqualTo(403);
            assertThat(as(Optional.empty(), role)
                            .send(method, path, Optional.empty())
                            .status())
                    .isEqualTo(403);
        }
        assertThat(Api.at(server.port()).send(method, path, Optional.empty()).status())
                .isEqualTo(401);
        String inAddress = path + "?api_key=" + token(Optional.empty(), Role.ADMIN);
        assertThat(Api.at(server.port())
                        .send(method, inAddress, Optional.empty())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void privateKeysGoToTheCommandLineOnly() {
        String path = "/admin/certificates/6f1c6a1e-0000-4000-8000-000000000000/export";

        assertThat(admin.post(path).status()).isEqualTo(403);
        assertThat(as(Optional.empty(), Role.ADMIN).post(path).text()).contains("on the server's own machine only");
        assertThat(commandLine.post(path).text()).contains("is not known here");
    }

    @Test
    void whatBelongsToOthersIsNotThere() {
        Api other = as(Optional.of(umbrella.id()), Role.ADMIN);
        JsonNode theirs = other.post("/admin/tokens", "{\"name\":\"theirs\"}").json();
        String token = theirs.at("/token/id").asText();
        String principal = theirs.at("/token/principal/id").asText();
        String server = commandLine
                .post("/admin/principals", "{\"name\":\"root\",\"ofServer\":true,\"role\":\"admin\"}")
                .json()
                .path("id")
                .asText();

        for (String foreign : List.of(principal, server)) {
            assertThat(admin.send("PUT", "/admin/principals/" + foreign, Optional.of("{\"role\":\"viewer\"}"))
                            .status())
                    .isEqualTo(404);
            assertThat(admin.send("DELETE", "/admin/principals/" + foreign, Optional.empty())
                            .status())
                    .isEqualTo(404);
            assertThat(admin.post("/admin/tokens", "{\"name\":\"x\",\"principal\":\"" + foreign + "\"}")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(admin.send("DELETE", "/admin/tokens/" + token, Optional.empty())
                        .status())
                .isEqualTo(404);
        for (String path : List.of("/admin/tokens", "/admin/principals")) {
            assertThat(admin.post(path, "{\"name\":\"x\",\"tenant\":\"" + umbrella.id() + "\"}")
                            .status())
                    .isEqualTo(404);
            assertThat(admin.post(path, "{\"name\":\"x\",\"tenant\":\"org-1\"}").status())
                    .isEqualTo(404);
            assertThat(admin.post(path, "{\"name\":\"x\",\"ofServer\":true}").status())
                    .isEqualTo(403);
        }
        assertThat(admin.post("/admin/tenants", "{\"name\":\"x\"}").status()).isEqualTo(403);
        for (String list : List.of("/admin/tokens", "/admin/principals", "/admin/tenants", "/admin/audit.ndjson")) {
            assertThat(admin.get(list).text())
                    .contains(acme.id())
                    .doesNotContain(umbrella.id(), principal, token, server);
        }
    }

    @Test
    void onlyTheCommandLineMakesPrincipalsOfTheWholeServer() {
        Api root = as(Optional.empty(), Role.ADMIN);

        assertThat(root.post("/admin/tokens", "{\"name\":\"x\",\"ofServer\":true}")
                        .status())
                .isEqualTo(403);
        assertThat(root.post("/admin/tokens", "{\"name\":\"x\"}").status()).isEqualTo(422);
        assertThat(root.post("/admin/tokens", "{\"name\":\"x\",\"tenant\":\"" + acme.id() + "\"}")
                        .status())
                .isEqualTo(201);
        assertThat(root.post("/admin/tenants", "{\"name\":\"Third\"}").status()).isEqualTo(201);
        assertThat(commandLine
                        .post("/admin/tokens", "{\"name\":\"x\",\"ofServer\":true}")
                        .json()
                        .at("/token/principal/tenant")
                        .isNull())
                .isTrue();
    }

    @Test
    void listsGoOnFromPageToPage() {
        for (int i = 0; i < 5; i++) {
            admin.post("/admin/principals", "{\"name\":\"p" + i + "\"}");
        }

        JsonNode first = admin.get("/admin/principals?limit=4").json();
        JsonNode second = admin.get(
                        "/admin/principals?limit=4&after=" + first.path("next").asText())
                .json();

        assertThat(first.path("items")).hasSize(4);
        assertThat(second.path("items")).hasSize(2);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(admin.get("/admin/principals?after=nonsense").status()).isEqualTo(422);
        assertThat(admin.get("/admin/audit?after=x").status()).isEqualTo(422);
    }

    @Test
    void theAuditIsExportedAsOneObjectALine() throws IOException {
        admin.post("/admin/principals", "{\"name\":\"p\",\"role\":\"operator\"}");

        Api.Reply export = admin.get("/admin/audit.ndjson");

        assertThat(export.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/x-ndjson"));
        List<String> lines = export.text().lines().toList();
        JsonNode last = new ObjectMapper().readTree(lines.get(lines.size() - 1));
        assertThat(last.path("action").asText()).isEqualTo("principal.create");
        assertThat(last.at("/actor/name").asText()).isEqualTo("admin");
        assertThat(last.at("/after/role").asText()).isEqualTo("operator");
        assertThat(last.path("before").isNull()).isTrue();
        assertThat(admin.get("/admin/audit.ndjson?after=" + last.path("number").asLong())
                        .text())
                .isEmpty();
    }

    @Test
    void changesAreRefusedAfterTooMany() {
        Api hasty = as(Optional.of(acme.id()), Role.ADMIN);
        Api.Reply reply = hasty.post("/admin/principals", "{\"name\":\"p\"}");
        for (int i = 0; i < 400 && reply.status() == 201; i++) {
            reply = hasty.post("/admin/principals", "{\"name\":\"p\"}");
        }

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After").map(Integer::valueOf))
                .hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1, 60));
        assertThat(hasty.get("/admin/principals").status()).isEqualTo(200);
        assertThat(admin.post("/admin/principals", "{\"name\":\"p\"}").status()).isEqualTo(201);
    }

    @Test
    void withoutTheDatabaseItSaysSo() {
        DatabaseAddress.PostgreSql direct = (DatabaseAddress.PostgreSql) TestDatabase.postgreSql();
        Matcher port = Pattern.compile("localhost:(\\d+)").matcher(direct.url());
        assertThat(port.find()).isTrue();
        try (CuttableProxy proxy = new CuttableProxy(Integer.parseInt(port.group(1)));
                Database cuttable = Database.open(new DatabaseAddress.PostgreSql(
                        port.replaceFirst("127.0.0.1:" + proxy.port()), direct.user(), direct.password()))) {
            Access behind = Access.of(cuttable, CLOCK);
            Entrance entrance = new Entrance(behind.door(), behind.budget(), KeptAnswers.inDatabase(cuttable, CLOCK));
            try (HttpServer other =
                    HttpServer.start(0, List.of(AdminFace.of(behind, entrance, exports(), () -> {}, CLOCK)::routes))) {
                proxy.cut();

                Api.Reply reply = Api.at(other.port())
                        .as(token(Optional.empty(), Role.ADMIN))
                        .get("/admin/tokens");

                assertThat(reply.status()).isEqualTo(503);
                assertThat(reply.json().at("/error/kind").asText()).isEqualTo("unavailable");
            }
        }
    }
}
