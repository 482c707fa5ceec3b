package dev.fixwright.certificate.setting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.Deploy;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.KeyKind;
import dev.fixwright.certificate.VenafiSettings;
import dev.fixwright.policy.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operator's file: what it means, and everything that may be wrong with it. */
class CertificatesFileTest {
    @TempDir
    Path directory;

    private Path secret;

    @BeforeEach
    void secret() throws IOException {
        secret = Files.writeString(directory.resolve("secret"), "c2VjcmV0LXNlY3JldC1zZWNyZXQ=\n");
    }

    private CertificatesFile.Reading read(String text) {
        return CertificatesFile.read("certificates.yml", text.replace("SECRET", secret.toString()), new Wording() {
            @Override
            public Optional<String> secretFile(Path file) {
                return Files.exists(file) ? Optional.empty() : Optional.of("names a file that is not there.");
            }

            @Override
            public String unreadable(Path file, IOException e) {
                return "cannot be read: " + file + ".";
            }

            @Override
            public Optional<String> near(String word, List<String> known) {
                return Words.near(word, known);
            }
        });
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
    void everythingThatIsWrongIsSaidAtOnceWithItsLine() {
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

        assertThat(reading.problems().stream()
                        .map(problem -> problem.split(" "))
                        .map(words -> words[0] + words[1]))
                .containsExactly(
                        "certificates.yml:2:acme.directory",
                        "certificates.yml:3:acme.terms",
                        "certificates.yml:4:acme.contact",
                        "certificates.yml:5:acme.key",
                        "certificates.yml:6:acme.challenge",
                        "certificates.yml:7:acme.renew-before-days",
                        "certificates.yml:8:acme.dns.zones",
                        "certificates.yml:8:acme.dns.zones",
                        "certificates.yml:8:acme.dns.key-file",
                        "certificates.yml:9:acme.deploy",
                        "certificates.yml:11:acme.domains[1].name",
                        "certificates.yml:12:acme.domains[2].also",
                        "certificates.yml:13:acme.domains[3].also",
                        "certificates.yml:14:acme.domains[4]",
                        "certificates.yml:18:venafi.policies[1].on",
                        "certificates.yml:19:venafi.policies[2].name",
                        "certificates.yml:19:venafi.policies[2].issuers",
                        "certificates.yml:21:venafi.hosts[1].name",
                        "certificates.yml:21:venafi.hosts[1].port");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            keyTpye: x              | acme.domains[1].keyTpye is not a key; did you mean key?
            challange: http-01      | acme.domains[1].challange is not a key; did you mean challenge?
            tenant_s: [a]           | acme.domains[1].tenant_s is not a key; did you mean tenants?
            colour: red             | acme.domains[1].colour is not a key. There are: name, also, tenants, key, challenge, deploy.
            key: ec_p256            | acme.domains[1].key is "ec_p256"; did you mean ec-p256?
            name: b.example.com     | acme.domains[1].name is there twice. Keep one of them.
            also: b.example.com     | acme.domains[1].also must be a list
            also: ['']              | acme.domains[1].also has an empty item.
            also: [192.0.2.1]       | acme.domains[1].also has "192.0.2.1", which is no domain. Write one such as
            also: [faß.de]          | acme.domains[1].also has "faß.de", which is no domain. Write it in its ASCII form
            also: [A.example.com]   | acme.domains[1].also has a.example.com again. Keep one of them.
            tenants: [t, t]         | acme.domains[1].tenants has "t" twice. Keep one of them.
            deploy:                 | acme.domains[1].deploy is empty. Write its keys below it, indented
            """)
    void aMistakeInADomainIsSaidWithWhatWasMeant(String line, String said) {
        assertThat(domain("- name: a.example.com\n      " + line))
                .first()
                .asString()
                .startsWith("certificates.yml:5: " + said);
    }

    private List<String> domain(String text) {
        return read("acme:\n  directory: https://ca.example.com/dir\n  domains:\n    " + text + "\n")
                .problems();
    }

    @Test
    void anEmptyNameSaysWhatToWrite() {
        String wanted = "Write the domain, or a pattern such as *.example.com.";

        assertThat(domain("- { name: '' }"))
                .containsExactly("certificates.yml:4: acme.domains[1].name is empty. " + wanted);
        assertThat(domain("- { name: }"))
                .containsExactly("certificates.yml:4: acme.domains[1].name is not set. It is the domain, or a pattern"
                        + " such as *.example.com.");
        assertThat(domain("- { name: [a] }"))
                .containsExactly("certificates.yml:4: acme.domains[1].name must be a single text, not a list or keys. "
                        + wanted);
    }

    @Test
    void whatIsThereTwiceIsSaidUnlessItIsForOtherTenants() {
        assertThat(domain("- { name: '*.example.com' }\n    - { name: '*.EXAMPLE.com.', tenants: [a] }"))
                .containsExactly(
                        "certificates.yml:5: acme.domains[2].name is *.example.com again, after line 4. Keep one"
                                + " of them, or give each its own tenants.");
        assertThat(domain("- { name: x.example.com, tenants: [b] }\n    - { name: x.example.com, tenants: [a] }"))
                .isEmpty();
        assertThat(read("""
                venafi:
                  cloud: { key-file: SECRET }
                  policies: [{ id: a, name: x }, { id: a, name: y }]
                  hosts: [{ name: a.example.com }, { name: a.example.com, port: 8443 }]
                """).problems())
                .containsExactly(
                        "certificates.yml:3: venafi.policies[2].id is a again. Keep one of them.",
                        "certificates.yml:4: venafi.hosts[2].name is a.example.com again. Keep one of them, or give each"
                                + " its own tenants.");
    }

    @Test
    void aHundredNamesGoOnOneCertificate() {
        String names =
                IntStream.range(1, 100).mapToObj(i -> "n" + i + ".example.com").collect(Collectors.joining(", "));

        assertThat(domain("- { name: shop.example.com, also: [" + names + "] }"))
                .isEmpty();
        assertThat(domain("- { name: shop.example.com, also: [" + names + ", one.more] }"))
                .singleElement()
                .asString()
                .contains("makes 101 names on one certificate, and authorities put at most 100 on one");
    }

    @Test
    void aDomainThatTheDnsServerCannotProveIsSaid() {
        assertThat(read("""
                acme:
                  directory: https://ca.example.com/dir
                  challenge: dns-01
                  dns: { server: ns.example.com, zones: [example.com], key-name: k, key-file: SECRET }
                  domains:
                    - { name: "*.example.com" }
                    - { name: shop.example.org }
                """).problems())
                .containsExactly(
                        "certificates.yml:7: acme.domains[2].challenge is dns-01, and shop.example.org is in none"
                                + " of acme.dns.zones: example.com. Add its zone there.");
    }

    @Test
    void aNameInAnotherScriptIsKeptInItsAsciiForm() {
        String file = "acme: { directory: 'https://ca.example.com/dir', domains: [{ name: Bücher.example.com }] }";

        AcmeSettings acme = read(file).settings().acme().orElseThrow();

        assertThat(acme.rule("org-1", "xn--bcher-kva.example.com")).isPresent();
    }

    @Test
    void aFileThatIsNoYamlIsSaidWithItsLine() {
        assertThat(read("acme:\n  directory: [\n").problems())
                .singleElement()
                .asString()
                .startsWith("certificates.yml:3: this is no YAML (");
        assertThat(read("just text").problems())
                .containsExactly("certificates.yml:1: it has neither acme nor venafi in it.");
        assertThat(read("# nothing\n").problems()).hasSize(1);
        assertThat(read("{}").problems()).hasSize(1);
        assertThat(read("acme:\n").problems()).first().asString().contains("acme is empty");
    }
}
