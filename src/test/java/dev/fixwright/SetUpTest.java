package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.cli.Terminal;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.AppRegistrations;
import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.StandInApp;
import dev.fixwright.secret.SealingKey;
import dev.fixwright.secret.Secret;
import dev.fixwright.webhook.SentDelivery;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a server without an app to one that takes deliveries, without a restart. */
class SetUpTest {
    private static final Secret GIVEN = new Secret(AppRegistrations.WEBHOOK_SECRET);

    @TempDir
    private Path directory;

    private final GitHubStandIn gitHub = GitHubStandIn.start();
    private final LogLines log = new LogLines();

    @AfterEach
    void close() {
        log.close();
        gitHub.close();
    }

    private SetUpStory story() {
        return new SetUpStory(gitHub, TestDatabase.h2(directory.resolve("data")));
    }

    @Test
    void anAppIsRegisteredAndTakesDeliveriesWithoutARestart() throws Exception {
        try (SetUpStory story = story()) {
            assertThat(deliver(story, "before").statusCode()).isEqualTo(503);
            assertThat(story.get("/readyz").body()).contains("\"app\":\"failing\"");

            HttpResponse<String> done = story.get(story.callback(cookieOf(story)), "Cookie", cookie);

            assertThat(done.statusCode()).isEqualTo(200);
            assertThat(done.body())
                    .contains("fixwright-test", gitHub.api() + "/apps/fixwright-test")
                    .doesNotContain("class=\"told\"");
            assertThat(deliver(story, "after").statusCode()).isEqualTo(202);
            assertThat(story.begun)
                    .singleElement()
                    .satisfies(app -> assertThat(app.gitHub().issuer()).isEqualTo(StandInApp.CLIENT_ID));
        }
    }

    private String cookie = "";

    private String cookieOf(SetUpStory story) {
        cookie = story.enter();
        return cookie;
    }

    private static HttpResponse<String> deliver(SetUpStory story, String id) throws Exception {
        return story.send(HttpRequest.newBuilder(
                SentDelivery.signed(story.address("/webhook"), GIVEN, id, SentDelivery.alert(id.length())),
                (name, value) -> true));
    }

    @Test
    void theManifestIsTheOneOfTheRepositoryWithTheAddressesOfThisServer() throws Exception {
        try (SetUpStory story = story()) {
            story.callback(story.enter());

            JsonNode manifest = gitHub.registrations().manifests().get(0);
            assertThat(manifest.path("url").asText()).isEqualTo("https://fixwright.example.com/");
            assertThat(manifest.at("/hook_attributes/url").asText()).isEqualTo("https://fixwright.example.com/webhook");
            assertThat(manifest.at("/hook_attributes/active").asBoolean()).isTrue();
            assertThat(manifest.path("redirect_url").asText())
                    .isEqualTo(story.address("/setup/callback").toString());
            assertThat(manifest.path("public").asBoolean(true)).isFalse();
            assertThat(manifest.path("default_permissions").path("contents").asText())
                    .isEqualTo("write");
            assertThat(manifest.path("default_events")).hasSizeGreaterThan(5);
        }
    }

