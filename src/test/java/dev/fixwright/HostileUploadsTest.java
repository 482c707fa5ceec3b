package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fixwright.access.Actor;
import dev.fixwright.access.Role;
import dev.fixwright.access.Tenant;
import dev.fixwright.api.Api;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.GitHubStandIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scans that are made to fill the memory, to end the stack, or to run in the browser of whoever reads about them. */
class HostileUploadsTest {
    private static final String BEGINNING =
            "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"T\"}},\"results\":[";
    private static final String END = "]}]}";

    /** What has run markup somewhere before. */
    private static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "\"><script>alert(1)</script>",
            "'><img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg/onload=alert(1)//",
            "<iframe src=javascript:alert(1)>",
            "<body onload=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<input autofocus onfocus=alert(1)>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<meta http-equiv=refresh content=0;url=//evil.example>",
            "<base href=//evil.example/>",
            "<link rel=stylesheet href=//evil.example/x.css>",
            "<style>*{display:none}</style>",
            "<form action=//evil.example><button>x</button></form>",
            "<object data=//evil.example>",
            "<embed src=//evil.example>",
            "<template><script>alert(1)</script></template>",
            "<!--><script>alert(1)</script>-->",
            "]]><script>alert(1)</script>",
            "${alert(1)}{{constructor.constructor('alert(1)')()}}",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)",
            "\\u003cscript\\u003ealert(1)",
            "<scr\u0000ipt>alert(1)</scr\u0000ipt>".replace("\u0000", ""),
            "<ScRiPt >alert(1)</sCrIpT\t>",
            "<img src=x:alert(1) onerror=eval(src)>",
            "\u202e<script>alert(1)</script>");

    private static final GitHubStandIn GIT_HUB = GitHubStandIn.start();

    @TempDir
    static Path directory;

    private static StoryBot bot;
    private static Api operator;

    @BeforeAll
    static void begin() {
        bot = new StoryBot(GIT_HUB, TestDatabase.h2(directory.resolve("data")), InstantSource.system());
        Tenant harbour = bot.access().tenants().create(Actor.COMMAND_LINE, "Harbour");
        operator = bot.api(Optional.of(harbour.id()), Role.OPERATOR);
    }

    @AfterAll
    static void end() {
        bot.close();
        GIT_HUB.close();
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                bomb("packed", () -> packed(" ", 600_000_000)),
                bomb("deep", () -> text("[".repeat(100_000))),
                bomb("deep and packed", () -> packed("{\"a\":", 1_000_000)),
                bomb("a number of a million digits", () -> text("1".repeat(1_000_000))),
                bomb("a hundred thousand equal keys", () -> text("{" + "\"a\":0,".repeat(100_000) + "\"a\":0}")),
                bomb("more results than there may be", () -> text("{},".repeat(25_001) + "{}")));
    }

    private static Arguments bomb(String name, Supplier<byte[]> bytes) {
        return Arguments.of(name, bytes);
    }

    private static byte[] text(String results) {
        return (BEGINNING + results + END).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String filling, int length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = filling.repeat(Math.max(1, 1_000_000 / filling.length())).getBytes(StandardCharsets.ISO_8859_1);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(BEGINNING.getBytes(StandardCharsets.US_ASCII));
            for (long written = 0; written < length; written += block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void bombsAreRefusedBeforeTheyGoOff(String name, Supplier<byte[]> made) {
        byte[] bomb = made.get();
        String body = "{\"repository\":\"harbour/pilot\",\"sarif\":\""
                + Base64.getEncoder().encodeToString(bomb) + "\"}";
        long before = used();
        long begun = System.nanoTime();

        Api.Reply reply = operator.post("/tenant/scans", body);

        assertThat(reply.status()).as(reply.toString()).isIn(400, 413, 422);
        assertThat(reply.bytes()).hasSizeLessThan(5_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        assertThat(used() - before).isLessThan(300_000_000L);
    }

    @Test
    void aBodyThatUnpacksWithoutEndIsRefused() {
        Api.Reply reply = operator.with("Content-Type", "application/json")
                .with("Content-Encoding", "gzip")
                .post("/tenant/scans", packed(" ", 600_000_000));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(413);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void whatAScannerWroteStaysTextInABrowser() throws Exception {
        assumeTrue(Chromium.program().isPresent(), "no chromium here: no page is looked at");
        List<String> results = new ArrayList<>();
        for (String payload : PAYLOADS) {
            String text = payload.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
            results.add("{\"ruleId\":\"" + text + "\",\"message\":{\"text\":\"" + text + "\"},\"locations\":[{"
                    + "\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"src/A.java\"},\"region\":{\"startLine\":"
                    + (results.size() + 1) + "}}}]}");
        }
        String payload = "</title><script>alert(1)</script>";
        Api.Reply kept = operator.post(
                "/tenant/scans",
                "{\"repository\":\"harbour/pilot\",\"name\":\"" + payload + "\",\"profile\":\"" + payload
                        + "\",\"ref\":\""
                        + payload + "\",\"sarif\":"
                        + BEGINNING.replace("\"T\"", "\"" + payload + "\"") + String.join(",", results) + END + "}");
        assertThat(kept.status()).as(kept.toString()).isEqualTo(201);
        String scan = kept.json().get("scanId").textValue();
        String token = operator.post("/tenant/scans/" + scan + "/share", "{}")
                .json()
                .get("token")
                .textValue();

        try (Chromium browser = Chromium.start(directory.resolve("profile"))) {
            browser.open(bot.webhook().resolve("/r/" + token));

            assertThat(browser.evaluate("document.title")).isEqualTo("harbour/pilot");
            assertThat(browser.evaluate("document.querySelectorAll('script,img,svg,iframe,object,embed,form,input,a,"
                            + "link,base,details,math,template').length"))
                    .isEqualTo("0");
            assertThat(browser.evaluate("document.querySelectorAll('tr').length"))
                    .isEqualTo(String.valueOf(PAYLOADS.size() + 1));
            assertThat(browser.evaluate("document.body.innerText")).contains("<svg onload=alert(1)>");
            assertThat(browser.evaluate("getComputedStyle(document.querySelector('table')).borderCollapse"))
                    .isEqualTo("collapse");
            assertThat(browser.complaints()).allMatch(line -> line.startsWith("Failed to load resource"));
        }
    }
}
