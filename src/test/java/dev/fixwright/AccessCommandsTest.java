package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.access.Access;
import dev.fixwright.access.Credential;
import dev.fixwright.access.RefusedException;
import dev.fixwright.api.Api;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code token}, {@code tenant} and {@code audit}, beside a server that runs and one that does not. */
class AccessCommandsTest {
    @TempDir
    private Path directory;

    @Test
    void besideARunningServerTheyGoThroughIt() throws Exception {
        try (LocalBot bot = LocalBot.start(TestDatabase.h2(directory), ChildServer::noting)) {
            changesAndReads(
                    List.of("--data-dir", directory.toString()),
                    bot.address("/").getPort());
            assertThat(Files.getPosixFilePermissions(directory.resolve("local.key")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(directory.resolve("local.key")).doesNotExist();
    }

    @Test
    void whileNoServerRunsTheyWriteIntoTheFile() throws Exception {
        Database.open(TestDatabase.h2(directory)).close();
        // As a server leaves it that is killed.
        Files.writeString(directory.resolve("local.key"), "http://127.0.0.1:1\nfwl_00\n");

        changesAndReads(List.of("--data-dir", directory.toString()), 0);
    }

    @Test
    void withPostgreSqlTheyWriteIntoIt() throws Exception {
        DatabaseAddress.PostgreSql address = (DatabaseAddress.PostgreSql) TestDatabase.postgreSql();
        Path password = Files.createFile(
                directory.resolve("password"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, address.password().reveal());
        String url = address.url().replaceFirst("\\?.*", "");
        List<String> where = List.of(
                "--database-url",
                url,
                "--database-user",
                address.user(),
                "--database-password-file",
                password.toString());
        Database.open(address).close();

        try (LocalBot bot = LocalBot.start(address, ChildServer::noting)) {
            changesAndReads(where, bot.address("/").getPort());
        }
    }

    /** With a port where the server runs, and 0 where none does. */
    private void changesAndReads(List<String> where, int port) throws IOException {
        String tenant = run(where, "tenant", "create", "--name", "Acme GmbH").text();
        assertThat(run(where, "tenant", "list").out()).contains(tenant, "Acme GmbH");

        CommandRun made =
                run(where, "token", "create", "--name", "build server", "--tenant", tenant, "--role", "operator");
        assertThat(made.exit()).isZero();
        assertThat(made.text()).matches("fwt_[A-Za-z0-9_-]{49}");
        assertThat(made.err()).contains("operator of " + tenant).doesNotContain(made.text());
        JsonNode root = run(
                        where,
                        "token",
                        "create",
                        "--name",
                        "root",
                        "--server",
                        "--role",
                        "admin",
                        "--expires",
                        "never",
                        "--prefix",
                        "cog",
                        "--output",
                        "json")
                .json();
        assertThat(root.path("text").asText()).startsWith("cog_");
        assertThat(root.at("/token/principal/tenant").isNull()).isTrue();
        assertThat(root.at("/token/expiresAt").isNull()).isTrue();
        assertThat(role(port, made.text())).isEqualTo("operator");

        JsonNode listed = run(where, "token", "list", "--tenant", tenant, "--output", "json")
                .json()
                .path("tokens");
        assertThat(listed).hasSize(1);
        assertThat(listed.toString()).doesNotContain(made.text().substring(0, 12));
        String id = listed.at("/0/id").asText();
        assertThat(run(where, "token", "revoke", id).exit()).isZero();
        assertThat(role(port, made.text())).isEqualTo("refused");
        assertThat(run(where, "token", "list").out()).doesNotContain(id).contains("root");
        assertThat(run(where, "token", "list", "--all").out()).contains(id, "revoked");

        CommandRun again = run(
                where,
                "token",
                "create",
                "--name",
                "second",
                "--principal",
                root.at("/token/principal/id").asText());
        assertThat(again.exit()).isZero();
        CommandRun foreign = run(where, "token", "create", "--name", "x", "--tenant", "org-77");
        assertThat(foreign.exit()).isEqualTo(2);
        assertThat(foreign.err()).contains("There is no");
        assertThat(run(where, "token", "revoke", "token-000000000000").err()).contains("There is no such token.");

        List<String> actions = new ArrayList<>();
        for (String line : run(where, "audit", "export").out().lines().toList()) {
            JsonNode row = new ObjectMapper().readTree(line);
            assertThat(row.at("/actor/name").asText()).isEqualTo("command line");
            actions.add(row.path("action").asText());
        }
        assertThat(actions)
                .containsExactly(
                        "tenant.create",
                        "principal.create",
                        "token.create",
                        "principal.create",
                        "token.create",
                        "token.revoke",
                        "token.create");
        CommandRun whole = run(where, "audit", "verify");
        assertThat(whole.exit()).isZero();
        String end = whole.out().lines().toList().get(1);
        assertThat(end).matches("7:[0-9a-f]{64}");
        assertThat(run(where, "audit", "verify", "--known", end).exit()).isZero();
        assertThat(run(where, "audit", "verify", "--known", "7:" + "0".repeat(64))
                        .exit())
                .isEqualTo(1);
    }

    private String role(int port, String token) {
        if (port == 0) {
            try (Database database = Database.open(TestDatabase.h2(directory))) {
                Access access = Access.of(database, InstantSource.system());
                return access.door()
                        .admit(Credential.of(Optional.empty(), Optional.of(token)))
                        .role()
                        .word();
            } catch (RefusedException e) {
                return "refused";
            }
        }
        Api.Reply reply = Api.at(port).as(token).get("/admin/me");
        return reply.status() == 401
                ? "refused"
                : reply.json().at("/principal/role").asText();
    }

    @Test
    void withoutADatabaseNothingIsMade() {
        Path nowhere = directory.resolve("nowhere");

        CommandRun run = run(List.of("--data-dir", nowhere.toString()), "tenant", "create", "--name", "Acme");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("There is no database in " + nowhere);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aTokenInThePlaceOfItsIdIsNotRepeated() {
        CommandRun run = run(List.of("--data-dir", directory.toString()), "token", "revoke", "fwt_" + "a".repeat(49));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("not the token itself").doesNotContain("aaaa");
    }

    @Test
    void whatCannotBeMeantIsExplained() {
        List<String> where = List.of("--data-dir", directory.toString());

        assertThat(run(where, "token", "create", "--name", "x").err())
                .contains("--tenant ID, --server or --principal ID");
        assertThat(run(where, "token", "create", "--name", "x", "--server", "--tenant", "org-1")
                        .exit())
                .isEqualTo(2);
        assertThat(run(where, "token", "create", "--name", "x", "--server", "--expires", "soon")
                        .err())
                .contains("90d", "2027-01-31", "never");
        assertThat(run(where, "token", "create", "--name", "x", "--server", "--expires", "2020-01-01")
                        .err())
                .contains("which is over");
        assertThat(run(where, "token", "create", "--name", "x", "--server", "--role", "boss")
                        .err())
                .contains("viewer, operator or admin");
        assertThat(run(List.of(), "token", "crate").err()).contains("did you mean create?");
        assertThat(run(List.of(), "token").err()).contains("name a command: create, list or revoke");
        assertThat(run(where, "audit", "verify", "--known", "7").err()).contains("number and hash");
    }

    private static CommandRun run(List<String> where, String... arguments) {
        return CommandRun.of(where, arguments);
    }
}