    @Test
    void theKeyOutlivesTheServerAndIsEncryptedInTheDatabase() throws Exception {
        try (SetUpStory story = story()) {
            story.get(story.callback(cookieOf(story)), "Cookie", cookie);
        }

        try (SetUpStory story = story()) {
            assertThat(story.codes()).isEmpty();
            assertThat(deliver(story, "restarted").statusCode()).isEqualTo(202);
            assertThat(story.get("/setup").statusCode()).isEqualTo(410);
        }
        Path key = directory.resolve("data").resolve(KeyKeeper.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(everyFile()).noneMatch(text -> text.contains(pemLine()) || text.contains(GIVEN.reveal()));
    }

    private List<String> everyFile() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> {
                        try {
                            return Files.readString(file, StandardCharsets.ISO_8859_1);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    private String pemLine() {
        return gitHub.app().pem().split("\n")[3];
    }

    @Test
    void neitherPagesNorTheLogHoldASecret() {
        try (SetUpStory story = story()) {
            String browser = story.enter();
            HttpResponse<String> chosen = story.choose(browser);
            URI back = story.throughGitHub(chosen);
            String callback = back.getRawPath() + "?" + back.getRawQuery();
            String code = back.getRawQuery().replaceAll(".*code=([^&]+).*", "$1");
            String state = back.getRawQuery().replaceAll(".*state=([^&]+).*", "$1");
            List<String> pages = List.of(
                    story.get("/setup", "Cookie", browser).body(),
                    story.get(callback, "Cookie", browser).body(),
                    story.get(callback, "Cookie", browser).body());

            assertThat(pages).noneMatch(page -> page.contains(code) || page.contains(state));
            pages = Stream.concat(pages.stream(), Stream.of(chosen.body())).toList();
            List<String> everything =
                    Stream.concat(pages.stream(), log.all().stream()).toList();
            assertThat(everything)
                    .noneMatch(text -> text.contains(pemLine())
                            || text.contains(AppRegistrations.WEBHOOK_SECRET)
                            || text.contains(AppRegistrations.CLIENT_SECRET)
                            || text.contains(browser.replaceFirst(".*=", "")));
            assertThat(log.all())
                    .noneMatch(line -> line.contains(code) || line.contains(state))
                    .noneMatch(line -> story.codes().stream().anyMatch(printed -> line.contains(codeIn(printed))));
        }
    }

    private static String codeIn(String line) {
        return line.replaceAll(".*: ", "");
    }

    @Test
    void pagesSayWhatTheyMayLoadAndWhereTheirFormGoes() {
        try (SetUpStory story = story()) {
            String browser = story.enter();
            Pattern own = Pattern.compile("default-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                    + " style-src 'sha256-[A-Za-z0-9+/=]{44}'; form-action 'self'");

            assertThat(policy(story.get("/setup"))).matches(own);
            assertThat(policy(story.get("/setup", "Cookie", browser))).matches(own);
            assertThat(policy(story.choose(browser))).endsWith("; form-action " + gitHub.api());
            for (HttpResponse<String> page :
                    List.of(story.get("/setup"), story.choose(browser), story.get("/setup/callback"))) {
                assertThat(page.headers().firstValue("x-content-type-options")).hasValue("nosniff");
                assertThat(page.headers().firstValue("cache-control")).hasValue("no-store");
                assertThat(page.headers().firstValue("referrer-policy")).hasValue("strict-origin");
                assertThat(page.body()).doesNotContain("<script");
            }
        }
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("content-security-policy").orElse("");
    }

    @Test
    void theCodeIsGoodOnceAndTheNextOneIsPrinted() {
        try (SetUpStory story = story()) {
            String first = story.code();

            assertThat(story.post("/setup/code", Map.of("code", first)).statusCode())
                    .isEqualTo(303);
            assertThat(story.post("/setup/code", Map.of("code", first)).statusCode())
                    .isEqualTo(403);
            assertThat(story.codes()).hasSize(2);
            assertThat(story.post(
                                    "/setup/code",
                                    Map.of("code", " " + story.code().toUpperCase() + " "))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void theCookieIsKeptFromScriptsAndFromOtherSites() {
        for (Optional<URI> known : List.of(Optional.of(LocalBot.PUBLIC), Optional.<URI>empty())) {
            try (SetUpStory story = new SetUpStory(
                    gitHub, TestDatabase.h2(directory.resolve("as" + known.isPresent())), Optional.empty(), known)) {
                HttpResponse<String> plain = story.post("/setup/code", Map.of("code", story.code()));
                HttpResponse<String> proxied = story.post(
                        "/setup/code", Map.of("code", story.code()), "Origin", "https://fixwright.example.com");

                String cookie = plain.headers().firstValue("set-cookie").orElseThrow();
                assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/setup", "Max-Age=3600");
                assertThat(cookie.contains("Secure")).isEqualTo(known.isPresent());
                assertThat(proxied.headers().firstValue("set-cookie").orElseThrow())
                        .contains("Secure");
            }
        }
    }

    @Test
    void whoStartsTheServerReadsWhereToGo() {
        try (SetUpStory story = story()) {
            assertThat(story.codes())
                    .singleElement()
                    .asString()
                    .matches(
                            "Open https://fixwright\\.example\\.com/setup and enter this code, good once: [a-z2-9-]{34}");
        }
    }

    @Test
    void aStoredAppIsShownAndForgottenByCommand() {
        DatabaseAddress address = TestDatabase.h2(directory.resolve("stored"));
        try (SetUpStory story = new SetUpStory(gitHub, address)) {
            story.get(story.callback(cookieOf(story)), "Cookie", cookie);
        }
        String folder = directory.resolve("stored").toString();

        assertThat(run("app", "show", "--data-dir", folder))
                .startsWith("fixwright-")
                .contains(", registered 20");
        assertThat(run("app", "forget", "--data-dir", folder))
                .startsWith("Forgotten: fixwright-")
                .contains("/setup registers another app");
        assertThat(run("app", "show", "--data-dir", folder)).isEqualTo("No app is stored.\n");
        assertThat(run("app", "forget", "--data-dir", folder)).isEqualTo("No app is stored.\n");
        assertThat(run("app", "forget", "--data-dir", folder + "x")).contains("There is no database in");
        assertThat(run("app")).contains("say what is wanted: show or forget");
        try (SetUpStory story = new SetUpStory(gitHub, address)) {
            assertThat(story.get("/setup").statusCode()).isEqualTo(200);
        }
    }

    private static String run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        Wiring.commandLine(new Terminal(InputStream.nullInputStream(), out, out, false, 0, 0), Duration.ofSeconds(30))
                .run(arguments);
        return said.toString().replace("\r", "");
    }

    @Test
    void codesCannotBeTriedOut() {
        try (SetUpStory story = story()) {
            for (int i = 0; i < 10; i++) {
                assertThat(story.post("/setup/code", Map.of("code", "guess" + i))
                                .statusCode())
                        .isEqualTo(403);
            }

            for (int i = 0; i < 5; i++) {
                assertThat(story.post("/setup/code", Map.of("code", "more" + i)).statusCode())
                        .isEqualTo(429);
            }
        }
    }

    @Test
    void nobodyIsKeptOutByWhatOthersGuessBehindTheSameProxy() {
        try (SetUpStory story = story()) {
            for (int i = 0; i < 30; i++) {
                story.post("/setup/code", Map.of("code", "guess" + i));
            }

            assertThat(story.post("/setup/code", Map.of("code", story.code())).statusCode())
                    .isEqualTo(303);
            assertThat(story.post("/setup/code", Map.of("code", "guess")).statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void aNeighbourUnderTheSameDomainCannotChoose() {
        try (SetUpStory story = story()) {
            String cookie = story.enter();
            Map<String, String> chosen = Map.of("site", story.gitHub.api().getAuthority(), "owner", "person");

            HttpResponse<String> forged = story.post(
                    "/setup/app",
                    chosen,
                    "Cookie",
                    cookie,
                    "Origin",
                    "https://neighbour.example.com",
                    "Sec-Fetch-Site",
                    "same-site");

            assertThat(forged.statusCode()).isEqualTo(403);
            assertThat(forged.body()).doesNotContain("manifest", "neighbour");
            assertThat(story.post("/setup/app", chosen, "Cookie", cookie, "Sec-Fetch-Site", "same-origin")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void nothingIsShownOrBegunWithoutTheCode() {
        try (SetUpStory story = story()) {
            assertThat(story.get("/setup").body()).contains("name=\"code\"").doesNotContain("organisation");
            assertThat(story.choose("fixwright_setup=0123").statusCode()).isEqualTo(403);
            assertThat(story.get("/setup/callback?code=a1&state=b2").statusCode())
                    .isEqualTo(409);
            assertThat(gitHub.transcript().calls()).isEmpty();
        }
    }

    @Test
    void anotherBrowserCannotBringTheCode() {
        try (SetUpStory story = story()) {
            String mine = story.enter();
            String other = story.enter();
            String callback = story.callback(mine);

            assertThat(story.get(callback).statusCode()).isEqualTo(409);
            assertThat(story.get(callback, "Cookie", other).body()).contains("belongs to no set-up");
            assertThat(story.get(callback.replaceFirst("state=.", "state=x"), "Cookie", mine)
                            .statusCode())
                    .isEqualTo(409);
            assertThat(gitHub.transcript().calls()).isEmpty();
            assertThat(story.get(callback, "Cookie", mine).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void onlyTheGitHubsOfTheOperatorAreAsked() {
        try (SetUpStory story = story()) {
            String browser = story.enter();
            for (String site : List.of("evil.example", "127.0.0.1:1", "", "github.com@evil.example")) {
                HttpResponse<String> refused =
                        story.post("/setup/app", Map.of("site", site, "owner", "person"), "Cookie", browser);
                assertThat(refused.statusCode()).isEqualTo(422);
                assertThat(refused.body()).contains("Choose one of the GitHubs");
            }
            HttpResponse<String> usual =
                    story.post("/setup/app", Map.of("site", "github.com", "owner", "person"), "Cookie", browser);
            assertThat(usual.body()).contains("action=\"https://github.com/settings/apps/new?state=");
        }
    }

    @Test
    void anOrganisationMayOwnTheApp() {
        try (SetUpStory story = story()) {
            String browser = story.enter();
            HttpResponse<String> chosen = story.post(
                    "/setup/app",
                    Map.of("site", "github.com", "owner", "organisation", "organisation", " acme-inc "),
                    "Cookie",
                    browser);
            assertThat(chosen.body())
                    .contains("action=\"https://github.com/organizations/acme-inc/settings/apps/new?state=")
                    .contains("&quot;name&quot;:&quot;Fixwright acme-inc&quot;");
            for (String name : List.of("", "../x", "a/b", "\"><script>", "a b")) {
                assertThat(story.post(
                                        "/setup/app",
                                        Map.of("site", "github.com", "owner", "organisation", "organisation", name),
                                        "Cookie",
                                        browser)
                                .statusCode())
                        .as(name)
                        .isEqualTo(422);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "https://192.168.1.4",
                "https://build7",
                "http://fixwright.example.com",
                "https://fixwright.example.com/bot",
                "javascript:alert(1)",
                "\"><script>alert(1)</script>"
            })
    void anAddressThatGitHubCannotUseIsNamedBeforeGitHubIsAsked(String address) {
        try (SetUpStory story = new SetUpStory(
                gitHub, TestDatabase.h2(directory.resolve("data")), Optional.empty(), Optional.empty())) {
            HttpResponse<String> refused = story.post(
                    "/setup/app",
                    Map.of("site", "github.com", "owner", "person", "address", address),
                    "Cookie",
                    story.enter());

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("class=\"told\"").doesNotContain("<script");
        }
    }

    @Test
    void ofTwoThatComeBackAtOnceOneIsTheApp() {
        try (SetUpStory story = story()) {
            String one = story.enter();
            String two = story.enter();
            String callbackOne = story.callback(one);
            String callbackTwo = story.callback(two);

            CompletableFuture<HttpResponse<String>> first =
                    CompletableFuture.supplyAsync(() -> story.get(callbackOne, "Cookie", one));
            HttpResponse<String> second = story.get(callbackTwo, "Cookie", two);

            List<HttpResponse<String>> answers = List.of(first.join(), second);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 200)
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.statusCode()).isIn(409, 410));
            assertThat(story.begun).hasSize(1);
        }
    }

    @Test
    void anAnswerOfGitHubIsGoodOnce() {
        try (SetUpStory story = story()) {
            String browser = story.enter();
            String callback = story.callback(browser);
            gitHub.faults().plan(call -> call.contains("/conversions"), Faults.Kind.NOT_FOUND, 1);

            HttpResponse<String> spent = story.get(callback, "Cookie", browser);
            HttpResponse<String> again = story.get(callback, "Cookie", browser);

            assertThat(spent.statusCode()).isEqualTo(409);
            assertThat(spent.body()).contains("does not take the code (404)", "/settings/apps", "Begin again");
            assertThat(again.body()).contains("was used already");
            assertThat(gitHub.transcript().calls()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Faults.Kind.class,
            names = {"SERVER_ERROR", "HTML_PAGE", "DROPPED_BEFORE", "PRIMARY_LIMIT"})
    void withoutAnAnswerOfGitHubTheSamePageMayBeLoadedAgain(Faults.Kind fault) throws Exception {
        try (SetUpStory story = story()) {
            String browser = story.enter();
            String callback = story.callback(browser);
            gitHub.faults().plan(call -> call.contains("/conversions"), fault, 1);

            HttpResponse<String> down = story.get(callback, "Cookie", browser);

            assertThat(down.statusCode()).isEqualTo(503);
            assertThat(down.body()).contains("reload this page");
            assertThat(story.get(callback, "Cookie", browser).statusCode()).isEqualTo(200);
            assertThat(deliver(story, "after").statusCode()).isEqualTo(202);
        }
    }

    @Test
    void aKeyThatCannotBeStoredIsToldOfAndShownToNobody() throws Exception {
        DatabaseAddress address = TestDatabase.postgreSql();
        Optional<SealingKey> key = SealingKey.parse(SealingKey.make());
        try (Database database = Database.open(address);
                SetUpStory story = new SetUpStory(gitHub, address, key, Optional.of(LocalBot.PUBLIC))) {
            String browser = story.enter();
            String callback = story.callback(browser);
            gitHub.faults()
                    .after(
                            call -> call.contains("/conversions"),
                            () -> database.transact(tx -> tx.handle()
                                    .execute("alter table app_registration add constraint full_disk check (false)")));

            HttpResponse<String> lost = story.get(callback, "Cookie", browser);

            assertThat(lost.statusCode()).isEqualTo(409);
            assertThat(lost.body()).contains("could not be stored", gitHub.api() + "/settings/apps", "Begin again");
            assertThat(deliver(story, "after").statusCode()).isEqualTo(503);
            assertThat(log.all()).noneMatch(line -> line.contains(pemLine()) || line.contains(GIVEN.reveal()));
            database.transact(tx -> tx.handle().execute("alter table app_registration drop constraint full_disk"));
            assertThat(story.get(story.callback(browser), "Cookie", browser).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aProcessThatEndsBeforeTheKeyIsStoredLeavesAClearWord() throws Exception {
        DatabaseAddress address = TestDatabase.postgreSql();
        Optional<SealingKey> key = SealingKey.parse(SealingKey.make());
        String browser;
        String callback;
        try (Database database = Database.open(address)) {
            try (SetUpStory story = new SetUpStory(gitHub, address, key, Optional.of(LocalBot.PUBLIC))) {
                browser = story.enter();
                callback = story.callback(browser);
            }
            // As the database stands when the process ends while GitHub answers.
            database.transact(tx -> tx.handle().execute("update set_up_attempt set claimed_at = begun_at"));
        }
        try (SetUpStory story = new SetUpStory(gitHub, address, key, Optional.of(LocalBot.PUBLIC))) {
            assertThat(story.get(callback, "Cookie", browser).body())
                    .contains("was used already", "delete the app on GitHub and begin again");
            String anew = story.enter();
            assertThat(story.get(story.callback(anew), "Cookie", anew).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aSetUpThatWasCutOffIsToldOf() {
        DatabaseAddress address = TestDatabase.h2(directory.resolve("data"));
        try (SetUpStory story = story()) {
            story.callback(story.enter());
        }
        try (Database database = Database.open(address)) {
            database.transact(
                    tx -> tx.handle().execute("update set_up_attempt set claimed_at = begun_at - interval '5' minute"));
        }
        try (SetUpStory story = story()) {
            assertThat(story.get("/setup", "Cookie", story.enter()).body())
                    .contains("An earlier set-up was cut off", gitHub.api() + "/settings/apps");
        }
    }

    @Test
    void aWebhookThatSendsFormsIsSetRight() {
        gitHub.app().hook().put("content_type", "form");
        gitHub.app().hook().put("insecure_ssl", "1");
        try (SetUpStory story = story()) {
            HttpResponse<String> done = story.get(story.callback(cookieOf(story)), "Cookie", cookie);

            assertThat(gitHub.app().hook())
                    .containsEntry("content_type", "json")
                    .containsEntry("insecure_ssl", "0");
            assertThat(done.body()).contains("another content_type; it was set right");
        }
    }

    @Test
    void aWebhookWithoutASecretGetsOne() {
        gitHub.registrations().webhookSecret(Optional.empty());
        try (SetUpStory story = story()) {
            story.get(story.callback(cookieOf(story)), "Cookie", cookie);

            assertThat(gitHub.app().hook()).containsEntry("secret", "********");
            assertThat(story.begun.get(0).webhookSecrets().get(0).bytes()).hasSizeGreaterThanOrEqualTo(32);
        }
    }

    @Test
    void aWebhookThatCannotBeCheckedIsTold() throws Exception {
        gitHub.faults().plan(call -> call.contains("/app/hook/config"), Faults.Kind.SERVER_ERROR, 1);
        try (SetUpStory story = story()) {
            HttpResponse<String> done = story.get(story.callback(cookieOf(story)), "Cookie", cookie);

            assertThat(done.statusCode()).isEqualTo(200);
            assertThat(done.body()).contains("webhook could not be checked");
            assertThat(deliver(story, "after").statusCode()).isEqualTo(202);
        }
    }

    @Test
    void withAnAppThePagesAreClosed() {
        try (LocalBot bot = LocalBot.receivingOnly(TestDatabase.h2(directory.resolve("other")));
                SetUpStory browser = story()) {
            for (String path : List.of("/setup", "/setup/callback?code=a&state=b")) {
                HttpResponse<String> closed = browser.send(HttpRequest.newBuilder(bot.address(path)));
                assertThat(closed.statusCode()).isEqualTo(410);
                assertThat(closed.body()).contains("The set-up page is closed.");
            }
        }
    }

    @Test
    void anotherKeyIsNamedAndNothingStarts() {
        try (SetUpStory story = story()) {
            story.get(story.callback(cookieOf(story)), "Cookie", cookie);
        }
        Optional<SealingKey> other = SealingKey.parse(SealingKey.make());

        assertThatThrownBy(() -> new SetUpStory(
                        gitHub, TestDatabase.h2(directory.resolve("data")), other, Optional.of(LocalBot.PUBLIC)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("were encrypted with the key")
                .hasMessageContaining(
                        "FIXWRIGHT_ENCRYPTION_KEY) has the id " + other.get().id())
                .hasMessageContaining("Give back the former key");
    }

    @Test
    void aKeyFileThatIsGoneIsNotReplaced() throws Exception {
        try (SetUpStory story = story()) {
            story.get(story.callback(cookieOf(story)), "Cookie", cookie);
        }
        Path key = directory.resolve("data").resolve(KeyKeeper.FILE);
        Files.delete(key);

        assertThatThrownBy(this::story).isInstanceOf(SettingsException.class).hasMessageContaining("is not there");
        assertThat(key).doesNotExist();
    }

    @Test
    void aRowThatWasPointedAtAnotherHostDoesNotOpen() {
        try (SetUpStory story = story()) {
            story.get(story.callback(cookieOf(story)), "Cookie", cookie);
        }
        try (Database database = Database.open(TestDatabase.h2(directory.resolve("data")))) {
            database.transact(tx -> tx.handle().execute("update app_registration set api = 'https://evil.example'"));
        }

        assertThatThrownBy(this::story)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("not what was written there");
    }

    @Test
    void nodesThatShareADatabaseNeedTheSameKeyAndTakeTheApp() throws Exception {
        DatabaseAddress shared = TestDatabase.postgreSql();
        try (SetUpStory keyless = new SetUpStory(gitHub, shared)) {
            assertThat(keyless.get("/setup").statusCode()).isEqualTo(503);
            assertThat(keyless.get("/setup").body()).contains("FIXWRIGHT_ENCRYPTION_KEY");
        }
        Optional<SealingKey> key = SealingKey.parse(SealingKey.make());
        try (SetUpStory one = new SetUpStory(gitHub, shared, key, Optional.of(LocalBot.PUBLIC));
                SetUpStory two = new SetUpStory(gitHub, shared, key, Optional.of(LocalBot.PUBLIC))) {
            String browser = one.enter();
            String callback = one.callback(browser);

            assertThat(one.get(callback, "Cookie", browser).statusCode()).isEqualTo(200);

            assertThat(deliver(two, "shared").statusCode()).isEqualTo(202);
            assertThat(two.begun).hasSize(1);
            assertThat(two.get("/setup").statusCode()).isEqualTo(410);
        }
    }
}
