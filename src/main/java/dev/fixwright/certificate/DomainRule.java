package dev.fixwright.certificate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A domain that may be ordered, and how.
 *
 * @param name a name, or a pattern that begins with {@code *.}
 * @param also further names on the same certificate
 * @param tenants who may order it; empty for everybody
 */
public record DomainRule(
        String name,
        List<String> also,
        List<String> tenants,
        KeyKind key,
        ChallengeKind challenge,
        Optional<Deploy> deploy) {
    public DomainRule {
        also = List.copyOf(also);
        tenants = List.copyOf(tenants);
    }

    boolean isFor(String tenant, String domain) {
        return (tenants.isEmpty() || tenants.contains(tenant)) && DomainName.matches(name, domain);
    }

    /** All names of the certificate, the domain first. */
    public List<String> names(String domain) {
        return Stream.concat(Stream.of(domain), also.stream()).distinct().toList();
    }
}
