package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.api.Api;
import dev.fixwright.certificate.PemCertificates;
import dev.fixwright.certificate.acme.AuthorityProxy;
import dev.fixwright.certificate.acme.DnsReceiver;
import dev.fixwright.certificate.acme.Pebble;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.DatabaseCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server without an app, started from its settings, whose operator made a token on the command line; a certification
 * authority that looks for its answers over HTTP and in the DNS; and a program that knows the HTTP API and nothing else.
 */
final class CertificateStory implements AutoCloseable {
    private static final Pattern MOMENT = Pattern.compile("20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    final StoryClock clock = new StoryClock();
    final Path directory;
    final ChallengeFront front = new ChallengeFront();
    final Pebble pebble;
    final AuthorityProxy authority;
    final DnsReceiver dns;
    /** Names whose records the world never sees. */
    final Set<String> unpublished = ConcurrentHashMap.newKeySet();

    final List<String> where;
    final Bot bot;
    final Api api;
    final String tenant;
    private final String scan;
    private final Map<String, String> items = new HashMap<>();

    CertificateStory(Path directory, String... domains) throws Exception {
        this.directory = directory;
        pebble = Pebble.start(Files.createDirectory(directory.resolve("pebble")), front.port(), "always-asks");
        authority = new AuthorityProxy(pebble);
        dns = new DnsReceiver((name, texts) -> {
            if (!unpublished.contains(name)) {
                pebble.texts(name, texts);
            }
        });
        Path data = directory.resolve("data");
        where = List.of("--data-dir", data.toString());
        bot = Bot.start(
                Settings.of(
                        Map.of(
                                "FIXWRIGHT_PORT", "0",
                                "FIXWRIGHT_DATA_DIR", data.toString(),
                                "FIXWRIGHT_CERTIFICATES_FILE",
                                        certificatesFile().toString()),
                        Map.of()),
                Wiring::work,
                LocalBot.NOBODY,
                clock);
        front.standBefore(bot.port());
        tenant = command("tenant", "create", "--name", "Harbour").text();
        api = Api.at(bot.port())
                .as(command("token", "create", "--name", "ci", "--tenant", tenant, "--role", "operator")
                        .text());
        scan = scan(domains);
    }

    private Path certificatesFile() throws IOException {
        Path roots = directory.resolve("roots.pem");
        Files.writeString(roots, PemCertificates.write(List.of(pebble.root())));
        Path key = Files.createFile(
                directory.resolve("tsig.key"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(key, DnsReceiver.KEY);
        return Files.writeString(directory.resolve("certificates.yml"), """
                acme:
                  directory: %s
                  roots-file: %s
                  terms-agreed: true
                  contact: [ops@example.com]
                  domains:
                    - { name: "*.example.com" }
                    - { name: "*.mail.example.com", challenge: dns-01, key: rsa-2048 }
                  dns:
                    server: 127.0.0.1
                    port: %d
                    zones: [example.com]
                    key-name: fixwright
                    key-file: %s
                """.formatted(
                        authority.directoryAddress(), roots, dns.port(), key));
    }

    /** A list of what is to be done about certificates, handed in as a scan. */
    private String scan(String... domains) {
        StringBuilder list = new StringBuilder();
        for (String domain : domains) {
            list.append(list.isEmpty() ? "" : ",")
                    .append("{\"key\":\"" + domain + "\",\"title\":\"Renew it\",\"assetId\":\"" + domain + "\"}");
        }
        String id = api.post("/tenant/scans", "{\"name\":\"certificates\",\"items\":[" + list + "]}")
                .json()
                .path("scanId")
                .asText();
        api.get("/tenant/scans/" + id + "/remediation?limit=100")
                .json()
                .path("items")
                .forEach(item -> items.put(
                        item.path("assetId").asText(),
                        item.path("remediationId").asText()));
        assertThat(items).containsOnlyKeys(domains);
        return id;
    }

    CommandRun command(String... arguments) {
        return CommandRun.of(where, arguments);
    }

    Api.Reply automate(String domain, String more) {
        return api.post(
                "/tenant/scans/" + scan + "/remediation/automate",
                "{\"remediationId\":\"" + items.get(domain) + "\",\"action\":\"acme\"" + more + "}");
    }

    /** The job that orders a certificate of a domain. */
    String order(String domain) {
        Api.Reply reply = automate(domain, "");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json().at("/result/jobId").asText();
    }

    JsonNode job(String id) {
        return api.get("/tenant/jobs/" + id).json().path("result");
    }

    /** What a job says in the end. Time is short: what it waits for is there before long. */
    JsonNode ended(String id) {
        return polled(id, job -> !job.path("status").asText().equals("pending"), true);
    }

    /** What a job says as soon as it says such a thing; nobody makes its waiting shorter. */
    JsonNode told(String id, String part) {
        return polled(id, job -> job.path("message").asText().contains(part), false);
    }

    private JsonNode polled(String id, Function<JsonNode, Boolean> wanted, boolean hurried) {
        Instant end = Instant.now().plus(LONGEST);
        JsonNode job = job(id);
        while (!wanted.apply(job)) {
            assertThat(Instant.now()).as(job.toString()).isBefore(end);
            if (hurried) {
                hurry(job.path("message").asText());
            }
            LockSupport.parkNanos(POLL.toNanos());
            job = job(id);
        }
        return job;
    }

    private void hurry(String message) {
        Matcher moment = MOMENT.matcher(message);
        Duration ahead = POLL;
        while (moment.find()) {
            Duration missing = Duration.between(clock.instant(), Instant.parse(moment.group()));
            ahead = missing.compareTo(ahead) > 0 ? missing : ahead;
        }
        clock.skip(ahead);
    }

    /** The serial of a domain's new certificate. */
    String issued(String domain) {
        JsonNode job = ended(order(domain));
        assertThat(job.path("status").asText()).as(job.toString()).isEqualTo("ok");
        return job.at("/details/serial").asText();
    }

    /** What the database holds, as a copy of it shows that is made while the server runs. */
    <T> T stored(Function<Database, T> query) {
        DatabaseAddress.Directory address = new DatabaseAddress.Directory(directory.resolve("data"));
        ServerRecords.server(address).ifPresent(RunningServer::checkpoint);
        return DatabaseCopy.read(address, query);
    }

    @Override
    public void close() throws IOException {
        bot.close();
        dns.close();
        authority.close();
        pebble.close();
        front.close();
    }
}
