package dev.fixwright.certificate.setting;

import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.Deploy;
import dev.fixwright.certificate.DnsServer;
import dev.fixwright.certificate.DomainName;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.KeyKind;
import dev.fixwright.secret.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section {@code acme}. */
final class AcmeReader {
    private static final String BASE64 = "[A-Za-z0-9+/_-]+={0,2}";
    private static final List<String> ALGORITHMS = List.of("hmac-sha224", "hmac-sha256", "hmac-sha384", "hmac-sha512");

    private final Section acme;
    private final Optional<DnsServer> dns;
    private final KeyKind key;
    private final ChallengeKind challenge;
    private final Optional<Deploy> deploy;

    private AcmeReader(Section acme) {
        this.acme = acme;
        this.dns = acme.section("dns").flatMap(AcmeReader::dns);
        this.key = acme.word("key", KeyKind.words(), KeyKind::of, KeyKind.EC_P256);
        this.challenge = acme.word("challenge", ChallengeKind.words(), ChallengeKind::of, ChallengeKind.HTTP_01);
        this.deploy = acme.section("deploy").flatMap(AcmeReader::deploy);
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
        Optional<URI> directory = acme.address("directory", "the address of the authority's ACME directory");
        AcmeSettings.Account account = new AcmeSettings.Account(
                contacts(),
                acme.isOn("terms-agreed"),
                acme.section("external-account").flatMap(this::external));
        AcmeSettings.Wishes wishes = new AcmeSettings.Wishes(
                acme.text("preferred-chain"), Duration.ofDays(acme.number("renew-before-days", 30, 1, 365)));
        List<DomainRule> domains = domains();
        return directory.map(address -> new AcmeSettings(
                new AcmeSettings.Directory(address, CertificatesFile.roots(acme, "roots-file")),
                account,
                wishes,
                dns,
                domains));
    }

    private List<String> contacts() {
        List<String> contacts = acme.texts("contact");
        contacts.stream()
                .filter(contact -> !contact.matches("[^@\\s:]+@[^@\\s:]+"))
                .forEach(contact -> acme.problem("contact", "has \"" + contact + "\", which is no mail address."));
        return contacts;
    }

    private Optional<AcmeSettings.External> external(Section section) {
        section.knows("key-id", "key-file");
        String keyId = section.needed("key-id", "the id that the authority gave with the key");
        Optional<Secret> secret = base64(section, "key-file", "the key that the authority gave, in base64url");
        return secret.map(found -> new AcmeSettings.External(keyId, found));
    }

    private static Optional<Secret> base64(Section section, String name, String what) {
        Optional<Secret> secret = section.secret(name, what);
        if (secret.filter(found -> !found.reveal().matches(BASE64)).isPresent()) {
            section.problem(name, "names a file that does not hold " + what + ".");
            return Optional.empty();
        }
        return secret;
    }

    private static Optional<DnsServer> dns(Section section) {
        section.knows("server", "port", "zones", "key-name", "key-algorithm", "key-file", "propagation-seconds");
        List<String> zones = section.texts("zones").stream()
                .flatMap(zone -> {
                    Optional<String> name = DomainName.of(zone);
                    if (name.isEmpty()) {
                        section.problem("zones", "has \"" + zone + "\", which is no domain.");
                    }
                    return name.stream();
                })
                .toList();
        if (zones.isEmpty()) {
            section.problem("zones", "is not set. It is the list of zones that the server may be asked to change.");
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

    private static Optional<Deploy> deploy(Section section) {
        section.knows("command", "webhook", "key-file", "seconds");
        Duration limit = Duration.ofSeconds(section.number("seconds", 60, 1, 3_600));
        if (section.has("command") == section.has("webhook")) {
            section.problem("", "must have either command (a list: the program and its arguments) or webhook.");
            return Optional.empty();
        }
        if (section.has("command")) {
            List<String> words = section.texts("command");
            if (words.isEmpty()) {
                section.problem("command", "is not set. It is a list: the program and its arguments.");
                return Optional.empty();
            }
            return Optional.of(new Deploy.Command(words, limit));
        }
        Optional<URI> address = section.address("webhook", "the address that is told of a new certificate");
        Optional<Secret> secret = section.secret("key-file", "the key that signs the request");
        return address.flatMap(found -> secret.map(signing -> new Deploy.Webhook(found, signing, limit)));
    }

    private List<DomainRule> domains() {
        List<DomainRule> rules = new ArrayList<>();
        for (Section section : acme.sections("domains")) {
            section.knows("name", "also", "tenants", "key", "challenge", "deploy");
            domain(section).ifPresent(rules::add);
        }
        if (rules.isEmpty() && !acme.has("domains")) {
            acme.problem("domains", "is not set. It is the list of domains that may be ordered.");
        }
        return rules;
    }

    private Optional<DomainRule> domain(Section section) {
        Optional<String> name = name(section, section.needed("name", "the domain, or a pattern such as *.example.com"));
        List<String> also = section.texts("also").stream()
                .flatMap(text -> name(section, text).stream())
                .toList();
        ChallengeKind kind = section.word("challenge", ChallengeKind.words(), ChallengeKind::of, challenge);
        boolean pattern = name.filter(DomainName::isWildcard).isPresent();
        if (pattern && !also.isEmpty()) {
            section.problem("also", "goes with a single domain, not with a pattern.");
        }
        if (also.stream().anyMatch(DomainName::isWildcard) && kind != ChallengeKind.DNS_01) {
            section.problem("also", "has a wildcard, which only dns-01 can prove. Set challenge: dns-01.");
        }
        if (kind == ChallengeKind.DNS_01 && !acme.has("dns")) {
            section.problem("challenge", "is dns-01, and acme.dns does not say which DNS server takes updates.");
        }
        KeyKind keyKind = section.word("key", KeyKind.words(), KeyKind::of, key);
        Optional<Deploy> own = section.section("deploy").flatMap(AcmeReader::deploy);
        return name.map(found ->
                new DomainRule(found, also, section.texts("tenants"), keyKind, kind, own.isPresent() ? own : deploy));
    }

    private static Optional<String> name(Section section, String text) {
        Optional<String> name = DomainName.of(text);
        if (name.isEmpty() && !text.isEmpty()) {
            section.problem("", "has \"" + text + "\", which is no domain.");
        }
        return name;
    }
}
