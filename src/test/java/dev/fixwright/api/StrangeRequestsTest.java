package dev.fixwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.access.Access;
import dev.fixwright.access.KeptAnswers;
import dev.fixwright.api.admin.AdminFace;
import dev.fixwright.api.chainloop.ChainloopFace;
import dev.fixwright.api.devin.DevinFace;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.certificate.acme.Exports;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.finding.Catalogue;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client of HTTP would not send: a plain no with the request's id, in the words of the face that it was meant for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangeRequestsTest {
    private static final String END = "Host: localhost\r\nConnection: close\r\n\r\n";

    private Database database;
    private HttpServer server;

    @BeforeAll
    void start(@TempDir Path directory) {
        database = Database.open(TestDatabase.h2(directory));
        InstantSource clock = InstantSource.system();
        Access access = Access.of(database, clock);
        Entrance entrance = new Entrance(access.door(), access.budget(), KeptAnswers.inDatabase(database, clock));
        Backlog backlog = Backlog.inDatabase(database);
        Exports exports = new Exports(database, Optional::empty, access.audit(), clock);
        server = HttpServer.start(
                0,
                List.of(
                        DevinFace.of(entrance, access.tenants(), backlog, Catalogue.of(List.of()), Optional.empty())
                                ::routes,
                        ChainloopFace.of(entrance, backlog)::routes,
                        AdminFace.of(access, entrance, exports, () -> {}, clock)::routes));
    }

    @AfterAll
    void stop() {
        server.close();
        database.close();
    }

    private record Raw(int status, Map<String, String> headers, String body) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(body, e);
            }
        }
    }

    private Raw send(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = answer.split("\r\n\r\n", 2);
            String[] head = parts[0].split("\r\n");
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (int i = 1; i < head.length; i++) {
                headers.put(head[i].replaceFirst(":.*", ""), head[i].replaceFirst("[^:]*: *", ""));
            }
            assertThat(parts[0]).as(request).startsWith("HTTP/1.1 ");
            return new Raw(Integer.parseInt(head[0].split(" ")[1]), headers, parts.length > 1 ? parts[1] : "");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v3/organizations/org-1%2f2/sessions HTTP/1.1\r\n",
                "GET /v3/organizations/org-%ff%fe/sessions HTTP/1.1\r\n",
                "GET /v3/enterprise/self?a=%zz HTTP/1.1\r\n",
                "GET /v3/enterprise/self?a=%ff HTTP/1.1\r\n",
                "GET /v3/enterprise/../enterprise/self HTTP/1.1\r\n",
                "GET /v3/organizations/..;/self HTTP/1.1\r\n",
                "GET /v3//enterprise/self HTTP/1.1\r\n",
                "TRACE /v3/enterprise/self HTTP/1.1\r\n",
                "BREW /v3/enterprise/self HTTP/1.1\r\n",
                "POST /v3/enterprise/self HTTP/1.1\r\nTransfer-Encoding: nonsense\r\n",
                "POST /v3/enterprise/self HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n",
                "GET /v3/enterprise/self HTTP/1.1\r\nExpect: miracles\r\n"
            })
    void isRefusedAsTheFaceRefuses(String request) throws IOException {
        Raw raw = send(request + END);

        assertThat(raw.status()).as(raw.toString()).isBetween(400, 431);
        assertThat(raw.headers()).containsKey("X-Request-Id");
        assertThat(raw.headers().get("Content-Type")).startsWith("application/json");
        assertThat(raw.json().path("detail").isMissingNode()).as(raw.toString()).isFalse();
    }

    @Test
    void isSaidInTheShapeOfEachFace() throws IOException {
        String unclear = " HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n" + END;
        Raw devin = send("POST /v3/enterprise/self" + unclear);
        Raw chainloop = send("POST /v1/findings" + unclear);
        Raw admin = send("POST /admin/tokens" + unclear);

        for (Raw raw : List.of(devin, chainloop, admin)) {
            assertThat(raw.status()).as(raw.toString()).isEqualTo(400);
            assertThat(raw.headers().get("X-Request-Id")).isNotBlank();
        }
        assertThat(devin.json().path("detail").isTextual()).isTrue();
        assertThat(chainloop.json().path("code").asInt()).isEqualTo(3);
        assertThat(admin.json().at("/error/kind").asText()).isEqualTo("malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET / HTTP/7.3\r\n",
                // Of an address that cannot be read nobody knows whose it was meant to be.
                "GET /v3/organizations/org-1%00/sessions HTTP/1.1\r\n",
                "GET /v3/organizations/org-%zz/sessions HTTP/1.1\r\n",
                "GET /elsewhere%2f HTTP/1.1\r\n",
                "GET / HTTP/1.1\r\nbroken header\r\n",
                "GET / HTTP/1.1\r\nHost: elsewhere\r\n",
                "\u0016\u0003\u0001\u0000\u0005\u0001\r\n\r\n"
            })
    void isRefusedInPlainWordsWhereNoFaceWasMeant(String request) throws IOException {
        Raw raw = send(request + END);

        assertThat(raw.status()).as(raw.toString()).isBetween(400, 505);
        assertThat(raw.headers()).containsKey("X-Request-Id");
        assertThat(raw.headers().get("Content-Type")).startsWith("text/plain");
        assertThat(raw.body()).doesNotContainIgnoringCase("<html", "jetty", "exception");
    }

    @Test
    void whatIsTooLongIsRefused() throws IOException {
        String id = "a".repeat(20_000);

        assertThat(send("GET /v3/organizations/" + id + "/sessions HTTP/1.1\r\n" + END)
                        .status())
                .isIn(414, 431);
        Raw headers = send("GET /v3/enterprise/self HTTP/1.1\r\nCookie: " + id + "\r\n" + END);
        assertThat(headers.status()).isEqualTo(431);
        assertThat(headers.headers()).containsKey("X-Request-Id");
        assertThat(headers.body()).doesNotContain("<");
        assertThat(send("GET /v3/organizations/" + "a".repeat(8_000) + "/sessions HTTP/1.1\r\n" + END)
                        .status())
                .isEqualTo(401);
    }
}
