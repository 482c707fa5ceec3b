package dev.fixwright.certificate.setting;

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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The list {@code acme.domains}, and what stands beside it for those that say nothing themselves. */
final class DomainsReader {
    /** What authorities put on one certificate. */
    private static final int MOST_NAMES = 100;

    private final Section acme;
    private final Optional<DnsServer> dns;
    private final KeyKind key;
    private final ChallengeKind challenge;
    private final Optional<Deploy> deploy;
    private final Map<Section, DomainRule> read = new LinkedHashMap<>();

    DomainsReader(Section acme, Optional<DnsServer> dns) {
        this.acme = acme;
        this.dns = dns;
        this.key = acme.word("key", KeyKind.words(), KeyKind::of, KeyKind.EC_P256);
        this.challenge = acme.word("challenge", ChallengeKind.words(), ChallengeKind::of, ChallengeKind.HTTP_01);
        this.deploy = acme.section("deploy").flatMap(DomainsReader::deploy);
    }

    List<DomainRule> rules() {
        if (!acme.has("domains")) {
            acme.problem("domains", "is not set. It is the list of domains that may be ordered.");
        }
        for (Section section : acme.sections("domains")) {
            section.knows("name", "also", "tenants", "key", "challenge", "deploy");
            rule(section).ifPresent(rule -> {
                refuseRepeated(section, rule);
                read.put(section, rule);
            });
        }
        return List.copyOf(read.values());
    }

    private Optional<DomainRule> rule(Section section) {
        Optional<String> name =
                name(section, "name", section.needed("name", "the domain, or a pattern such as *.example.com"));
        List<String> also = new ArrayList<>();
        section.texts("also").forEach(text -> name(section, "also", text).ifPresent(also::add));
        ChallengeKind kind = section.word("challenge", ChallengeKind.words(), ChallengeKind::of, challenge);
        KeyKind keyKind = section.word("key", KeyKind.words(), KeyKind::of, key);
        Optional<Deploy> own = section.section("deploy").flatMap(DomainsReader::deploy);
        List<String> tenants = section.differentTexts("tenants");
        name.ifPresent(found -> names(section, found, also));
        challenge(section, Stream.concat(name.stream(), also.stream()).toList(), also, kind);
        return name.map(found -> new DomainRule(found, also, tenants, keyKind, kind, own.isPresent() ? own : deploy));
    }

    private static Optional<String> name(Section section, String at, String text) {
        Optional<String> name = DomainName.of(text);
        if (name.isEmpty() && !text.isEmpty()) {
            boolean ascii = text.chars().allMatch(letter -> letter < 128);
            section.problem(
                    at,
                    "has \"" + text + "\", which is no domain. Write "
                            + (ascii
                                    ? "one such as shop.example.com, or *.example.com; addresses are not ordered."
                                    : "it in its ASCII form, which begins with xn--."));
        }
        return name;
    }

    private static void names(Section section, String name, List<String> also) {
        if (DomainName.isWildcard(name) && !also.isEmpty()) {
            section.problem("also", "goes with a single domain, not with a pattern.");
        }
        Set<String> seen = new HashSet<>(Set.of(name));
        also.stream()
                .filter(other -> !seen.add(other))
                .distinct()
                .forEach(other -> section.problem("also", "has " + other + " again. Keep one of them."));
        if (also.size() >= MOST_NAMES) {
            section.problem(
                    "also",
                    "makes " + (also.size() + 1) + " names on one certificate, and authorities put at most "
                            + MOST_NAMES + " on one. Make several domains of it.");
        }
    }

    private void challenge(Section section, List<String> names, List<String> also, ChallengeKind kind) {
        if (kind != ChallengeKind.DNS_01) {
            if (also.stream().anyMatch(DomainName::isWildcard)) {
                section.problem("also", "has a wildcard, which only dns-01 can prove. Set challenge: dns-01.");
            }
            return;
        }
        if (!acme.has("dns")) {
            section.problem("challenge", "is dns-01, and acme.dns does not say which DNS server takes updates.");
        }
        dns.ifPresent(server -> names.stream()
                .filter(name -> !server.hasZoneOf(name))
                .forEach(name -> section.problem(
                        "challenge",
                        "is dns-01, and " + name + " is in none of acme.dns.zones: " + String.join(", ", server.zones())
                                + ". Add its zone there.")));
    }

    /** A domain is there once for a tenant: of two it would be a guess which one is meant. */
    private void refuseRepeated(Section section, DomainRule rule) {
        read.entrySet().stream()
                .filter(other -> other.getValue().name().equals(rule.name())
                        && overlap(other.getValue().tenants(), rule.tenants()))
                .findFirst()
                .ifPresent(other -> section.problem(
                        "name",
                        "is " + rule.name() + " again, after line "
                                + other.getKey().line() + ". Keep one of them, or give each its own tenants."));
    }

    /** Whether two lists of tenants have one in common; the empty one has everybody. */
    static boolean overlap(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
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
                section.problem("command", "has no program in it. It is a list: the program and its arguments.");
                return Optional.empty();
            }
            return Optional.of(new Deploy.Command(words, limit));
        }
        Optional<URI> address = Reference.address(section, "webhook", "the address that is told of a new certificate");
        Optional<Secret> secret = Reference.secret(section, "key-file", "the key that signs the request");
        return address.flatMap(found -> secret.map(signing -> new Deploy.Webhook(found, signing, limit)));
    }
}
