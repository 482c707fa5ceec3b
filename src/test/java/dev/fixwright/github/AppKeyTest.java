package dev.fixwright.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppKeyTest {
    private static PrivateKey key;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = generator.generateKeyPair().getPrivate();
    }

    @Test
    void readsBothFormsOfPem() {
        byte[] pkcs8 = key.getEncoded();
        byte[] pkcs1 = Arrays.copyOfRange(pkcs8, 26, pkcs8.length);

        assertThat(AppKey.parse(pem("PRIVATE KEY", pkcs8)).key()).isEqualTo(key);
        assertThat(AppKey.parse(pem("RSA PRIVATE KEY", pkcs1)).key()).isEqualTo(key);
    }

    @Test
    void readsAKeyThatCameThroughAnEnvironmentVariable() {
        String oneLine = pem("PRIVATE KEY", key.getEncoded()).replace("\n", "\\n");

        assertThat(AppKey.parse(oneLine).key()).isEqualTo(key);
    }

    @Test
    void refusesWhatIsNoKeyWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppKey.parse("hunter2"))
                .withMessageContaining("not in PEM form")
                .withMessageNotContaining("hunter2");
        assertThatIllegalArgumentException().isThrownBy(() -> AppKey.parse(pem("PRIVATE KEY", new byte[] {1, 2})));
        assertThatIllegalArgumentException().isThrownBy(() -> AppKey.parse(pem("RSA PRIVATE KEY", new byte[300])));
    }

    @Test
    void refusesAFileThatEverybodyMayRead() throws IOException {
        Path file = Files.writeString(folder.resolve("key.pem"), pem("PRIVATE KEY", key.getEncoded()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppKey.read(file))
                .withMessageContaining("chmod 600 " + file);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(AppKey.read(file).key()).isEqualTo(key);
    }

    @Test
    void printsNoSecret() {
        AppKey parsed = AppKey.parse(pem("PRIVATE KEY", key.getEncoded()));
        GitHubApp app = new GitHubApp(GitHubApp.GITHUB_COM, "Iv1", parsed);
        AppToken token = AppToken.of(app, Instant.EPOCH);

        assertThat(app.toString()).contains("hidden").doesNotContain("MII");
        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(new InstallationToken("ghs_secret", Instant.EPOCH, java.util.Set.of()).toString())
                .doesNotContain("ghs_secret");
    }

    @Test
    void takesOnlyEncryptedAddressesBeyondThisMachine() {
        AppKey parsed = AppKey.parse(pem("PRIVATE KEY", key.getEncoded()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GitHubApp(URI.create("http://github.example/api/v3"), "Iv1", parsed));
        assertThat(new GitHubApp(URI.create("https://github.example/api/v3/"), "Iv1", parsed)
                        .address()
                        .graphql())
                .isEqualTo(URI.create("https://github.example/api/graphql"));
        assertThat(new GitHubApp(GitHubApp.GITHUB_COM, "Iv1", parsed).address().graphql())
                .isEqualTo(URI.create("https://api.github.com/graphql"));
    }

    private static String pem(String type, byte[] content) {
        return "-----BEGIN " + type + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + type
                + "-----\n";
    }
}
