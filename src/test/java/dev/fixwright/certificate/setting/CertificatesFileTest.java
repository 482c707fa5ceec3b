package dev.fixwright.certificate.setting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.Deploy;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.KeyKind;
import dev.fixwright.certificate.VenafiSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's file: what it means, and everything that may be wrong with it. */
class CertificatesFileTest {
    @TempDir
    Path directory;

    private Path secret;

    @BeforeEach
    void secret() throws IOException {
        secret = Files.writeString(directory.resolve("secret"), "c2VjcmV0LXNlY3JldC1zZWNyZXQ=\n");
    }

    private CertificatesFile.Reading read(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("certificates.yml"), text.replace("SECRET", secret.toString()));
        return CertificatesFile.read(
                file, path -> Files.exists(path) ? Optional.empty() : Optional.of("names a file that is not there."));
    }

    @Test
    void theExampleOfTheDocumentIsRight() throws IOException {
        String text = Files.readString(Path.of("src/docs/certificates.md"));
        Matcher example = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(text);
        assertThat(example.find()).isTrue();

        CertificatesFile.Reading reading = read(example.group(1).replaceAll("/etc/fixwright/\\S+", "SECRET"));

        assertThat(reading.problems()).isEmpty();
        AcmeSettings acme = reading.settings().acme().orElseThrow();
        DomainRule shop = acme.rule("org-4711", "shop.example.com").orElseThrow();
        assertThat(shop.names("shop.example.com")).containsExactly("shop.example.com", "www.shop.example.com");
        assertThat(shop.challenge()).isEqualTo(ChallengeKind.HTTP_01);
        assertThat(shop.deploy())
                .contains(new Deploy.Command(
                        List.of("/usr/local/bin/deploy-certificate", "--reload"), Duration.ofSeconds(60)));
        DomainRule internal = acme.rule("org-1", "a.internal.example.com").orElseThrow();
        assertThat(internal.key()).isEqualTo(KeyKind.RSA_3072);
        assertThat(internal.deploy().orElseThrow()).isInstanceOf(Deploy.Webhook.class);
        assertThat(acme.rule("org-1", "shop.example.com")).isEmpty();
        assertThat(acme.rule("org-1", "internal.example.com")).isEmpty();
        assertThat(acme.dns().orElseThrow().algorithm()).isEqualTo("hmac-sha256");
        VenafiSettings venafi = reading.settings().venafi().orElseThrow();
        assertThat(venafi.policy(Optional.of("internal")).orElseThrow().name()).isEqualTo("\\VED\\Policy\\Internal");
        assertThat(venafi.policy(Optional.empty()).orElseThrow().id()).isEqualTo("web");
        assertThat(venafi.host("org-1", "erp.example.com").orElseThrow().inside())
                .isTrue();
        assertThat(reading.toString()).doesNotContain("c2VjcmV0");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        CertificatesFile.Reading reading = read("""
                acme:
                  directory: http://ca.example.com/dir
                  terms: true
                  contact: [nobody]
                  key: rsa-1024
                  challenge: tls-alpn-01
                  renew-before-days: 0
                  dns: { server: ns.example.com, zones: ["-"], key-name: k, key-file: /nowhere }
                  deploy: { command: [], webhook: https://deploy.example.com }
                  domains:
                    - { name: "not a domain" }
                    - { name: "*.example.com", also: [b.example.com], challenge: dns-01 }
                    - { name: shop.example.com, also: ["*.shop.example.com"] }
                    - shop
                venafi:
                  cloud: { key-file: SECRET }
                  policies:
                    - { id: a, on: websdk, name: x }
                    - { id: b, on: cloud, name: "../../v1/users", issuers: ["("] }
                  hosts:
                    - { name: 169.254.169.254, port: 70000 }
                """);

        List<String> places = new ArrayList<>();
        reading.problems().forEach(problem -> places.add(problem.split(" ")[0]));
        assertThat(places)
                .containsExactlyInAnyOrder(
                        "acme.terms",
                        "acme.directory",
                        "acme.contact",
                        "acme.key",
                        "acme.challenge",
                        "acme.renew-before-days",
                        "acme.dns.zones",
                        "acme.dns.zones",
                        "acme.dns.key-file",
                        "acme.deploy",
                        "acme.domains[1]",
                        "acme.domains[2].also",
                        "acme.domains[3].also",
                        "acme.domains[4]",
                        "venafi.policies[1].on",
                        "venafi.policies[2].name",
                        "venafi.policies[2].issuers",
                        "venafi.hosts[1].name",
                        "venafi.hosts[1].port");
    }

    @Test
    void aFileThatIsNoYamlIsSaidWithItsLine() throws IOException {
        assertThat(read("acme:\n  directory: [\n").problems())
                .singleElement()
                .asString()
                .contains("is no YAML");
        assertThat(read("just text").problems()).singleElement().asString().contains("neither acme nor venafi");
        assertThat(CertificatesFile.read(directory.resolve("none"), path -> Optional.empty())
                        .problems())
                .singleElement()
                .asString()
                .contains("cannot be read");
    }
}
