package dev.fixwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.access.Access;
import dev.fixwright.access.Actor;
import dev.fixwright.access.KeptAnswers;
import dev.fixwright.access.NewPrincipal;
import dev.fixwright.access.NewToken;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Role;
import dev.fixwright.access.TokenPrefix;
import dev.fixwright.api.tenant.TenantFace;
import dev.fixwright.api.tenant.TenantParts;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.ShareLinks;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.task.TaskQueue;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Uploads at the same time. A server that begins to read a body says 100 Continue to whoever asked for that, so that each
 * moment is known without waiting for a while.
 */
class LargeBodiesTest {
    private static final String BODY = "{\"repository\":\"harbour/pilot\",\"sarif\":{\"version\":\"2.1.0\",\"runs\":"
            + "[{\"tool\":{\"driver\":{\"name\":\"Semgrep\"}},\"results\":[{\"ruleId\":\"md5\",\"message\":{\"text\":\"found\"},"
            + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"src/A.java\"},"
            + "\"region\":{\"startLine\":7}}}]}]}]}}"
            + " ".repeat(2 * 1024 * 1024);

    @TempDir
    private Path directory;

    private Database database;
    private String token = "";
    private String second = "";
    private String third = "";
    private HttpServer server;
    private final List<Upload> uploads = new ArrayList<>();

    @BeforeEach
    void open() {
        database = Database.open(TestDatabase.h2(directory));
    }

    @AfterEach
    void close() throws IOException {
        for (Upload upload : uploads) {
            upload.socket.close();
        }
        server.close();
        database.close();
    }

    @Test
    void theThirdWaitsUntilOneOfTwoIsAnswered() throws IOException {
        start(Duration.ofMinutes(5));
        Upload first = begin(token);
        Upload second = begin(this.second);
        first.expect("HTTP/1.1 100");
        second.expect("HTTP/1.1 100");
        Upload third = begin(this.third);

        assertThat(Api.at(server.port()).as(token).get("/tenant/scans").status())
                .isEqualTo(200);
        assertThat(Api.at(server.port())
                        .as(token)
                        .post("/tenant/scans", BODY.strip())
                        .status())
                .isEqualTo(201);
        assertThat(third.isAnswered()).isFalse();

        second.end();
        second.expect("HTTP/1.1 201");
        third.expect("HTTP/1.1 100");
        third.end();
        third.expect("HTTP/1.1 201");
        first.end();
        first.expect("HTTP/1.1 201");
    }

    @Test
    void theThirdIsRefusedWhenNeitherOfTwoEnds() throws IOException {
        start(Duration.ofMillis(100));
        Upload first = begin(token);
        Upload second = begin(this.second);
        first.expect("HTTP/1.1 100");
        second.expect("HTTP/1.1 100");

        Upload third = begin(this.third);

        assertThat(third.expect("HTTP/1.1 503")).contains("Retry-After: 5");
        first.end();
        first.expect("HTTP/1.1 201");
        Upload again = begin(this.third);
        again.expect("HTTP/1.1 100");
        again.end();
        again.expect("HTTP/1.1 201");
    }

    @Test
    void nobodyOfATenantKeepsAnotherTenantOut() throws IOException {
        start(Duration.ofMinutes(5));
        Upload slow = begin(token);
        slow.expect("HTTP/1.1 100");
        List<Upload> waiting = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            waiting.add(begin(token));
        }

        for (int i = 0; i < 2; i++) {
            Upload other = begin(this.second);
            other.expect("HTTP/1.1 100");
            other.end();
            other.expect("HTTP/1.1 201");
        }

