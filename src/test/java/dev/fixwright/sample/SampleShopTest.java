package dev.fixwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.fix.LoadedClasses;
import dev.fixwright.fix.WebExchange;
import dev.fixwright.scan.AppTrial;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourceTree;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The bundled shop, scanned for real, fixed, compiled, scanned again; then its own tests, and attacks on it. */
class SampleShopTest {
    private static final String SHOP = "com.blueheron.shop.";

    private static AppTrial trial;
    private static LoadedClasses before;
    private static LoadedClasses after;

    @BeforeAll
    static void tryTheShop() {
        trial = AppTrial.of(Path.of("src/main/resources/sample/shop"));
        before = LoadedClasses.of(files(trial.before()));
        after = LoadedClasses.of(files(trial.after()));
    }

    private static List<SourceFile> files(SourceTree tree) {
        return tree.paths().stream().flatMap(path -> tree.read(path).stream()).toList();
    }

    @Test
    void everyFixedAlertIsGoneAndNoneIsNew() {
        assertThat(trial.compileErrors()).isEmpty();
        assertThat(trial.stillReported()).isEmpty();
    }

    @Test
    void whatIsNotFixedHasAReason() {
        assertThat(trial.plan().declined())
                .filteredOn(refusal -> !refusal.finding().rule().equals("SERVLET_PARAMETER"))
                .extracting(refusal -> refusal.finding().rule() + ": " + refusal.reason())
                .hasSizeBetween(3, 6)
                .anyMatch(reason -> reason.startsWith("WEAK_MESSAGE_DIGEST_MD5"))
                .anyMatch(reason -> reason.startsWith("SQL_NONCONSTANT_STRING_PASSED_TO_EXECUTE"));
        assertThat(trial.plan().remedies()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void itsOwnTestsStillPass() {
        assertThat(failures(before)).isEmpty();
        assertThat(failures(after)).isEmpty();
    }

    private static List<String> failures(LoadedClasses classes) {
        ClassLoader outer = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(classes);
        try {
            SummaryGeneratingListener summary = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(
                                            DiscoverySelectors.selectClass(classes.type(SHOP + "BookStoreTest")),
                                            DiscoverySelectors.selectClass(classes.type(SHOP + "AccountAndOrderTest")))
                                    .build(),
                            summary);
            assertThat(summary.getSummary().getTestsStartedCount()).isEqualTo(7);
            return summary.getSummary().getFailures().stream()
                    .map(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                    .toList();
        } finally {
            Thread.currentThread().setContextClassLoader(outer);
        }
    }

    @Test
    void aQuoteNoLongerEndsTheQuery() throws Exception {
        String attack = "' UNION SELECT 1, password_hash, mail, 0 FROM customer --";

        assertThat(titles(before, attack)).contains("5f4dcc3b");
        assertThat(titles(after, attack)).isEqualTo("[]");
        assertThat(stock(before, "x' OR '1'='1")).isEqualTo(4);
        assertThat(stock(after, "x' OR '1'='1")).isZero();
    }

    private static String titles(LoadedClasses shop, String words) throws Exception {
        Object store = shop.create(SHOP + "catalog.BookStore", database());
        return String.valueOf(LoadedClasses.call(store, "search", words, null));
    }

    private static int stock(LoadedClasses shop, String isbn) throws Exception {
        Object store = shop.create(SHOP + "catalog.BookStore", database());
        return (Integer) LoadedClasses.call(store, "stock", isbn);
    }

    private static JdbcDataSource database() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:attack;DB_CLOSE_DELAY=-1");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP ALL OBJECTS");
            statement.execute("CREATE TABLE book(id INT, title VARCHAR(80), author VARCHAR(80), price INT)");
            statement.execute("CREATE TABLE customer(mail VARCHAR(80), password_hash VARCHAR(80))");
            statement.execute("CREATE TABLE shelf(isbn VARCHAR(20), copies INT)");
            statement.execute("INSERT INTO customer VALUES ('ann@example.org', '5f4dcc3b')");
            statement.execute("INSERT INTO shelf VALUES ('978-1', 4)");
        }
        return database;
    }

    @Test
    void aScriptInTheSearchIsShownAsText() throws Exception {
        String attack = "<script>steal()</script>";

        assertThat(searchPage(before, attack)).contains(attack);
        assertThat(searchPage(after, attack)).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(searchPage(after, "owls")).isEqualTo(searchPage(before, "owls"));
    }

    private static String searchPage(LoadedClasses shop, String words) throws Exception {
        Object store = shop.create(SHOP + "catalog.BookStore", database());
        return get(shop, "catalog.SearchServlet", Map.of("q", words), store).body();
    }

    @Test
    void aCoverIsReadFromItsFolderOnly(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "the secret");
        Path covers = Files.createDirectory(folder.resolve("covers"));
        Files.writeString(covers.resolve("7.jpg"), "a picture");

        assertThat(cover(before, covers, "7.jpg")).isEqualTo("a picture");
        assertThat(cover(after, covers, "7.jpg")).isEqualTo("a picture");
        assertThat(cover(before, covers, "../secret.txt")).isEqualTo("the secret");
        assertThatThrownBy(() -> cover(after, covers, "../secret.txt")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String cover(LoadedClasses shop, Path covers, String file) throws Exception {
        return get(shop, "catalog.CoverServlet", Map.of("file", file), covers.toString())
                .body();
    }

    @Test
    void resetTokensCannotBeForetold() throws Exception {
        assertThat(generator(before)).isExactlyInstanceOf(Random.class);
        assertThat(generator(after)).isInstanceOf(java.security.SecureRandom.class);
    }

    private static Object generator(LoadedClasses shop) throws Exception {
        Object tokens = shop.create(SHOP + "account.ResetTokens");
        var field = Arrays.stream(tokens.getClass().getDeclaredFields())
                .filter(one -> Random.class.isAssignableFrom(one.getType()))
                .findFirst()
                .orElseThrow();
        field.setAccessible(true);
        return field.get(tokens);
    }

    @Test
    void theCookieTravelsOverHttpsAndIsHiddenFromScripts() throws Exception {
        assertThat(cookie(before).getSecure()).isFalse();
        assertThat(cookie(after).getSecure()).isTrue();
        assertThat(cookie(after).isHttpOnly()).isTrue();
        assertThat(cookie(after).getMaxAge()).isEqualTo(cookie(before).getMaxAge());
    }

    private static Cookie cookie(LoadedClasses shop) throws Exception {
        WebExchange exchange = WebExchange.with(Map.of());
        LoadedClasses.call(
                shop.create(SHOP + "account.RememberMe"),
                "remember",
                exchange.response(HttpServletResponse.class),
                "token");
        return (Cookie) exchange.cookies().get(0);
    }

    @Test
    void aPriceListCannotReadFiles(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String attack = "<!DOCTYPE prices [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<prices><book isbn=\"978-1\">&x;</book></prices>";

        assertThat(prices(before, attack)).contains("the secret");
        assertThatThrownBy(() -> prices(after, attack)).isInstanceOf(IOException.class);
    }

    private static String prices(LoadedClasses shop, String xml) throws Exception {
        Object list = shop.create(SHOP + "order.PriceList");
        return String.valueOf(
                LoadedClasses.call(list, "read", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theWayBackStaysOnTheSite() throws Exception {
        assertThat(wayBack(before, "/book/7").redirect()).isEqualTo("/book/7");
        assertThat(wayBack(after, "/book/7").redirect()).isEqualTo("/book/7");
        assertThat(wayBack(before, "https://evil.example/").redirect()).isEqualTo("https://evil.example/");
        assertThat(wayBack(after, "https://evil.example/").redirect()).doesNotContain("evil");
        assertThat(wayBack(after, "//evil.example/").redirect()).doesNotContain("evil");
        assertThat(wayBack(after, "/a\r\nSet-Cookie: x=y").responseHeaders().get("X-Returned-To"))
                .doesNotContain("\r")
                .doesNotContain("\n");
    }

    private static WebExchange wayBack(LoadedClasses shop, String page) throws Exception {
        return get(shop, "web.ReturnServlet", Map.of("to", page));
    }

    private static WebExchange get(LoadedClasses shop, String servlet, Map<String, String> parameters, Object... with)
            throws Exception {
        WebExchange exchange = WebExchange.with(parameters);
        LoadedClasses.call(
                shop.create(SHOP + servlet, with),
                "doGet",
                exchange.request(HttpServletRequest.class),
                exchange.response(HttpServletResponse.class));
        return exchange;
    }
}
