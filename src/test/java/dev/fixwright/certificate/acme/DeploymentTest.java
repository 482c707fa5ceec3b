package dev.fixwright.certificate.acme;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.fixwright.StalledServer;
import dev.fixwright.certificate.Deploy;
import dev.fixwright.certificate.PemCertificates;
import dev.fixwright.secret.Secret;
import dev.fixwright.task.SettableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands and webhooks of the operator get to see, and how they may end. */
class DeploymentTest {
    @TempDir
    Path directory;

    private final SettableClock clock = new SettableClock();
    private IssuedCertificate certificate;

    @BeforeEach
    void issue() throws Exception {
        TestAuthority.Signed signed = TestAuthority.make().sign("CN=shop.example.com", List.of(), 90);
        NewCertificate issued = new NewCertificate(signed.key(), List.of(signed.certificate()));
        Secret password = NewCertificate.newPassword();
        certificate = new IssuedCertificate(
                "uid-1",
                "org-1",
                "shop.example.com",
                "https://ca.example/dir",
                issued.serial(),
                PemCertificates.write(issued.chain()),
                new IssuedCertificate.Material(
                        KeyText.pem(signed.key().getPrivate()),
                        new Secret(Base64.getEncoder().encodeToString(issued.pkcs12(password))),
                        password));
    }

