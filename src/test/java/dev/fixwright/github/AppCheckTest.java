package dev.fixwright.github;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.StandInApp;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What an operator is told about an app that is not set up as it has to be. */
class AppCheckTest {
    private static final Set<String> EVENTS = Set.of("code_scanning_alert", "pull_request");

    private final ShopOnGitHub shop = new ShopOnGitHub();
    private final Logger logger = (Logger) LoggerFactory.getLogger(AppCheck.class);
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    @BeforeEach
    void listen() {
        appender.setContext(logger.getLoggerContext());
        appender.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(appender);
    }

    @AfterEach
    void close() {
        logger.detachAppender(appender);
        logger.setLevel(null);
        shop.close();
    }

    @Test
    void anAppThatIsSetUpWellIsNamedOnce() {
        check(shop.app());

        assertThat(lines()).containsExactly("INFO GitHub knows the app name=\"fixwright-test\"");
        assertThat(shop.gitHub.transcript().calls()).containsExactly("GET /app", "GET /app/hook/config");
    }

    @Test
    void aKeyOfAnotherAppIsRefusedWithoutAWordOfIt() throws Exception {
        String pem = anotherKey();
        AppKey other = AppKey.parse("-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----END PRIVATE KEY-----\n");

        check(new GitHubApp(shop.gitHub.api(), StandInApp.CLIENT_ID, other));

        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith(
                        "WARN GitHub App: GitHub refuses the key in FIXWRIGHT_PRIVATE_KEY_FILE for the app Iv23standin")
                .doesNotContain(pem.substring(0, 40), "eyJ");
    }

    @Test
    void anIdThatGitHubDoesNotKnowIsNamed() {
        shop.gitHub.faults().plan(call -> call.equals("GET /app"), Faults.Kind.NOT_FOUND, 1);

        check(shop.app());

        assertThat(lines()).singleElement().asString().contains("knows no app Iv23standin", "FIXWRIGHT_APP_ID");
    }

    @Test
    void whatIsMissingIsNamedOneByOne() {
        shop.gitHub.app().permissions().remove("checks");
        shop.gitHub.app().permissions().put("contents", "read");
        shop.gitHub.app().events().remove("pull_request");

        check(shop.app());

        assertThat(lines())
                .filteredOn(line -> line.startsWith("WARN"))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("checks: none", "needs checks: write", "all the same"))
                .anySatisfy(line -> assertThat(line).contains("contents: read", "needs contents: write"))
                .anySatisfy(line -> assertThat(line).contains("not subscribed to the event pull_request"));
    }

    @Test
    void aWebhookThatSendsElsewhereOrOpenlyIsNamed() {
        shop.gitHub.app().hook().put("content_type", "form");
        shop.gitHub.app().hook().put("insecure_ssl", "1");
        shop.gitHub.app().hook().put("secret", "");

        new AppCheck(shop.app(), EVENTS, Optional.of(URI.create("https://bot.example.com/webhook")), shop.clock).run();

        assertThat(lines())
                .filteredOn(line -> line.startsWith("WARN"))
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "url: https://fixwright.example.com/webhook, so no delivery arrives here; it should be"
                                        + " https://bot.example.com/webhook"))
                .anySatisfy(line -> assertThat(line).contains("content_type: form", "should be json"))
                .anySatisfy(line -> assertThat(line).contains("insecure_ssl: 1", "should be 0"))
                .anySatisfy(line -> assertThat(line).contains("has no secret"));
    }

    @Test
    void ofAnAppOfTheSetUpNoSettingIsNamed() throws Exception {
        AppKey other = AppKey.parse("-----BEGIN PRIVATE KEY-----\n" + anotherKey() + "\n-----END PRIVATE KEY-----\n");
        registered(new GitHubApp(shop.gitHub.api(), StandInApp.CLIENT_ID, other));
        shop.gitHub.faults().plan(call -> call.equals("GET /app"), Faults.Kind.NOT_FOUND, 1);
        registered(shop.app());

        assertThat(lines())
                .filteredOn(line -> line.startsWith("WARN"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("fixwright app forget", "/setup")
                        .doesNotContain("FIXWRIGHT_"));
    }

    private void registered(GitHubApp app) {
        new AppCheck(app, AppCheck.Source.SET_UP, EVENTS, Optional.empty(), shop.clock).run();
    }

    private static String anotherKey() throws Exception {
        byte[] key = KeyPairGenerator.getInstance("RSA")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        return Base64.getMimeEncoder().encodeToString(key);
    }

    @Test
    void moreThanIsNeededIsNoProblem() {
        shop.gitHub.app().permissions().put("security_events", "write");
        shop.gitHub.app().events().add("push");

        check(shop.app());

        assertThat(lines()).noneMatch(line -> line.startsWith("WARN"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-600, 600})
    void aClockThatIsOffIsNamed(int seconds) {
        new AppCheck(
                        shop.app(),
                        EVENTS,
                        Optional.empty(),
                        () -> shop.clock.instant().plusSeconds(seconds))
                .run();

        assertThat(lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("clock is 600 s " + (seconds < 0 ? "behind" : "ahead of") + " GitHub's"))
                .anySatisfy(line -> assertThat(line).startsWith("INFO GitHub knows the app"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Faults.Kind.class,
            names = {"SERVER_ERROR", "HTML_ERROR", "HTML_PAGE", "EMPTY_BODY", "PRIMARY_LIMIT"})
    void noUsableAnswerIsAWarningAndNoMore(Faults.Kind kind) {
        shop.gitHub.faults().plan(call -> call.equals("GET /app"), kind, 1);

        check(shop.app());

        assertThat(lines()).singleElement().asString().startsWith("WARN GitHub App: not checked");
    }

    private void check(GitHubApp app) {
        new AppCheck(app, EVENTS, Optional.empty(), shop.clock).run();
    }

    private List<String> lines() {
        return appender.list.stream()
                .map(event -> event.getLevel() + " " + event.getFormattedMessage())
                .toList();
    }
}