        for (Upload one : waiting) {
            assertThat(one.isAnswered()).isFalse();
        }
    }

    @Test
    void theSecondOfATenantIsRefusedWhenTheFirstDoesNotEnd() throws IOException {
        start(Duration.ofMillis(100));
        begin(token).expect("HTTP/1.1 100");

        assertThat(begin(token).expect("HTTP/1.1 503")).contains("Retry-After: 5");
    }

    /** Else the slow one would hold the only place of its tenant. */
    @Test
    void aSmallPackedBodyIsReceivedBeforeItsTurn() throws IOException {
        start(Duration.ofMinutes(5));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(BODY.getBytes(StandardCharsets.UTF_8));
        }
        Upload slow = begin(token, packed.size() + "\r\nContent-Encoding: gzip");
        slow.expect("HTTP/1.1 100");

        Upload large = begin(token);
        large.expect("HTTP/1.1 100");
        Upload quick = begin(token, packed.size() + "\r\nContent-Encoding: gzip");
        quick.expect("HTTP/1.1 100");
        large.end();
        large.expect("HTTP/1.1 201");

        for (Upload one : List.of(quick, slow)) {
            one.send(packed.toByteArray());
            one.expect("HTTP/1.1 201");
        }
    }

    /** Whoever breaks off in the middle leaves a place that is free again. */
    @Test
    void aBodyThatNeverEndsTakesNoPlaceAwayOnceItsConnectionIsGone() throws IOException {
        start(Duration.ofMinutes(5));
        Upload first = begin(token);
        Upload second = begin(this.second);
        first.expect("HTTP/1.1 100");
        second.expect("HTTP/1.1 100");
        Upload third = begin(this.third);

        first.socket.close();

        third.expect("HTTP/1.1 100");
        third.end();
        third.expect("HTTP/1.1 201");
    }

    private void start(Duration patience) {
        InstantSource clock = InstantSource.system();
        Access access = Access.of(database, clock);
        TaskQueue queue = TaskQueue.inDatabase(clock);
        Backlog backlog = Backlog.inDatabase(database, queue, clock);
        ShareLinks shares = new ShareLinks(database, backlog.scans(), access.audit(), clock);
        Certificates certificates =
                new Certificates(CertificateSettings.NONE, database, queue, new Jobs(database, clock), access.audit());
        Entrance entrance = new Entrance(access.door(), access.budget(), KeptAnswers.inDatabase(database, clock))
                .withPatience(patience);
        TenantParts parts = new TenantParts(backlog, certificates, shares, access, Optional.empty());
        server = HttpServer.start(0, List.of(TenantFace.of(entrance, parts)::routes));
        Actor operator = new Actor("test", "test");
        token = token(access, operator, "Harbour");
        second = token(access, operator, "Quay");
        third = token(access, operator, "Pier");
    }

    private static String token(Access access, Actor operator, String name) {
        String tenant = access.tenants().create(operator, name).id();
        return access.tokens()
                .issue(
                        operator,
                        new NewPrincipal(Optional.of(tenant), Principal.Kind.SERVICE_USER, "ci", Role.OPERATOR),
                        new NewToken("t", TokenPrefix.FWT, Optional.empty()))
                .text()
                .reveal();
    }

    private Upload begin(String token) throws IOException {
        return begin(token, String.valueOf(BODY.length()));
    }

    private Upload begin(String token, String length) throws IOException {
        Upload upload = new Upload(new Socket("127.0.0.1", server.port()));
        uploads.add(upload);
        upload.socket.setSoTimeout(60_000);
        upload.send("POST /tenant/scans HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: " + length
                + "\r\n\r\n");
        return upload;
    }

    /** A connection with one request on it. */
    private static final class Upload {
        private final Socket socket;
        private final BufferedReader answer;

        Upload(Socket socket) throws IOException {
            this.socket = socket;
            this.answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        void end() throws IOException {
            send(BODY);
        }

        boolean isAnswered() throws IOException {
            return answer.ready();
        }

        /** The head of the next answer, which begins with these words. */
        List<String> expect(String start) throws IOException {
            List<String> head = new ArrayList<>();
            for (String line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
                head.add(line);
            }
            assertThat(head).isNotEmpty();
            assertThat(head.get(0)).startsWith(start);
            return head;
        }
    }
}