    private Deployment.Outcome run(Duration limit, String script, String... arguments) throws Exception {
        Path program = Files.writeString(directory.resolve("deploy"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        List<String> words = new ArrayList<>(List.of(program.toString()));
        words.addAll(List.of(arguments));
        return Deployment.run(new Deploy.Command(words, limit), certificate, clock);
    }

    @Test
    void aCommandFindsTheCertificateAndNothingOfOurs() throws Exception {
        Path copy = directory.resolve("copy");

        Deployment.Outcome outcome = run(
                Duration.ofSeconds(20),
                "umask 077; mkdir " + copy + "; cp $CERTIFICATE_CHAIN $CERTIFICATE_KEY $CERTIFICATE_PKCS12 "
                        + "$CERTIFICATE_PKCS12_PASSWORD " + copy + "; ls -l $CERTIFICATE_KEY > " + copy
                        + "/mode; env > "
                        + copy + "/env; pwd > " + copy + "/pwd; echo $CERTIFICATE_DOMAIN deployed");

        assertThat(outcome.ok()).isTrue();
        assertThat(outcome.said()).isEqualTo("The command ended with 0. It printed: shop.example.com deployed");
        assertThat(Files.readString(copy.resolve("chain.pem"))).isEqualTo(certificate.chain());
        assertThat(Files.readString(copy.resolve("key.pem")))
                .isEqualTo(certificate.material().key().reveal());
        assertThat(Files.readString(copy.resolve("mode"))).startsWith("-rw-------");
        assertThat(Files.readString(copy.resolve("env")).lines())
                .allMatch(line -> line.matches("(PATH|LANG|PWD|OLDPWD|SHLVL|_|CERTIFICATE_[A-Z0-9_]+)=.*"));
        assertThat(Path.of(Files.readString(copy.resolve("pwd")).strip())).doesNotExist();
    }

    @Test
    void noShellReadsTheArguments() throws Exception {
        Deployment.Outcome outcome = run(Duration.ofSeconds(20), "echo \"$#:$1\"", "$(id); `id` && x > y");

        assertThat(outcome.said()).endsWith("It printed: 1:$(id); `id` && x > y");
    }

    @Test
    void aFailedCommandSaysWhatItSaidWithoutSecrets() throws Exception {
        Deployment.Outcome outcome = run(Duration.ofSeconds(20), "cat $CERTIFICATE_KEY; echo no such host; exit 3");

        assertThat(outcome.ok()).isFalse();
        assertThat(outcome.said())
                .startsWith("The command ended with 3.")
                .contains("no such host")
                .doesNotContain("PRIVATE KEY");
    }

    /** Line by line, cut off at its beginning, after megabytes of other things, and the password too. */
    @Test
    void whatItWasGivenIsNotKeptHoweverItIsPrinted() throws Exception {
        Deployment.Outcome outcome = run(
                Duration.ofSeconds(20),
                "head -c 3000000 /dev/zero; cat $CERTIFICATE_KEY; head -c 64500 /dev/zero | tr '\\0' x;"
                        + " grep -v -e ----- $CERTIFICATE_KEY; cat $CERTIFICATE_PKCS12_PASSWORD; echo; echo für alle");

        assertThat(outcome.said()).endsWith("für alle").hasSizeLessThan(2_100);
        assertThat(outcome.said())
                .doesNotContain(certificate.material().pkcs12Password().reveal())
                .doesNotContain(certificate.material().key().reveal().split("\n")[1])
                .doesNotContain(certificate.material().key().reveal().split("\n")[2]);
    }

    @Test
    void theEndOfAKeyWhoseBeginningWasNotReadIsBlanked() throws Exception {
        Path output = Files.writeString(
                directory.resolve("output"), "MIIBsecret\nsecret==\n-----END EC PRIVATE KEY-----\nthen this");

        assertThat(PrintedText.of(output, certificate.material())).isEqualTo("***\nthen this");
    }

    @Test
    void filesThatADeadProcessLeftAreDeletedAndNoOthers() throws Exception {
        Path old = folder("fixwright-certificate-1", "rwx------");
        Files.writeString(old.resolve("key.pem"), "key");
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(directory.resolve("fixwright-certificate-2"), elsewhere);
        Path young = Files.createDirectory(directory.resolve("fixwright-certificate-3"));
        for (Path one : List.of(old, elsewhere)) {
            Files.setLastModifiedTime(one, FileTime.from(Instant.now().minus(Duration.ofHours(3))));
        }

        DeployFiles files = new DeployFiles(directory);
        assertThat(files.directory()).exists();
        files.close();

        assertThat(old).doesNotExist();
        assertThat(files.directory()).doesNotExist();
        assertThat(List.of(link, elsewhere, young)).allMatch(Files::exists);
    }

    /** Whoever may write into a folder may put something into it that leads elsewhere. */
    @Test
    void whatOthersMayHavePutThereIsNotDeleted() throws Exception {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Path precious = Files.writeString(elsewhere.resolve("fixwright.mv.db"), "data");
        Path ofMany = folder("fixwright-certificate-1", "rwxrwxrwx");
        Path theirs = Files.writeString(ofMany.resolve("key.pem"), "key");
        Path deep = folder("fixwright-certificate-2", "rwx------");
        Path key = Files.writeString(deep.resolve("key.pem"), "key");
        Path below = Files.writeString(Files.createDirectory(deep.resolve("d")).resolve("file"), "text");
        Files.createSymbolicLink(deep.resolve("e"), elsewhere);
        Files.createSymbolicLink(deep.resolve("f"), precious);
        for (Path one : List.of(ofMany, deep)) {
            Files.setLastModifiedTime(one, FileTime.from(Instant.now().minus(Duration.ofHours(3))));
        }

        new DeployFiles(directory).close();

        assertThat(key).doesNotExist();
        assertThat(List.of(precious, theirs, below)).allMatch(Files::exists);
    }

    @Test
    void aFolderIsOfWhoeverOwnsItAndAloneMayWriteIntoIt() throws Exception {
        UserPrincipalLookupService users = FileSystems.getDefault().getUserPrincipalLookupService();
        Path folder = folder("one", "rwxr-xr-x");
        UserPrincipal owner = Files.getOwner(folder);

        assertThat(DeployFiles.isOf(owner, folder)).isTrue();
        assertThat(DeployFiles.isOf(users.lookupPrincipalByName("64123"), folder))
                .isFalse();
        assertThat(DeployFiles.isOf(owner, folder("two", "rwxrwx---"))).isFalse();
        assertThat(DeployFiles.isOf(owner, folder("three", "rwx----w-"))).isFalse();
    }

    private Path folder(String name, String permissions) throws IOException {
        Path folder = Files.createDirectory(directory.resolve(name));
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void aCommandThatDoesNotEndIsStoppedWithItsChildren() throws Exception {
        Path pid = directory.resolve("pid");

        Deployment.Outcome outcome = run(Duration.ofSeconds(1), "sleep 300 & echo $! > " + pid + "; echo begun; wait");

        assertThat(outcome.ok()).isFalse();
        assertThat(outcome.said())
                .isEqualTo("The command did not end within 1 seconds and was stopped. It printed: begun");
        long child = Long.parseLong(Files.readString(pid).strip());
        ProcessHandle.of(child).ifPresent(handle -> handle.onExit().join());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aCommandThatIsNotThereIsSaid() {
        Deployment.Outcome outcome = Deployment.run(
                new Deploy.Command(List.of("/nowhere/deploy"), Duration.ofSeconds(5)), certificate, clock);

        assertThat(outcome.ok()).isFalse();
        assertThat(outcome.said())
                .startsWith("The command could not be started:")
                .contains("/nowhere/deploy");
    }

    @Test
    void aWebhookIsSignedAndHasNoPrivateKeyInIt() throws Exception {
        List<String> seen = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            seen.add(exchange.getRequestHeaders().getFirst("X-Fixwright-Timestamp"));
            seen.add(exchange.getRequestHeaders().getFirst("X-Fixwright-Signature"));
            seen.add(body);
            boolean moved = exchange.getRequestURI().getPath().equals("/moved");
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(moved ? 302 : 204, -1);
            exchange.close();
        });
        server.start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        Secret key = new Secret("0123456789abcdef0123456789abcdef");

        Deployment.Outcome told = Deployment.run(
                new Deploy.Webhook(base.resolve("/hook"), key, Duration.ofSeconds(5)), certificate, clock);
        Deployment.Outcome moved = Deployment.run(
                new Deploy.Webhook(base.resolve("/moved"), key, Duration.ofSeconds(5)), certificate, clock);
        server.stop(0);

        assertThat(told.said()).isEqualTo("The webhook answered 204.");
        assertThat(told.ok()).isTrue();
        assertThat(seen.get(0)).isEqualTo(String.valueOf(clock.instant().getEpochSecond()));
        assertThat(seen.get(1)).isEqualTo("sha256=" + DeployWebhook.signature(key, seen.get(0) + "." + seen.get(2)));
        assertThat(seen.get(2))
                .contains("shop.example.com", "BEGIN CERTIFICATE")
                .doesNotContain("PRIVATE KEY");
        assertThat(moved.ok()).isFalse();
        assertThat(seen).hasSize(6);
    }

    @Test
    void aWebhookThatNeverEndsItsAnswerIsGivenUp() throws IOException {
        try (StalledServer server = new StalledServer()) {
            Secret key = new Secret("0123456789abcdef0123456789abcdef");

            Deployment.Outcome outcome = Deployment.run(
                    new Deploy.Webhook(server.address(), key, Duration.ofSeconds(1)), certificate, clock);

            assertThat(outcome.ok()).isFalse();
            assertThat(outcome.said()).startsWith("The webhook did not answer within");
        }
    }
}
