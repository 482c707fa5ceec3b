package dev.fixwright.certificate.setting;

import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.DnsServer;
import dev.fixwright.certificate.DomainName;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.secret.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The section {@code acme}. */
final class AcmeReader {
    private static final String BASE64 = "[A-Za-z0-9+/_-]+={0,2}";
    private static final List<String> ALGORITHMS = List.of("hmac-sha224", "hmac-sha256", "hmac-sha384", "hmac-sha512");

    private final Section acme;
    private final Optional<DnsServer> dns;

    private AcmeReader(Section acme) {
        this.acme = acme;
        this.dns = acme.section("dns").flatMap(AcmeReader::dns);
    }

    static Optional<AcmeSettings> read(Section section) {
        return new AcmeReader(section.knows(
                        "directory",
                        "roots-file",
                        "terms-agreed",
                        "contact",
                        "external-account",
                        "key",
                        "challenge",
                        "preferred-chain",
                        "renew-before-days",
                        "dns",
                        "deploy",
                        "domains"))
                .settings();
    }

    private Optional<AcmeSettings> settings() {
        Optional<URI> directory = Reference.address(acme, "directory", "the address of the authority's ACME directory");
        AcmeSettings.Account account = new AcmeSettings.Account(
                contacts(),
                acme.isOn("terms-agreed"),
                acme.section("external-account").flatMap(this::external));
        AcmeSettings.Wishes wishes = new AcmeSettings.Wishes(
                acme.text("preferred-chain"), Duration.ofDays(acme.number("renew-before-days", 30, 1, 365)));
        List<DomainRule> domains = new DomainsReader(acme, dns).rules();
        return directory.map(address -> new AcmeSettings(
                new AcmeSettings.Directory(address, Reference.roots(acme, "roots-file")),
                account,
                wishes,
                dns,
                domains));
    }

    private List<String> contacts() {
        List<String> contacts = acme.differentTexts("contact");
        contacts.stream()
                .filter(contact -> !contact.matches("[^@\\s:]+@[^@\\s:]+"))
                .forEach(contact -> acme.problem(
                        "contact", "has \"" + contact + "\", which is no mail address. Write it as ops@example.com."));
        return contacts;
    }

    private Optional<AcmeSettings.External> external(Section section) {
        section.knows("key-id", "key-file");
        String keyId = section.needed("key-id", "the id that the authority gave with the key");
        Optional<Secret> secret = base64(section, "key-file", "the key that the authority gave, in base64url");
        return secret.map(found -> new AcmeSettings.External(keyId, found));
    }

    private static Optional<Secret> base64(Section section, String name, String what) {
        Optional<Secret> secret = Reference.secret(section, name, what);
        if (secret.filter(found -> !found.reveal().matches(BASE64)).isPresent()) {
            section.problem(name, "names a file that does not hold " + what + ".");
            return Optional.empty();
        }
        return secret;
    }

    private static Optional<DnsServer> dns(Section section) {
        section.knows("server", "port", "zones", "key-name", "key-algorithm", "key-file", "propagation-seconds");
        List<String> zones = section.differentTexts("zones").stream()
                .flatMap(zone -> {
                    Optional<String> name = DomainName.of(zone);
                    if (name.isEmpty()) {
                        section.problem(
                                "zones", "has \"" + zone + "\", which is no domain. Write one such as example.com.");
                    }
                    return name.stream();
                })
                .toList();
        if (zones.isEmpty()) {
            section.problem("zones", "has no zone. It is the list of zones that the server may be asked to change.");
        }
        String server = section.needed("server", "the name or address of the DNS server that takes updates");
        int port = section.number("port", 53, 1, 65_535);
        String keyName = section.needed("key-name", "the name of the key that the DNS server knows");
        String algorithm = section.word("key-algorithm", ALGORITHMS, AcmeReader::algorithm, "hmac-sha256");
        Duration propagation = Duration.ofSeconds(section.number("propagation-seconds", 0, 0, 3_600));
        return base64(section, "key-file", "the key that the DNS server knows, in base64")
                .map(secret -> new DnsServer(server, port, zones, keyName, algorithm, secret, propagation));
    }

    private static Optional<String> algorithm(String word) {
        return ALGORITHMS.stream().filter(word::equalsIgnoreCase).findFirst();
    }
}
