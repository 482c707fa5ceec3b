package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.cli.Terminal;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proof from the check run that links to it to the offline check of its signature. */
class PublishedProofTest {
    private static final String KEYS = "/.well-known/fixwright-keys.json";

    @TempDir
    Path directory;

    private final ShopStory story = new ShopStory(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private LocalBot bot;

    @BeforeEach
    void start() {
        bot = LocalBot.against(story.gitHub, TestDatabase.h2(directory.resolve("data")));
    }

    @AfterEach
    void stop() {
        bot.close();
        story.close();
    }

    @Test
    void theCheckRunLinksToAProofThatAnybodyCanCheck() throws Exception {
        HttpResponse<String> proof = get(proofOfTheOnlyFix());

        assertThat(proof.statusCode()).isEqualTo(200);
        assertThat(proof.headers().firstValue("Content-Type")).contains("application/vnd.dsse.envelope.v1+json");
        Path file = Files.writeString(directory.resolve("proof.json"), proof.body());
        Path keys = Files.writeString(directory.resolve("keys.json"), get(KEYS).body());
        assertThat(fixwright("verify-proof", file.toString(), "--keys", keys.toString()))
                .isZero();
        assertThat(out.toString())
                .startsWith("Valid: signed by key ")
                .contains("repository    acme/shop")
                .contains("pull request  #1")
                .contains("level         checked")
                .contains("base commit   " + story.shop.head())
                .contains("head commit   " + story.fix(1))
                .contains("WeakRandomFixer");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void thePullRequestLinksToItFromTheStart() throws Exception {
        String path = proofOfTheOnlyFix();

        assertThat(story.shop.pullRequests().get(0).body())
                .contains("| Record | [signed record](" + LocalBot.PUBLIC.resolve(path) + ") |");
        assertThat(story.gitHub.transcript().calls())
                .filteredOn(call -> call.startsWith("mutation") || call.startsWith("P"))
                .containsExactly(
                        "POST /app/installations/31/access_tokens",
                        "mutation Propose createRef+createCommitOnBranch+createPullRequest",
                        "POST /repos/acme/shop/issues/1/labels",
                        "POST /repos/acme/shop/check-runs");
    }

    @Test
    void theKeyOutlivesARestart() throws Exception {
        String before = get(KEYS).body();
        bot.close();

        bot = LocalBot.against(story.gitHub, TestDatabase.h2(directory.resolve("data")));

        assertThat(get(KEYS).body()).isEqualTo(before);
        assertThat(get(KEYS).headers().firstValue("Content-Type")).contains("application/jwk-set+json");
        assertThat(get(KEYS).headers().firstValue("Cache-Control")).contains("public, max-age=3600");
        assertThat(before).contains("\"kty\":\"OKP\"").doesNotContain("\"d\"");
    }

    @Test
    void twoNodesThatStartTogetherServeTheSameKey() throws Exception {
        DatabaseAddress shared = TestDatabase.postgreSql();
        CyclicBarrier line = new CyclicBarrier(2);
        Supplier<LocalBot> start = () -> {
            try {
                line.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
            return LocalBot.against(story.gitHub, shared);
        };
        CompletableFuture<LocalBot> other = CompletableFuture.supplyAsync(start);
        try (LocalBot one = start.get();
                LocalBot two = other.get()) {
            assertThat(get(one, KEYS).body()).isEqualTo(get(two, KEYS).body()).containsOnlyOnce("\"kty\":\"OKP\"");
        }
    }

    @Test
    void whatWasReadBeforeIsNotSentAgain() throws Exception {
        String address = proofOfTheOnlyFix();
        String tag = get(address).headers().firstValue("ETag").orElseThrow();

        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatIsNoProofsSaysSo() throws Exception {
        for (String id : new String[] {"0", "00000000-0000-4000-8000-000000000000", "..%2fkeys", "%27or%201=1"}) {
            HttpResponse<String> answer = get("/proofs/" + id);
            assertThat(answer.statusCode()).as(id).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("payload");
        }
        assertThat(get("/proofs/0").body()).isEqualTo("{\"error\":\"there is no proof at this address\"}");
    }

    @Test
    void withoutKeysNothingIsCalledValid() throws Exception {
        Path file = Files.writeString(
                directory.resolve("proof.json"), get(proofOfTheOnlyFix()).body());

        assertThat(fixwright("verify-proof", file.toString())).isEqualTo(2);

        assertThat(out.toString()).startsWith("Not checked: anybody could have written this.");
        assertThat(err.toString()).contains("give --keys");
    }

    @Test
    void aChangedProofIsNotValidAndWhatIsMissingIsNamed() throws Exception {
        String proof = get(proofOfTheOnlyFix()).body();
        Path file = Files.writeString(directory.resolve("proof.json"), proof.substring(0, proof.length() / 2));
        Path keys = Files.writeString(directory.resolve("keys.json"), get(KEYS).body());

        assertThat(fixwright("verify-proof", file.toString(), "--keys", keys.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).isEqualToIgnoringNewLines("Not valid: the envelope is not JSON, or more than that.");
        assertThat(fixwright("verify-proof", file.toString(), "--keys", file.toString()))
                .isEqualTo(2);
        assertThat(fixwright("verify-proof", "nowhere.json", "--keys", keys.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cannot be used").contains("there is no file nowhere.json");
    }

    @Test
    void aFileThatIsLargerThanAnyProofIsNotReadToItsEnd() throws Exception {
        Path file = directory.resolve("huge.json");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        Path keys = Files.writeString(directory.resolve("keys.json"), get(KEYS).body());

        assertThat(fixwright("verify-proof", file.toString(), "--keys", keys.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).isEqualToIgnoringNewLines("Not valid: the file is larger than any proof.");
        assertThat(fixwright("verify-proof", keys.toString(), "--keys", file.toString()))
                .isEqualTo(2);
    }

    @Test
    void programsGetJson() throws Exception {
        Path file = Files.writeString(
                directory.resolve("proof.json"), get(proofOfTheOnlyFix()).body());
        Path keys = Files.writeString(directory.resolve("keys.json"), get(KEYS).body());

        fixwright("verify-proof", file.toString(), "--keys", keys.toString(), "--output", "json");

        assertThat(out.toString()).contains("\"valid\" : true").contains("\"repository\" : \"acme/shop\"");
    }

    private String proofOfTheOnlyFix() {
        story.send(story.webhook(1, "created"), bot.address("/webhook"));
        story.awaitCheckRunOf(1);
        Matcher link = Pattern.compile("https://fixwright\\.example\\.com(/proofs/[0-9a-f-]{36})")
                .matcher(story.shop.checkRuns().get(0).summary());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return get(bot, path, headers);
    }

    private HttpResponse<String> get(LocalBot node, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private int fixwright(String... arguments) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), false, 0, 0);
        return Wiring.commandLine(terminal, Duration.ofSeconds(30)).run(arguments);
    }
}
