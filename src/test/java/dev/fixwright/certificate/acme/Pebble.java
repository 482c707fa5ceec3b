package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.PemCertificates;
import dev.fixwright.certificate.TrustedRoots;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.Assumptions;

/**
 * The real test authority of Let's Encrypt and its DNS server, each in a process of its own: strict, with validation,
 * and with a quarter of all nonces refused.
 */
public final class Pebble implements AutoCloseable {
    /** Short enough that one of them can run out before the orders of today do. */
    static final Duration CERTIFICATES_LAST = Duration.ofHours(12);

    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/bin/pebble"), Path.of("/usr/bin/pebble-challtestsrv"));

    private final Path directory;
    private final X509Certificate root;
    private final TestAuthority.Signed web;
    private final int port;
    private final int managementPort;
    private final int dnsPort;
    private final int dnsManagement;
    private final List<String> options;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Process dns;
    private Process authority;

    private Pebble(Path directory, int httpPort, List<String> options) throws Exception {
        this.directory = directory;
        this.options = options;
        this.port = freePort();
        this.managementPort = freePort();
        this.dnsPort = freePort();
        this.dnsManagement = freePort();
        TestAuthority own = TestAuthority.make();
        this.root = own.root();
        this.web = own.sign("CN=localhost", List.of(new GeneralName(GeneralName.dNSName, "localhost")), 30);
        web.write(directory);
        Files.writeString(directory.resolve("pebble.json"), """
                {"pebble": {"listenAddress": "127.0.0.1:%d", "managementListenAddress": "127.0.0.1:%d",
                 "certificate": "%s/cert.pem", "privateKey": "%s/key.pem", "httpPort": %d, "tlsPort": %d,
                 "certificateValidityPeriod": %d, "ocspResponderURL": "", "externalAccountBindingRequired": %b,
                 "externalAccountMACKeys": {"kid-1": "zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W"}}}
                """.formatted(
                        port,
                        managementPort,
                        directory,
                        directory,
                        httpPort,
                        freePort(),
                        CERTIFICATES_LAST.toSeconds(),
                        options.contains("external-account")));
        this.dns = new ProcessBuilder(
                        PROGRAMS.get(1).toString(),
                        "-defaultIPv4",
                        "127.0.0.1",
                        "-defaultIPv6",
                        "",
                        "-http01",
                        "",
                        "-https01",
                        "",
                        "-tlsalpn01",
                        "",
                        "-dns01",
                        "127.0.0.1:" + dnsPort,
                        "-management",
                        "127.0.0.1:" + dnsManagement)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("dns.log").toFile())
                .start();
        this.authority = startAuthority();
    }

    /**
     * Skips the test, and says so, where Debian's package is not installed. {@code httpPort}: where it asks for
     * challenges.
     */
    public static Pebble start(Path directory, int httpPort, String... options) throws Exception {
        Assumptions.assumeTrue(
                PROGRAMS.stream().allMatch(Files::isExecutable),
                "pebble is not installed (apt-get install pebble): no certificate is ordered in this test");
        return new Pebble(directory, httpPort, List.of(options));
    }

    private Process startAuthority() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                PROGRAMS.get(0).toString(),
                "-strict",
                "-config",
                directory.resolve("pebble.json").toString(),
                "-dnsserver",
                "127.0.0.1:" + dnsPort));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("PEBBLE_VA_NOSLEEP", "1");
        environment.put("PEBBLE_WFE_NONCEREJECT", "25");
        if (options.contains("always-asks")) {
            environment.put("PEBBLE_AUTHZREUSE", "0");
        }
        if (options.contains("alternate-root")) {
            environment.put("PEBBLE_ALTERNATE_ROOTS", "1");
        }
        Process process = builder.start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        Thread reader = new Thread(() -> out.lines().forEach(lines::add), "pebble-output");
        reader.setDaemon(true);
        reader.start();
        if (!await(line -> line.contains("ACME directory available"), 30)) {
            throw new IOException("pebble did not start");
        }
        return process;
    }

    public URI directoryAddress() {
        return URI.create("https://localhost:" + port + "/dir");
    }

    int port() {
        return port;
    }

    /** The certificate that its web server has, for another one on this machine. */
    TestAuthority.Signed web() {
        return web;
    }

    public X509Certificate root() {
        return root;
    }

    /** The common name of the second root that it issues under. */
    String alternateRootName() throws Exception {
        HttpClient client =
                TrustedRoots.of(List.of(root)).client(HttpClient.newBuilder()).build();
        String pem = client.send(
                        HttpRequest.newBuilder(URI.create("https://localhost:" + managementPort + "/roots/1"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        String name = PemCertificates.read(pem).get(0).getSubjectX500Principal().getName();
        return name.replaceAll("(?s).*CN=([^,]*).*", "$1");
    }

    /** Waits until it has decided something; goes on without that after some seconds. */
    void awaitDecision() {
        await(line -> line.matches(".*(set VALID|set INVALID|Issued certificate).*"), 5);
    }

    private boolean await(Predicate<String> wanted, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (true) {
                String line = lines.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (line == null) {
                    return false;
                }
                if (wanted.test(line)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the authority as a crash does. It keeps nothing on disk. */
    void kill() throws InterruptedException {
        authority.destroyForcibly().waitFor();
    }

    void startAgain() throws Exception {
        lines.clear();
        authority = startAuthority();
    }

    /** What the DNS says of a name from now on. */
    public void texts(String name, List<String> values) {
        call("http://127.0.0.1:" + dnsManagement + "/clear-txt", "{\"host\":\"" + name + "\"}");
        values.forEach(value -> call(
                "http://127.0.0.1:" + dnsManagement + "/set-txt",
                "{\"host\":\"" + name + "\",\"value\":\"" + value + "\"}"));
    }

    private static void call(String address, String body) {
        try {
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        authority.destroyForcibly().onExit().join();
        dns.destroyForcibly().onExit().join();
    }
}
