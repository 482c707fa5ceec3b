package dev.fixwright.certificate;

import dev.fixwright.secret.Secret;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which certification authority certificates are ordered at, and for which domains. */
public record AcmeSettings(
        Directory directory, Account account, Wishes wishes, Optional<DnsServer> dns, List<DomainRule> domains) {
    public AcmeSettings {
        domains = List.copyOf(domains);
    }

    /**
     * Where the authority is.
     *
     * @param roots what its web server is trusted by; empty for those that the Java at hand trusts
     */
    public record Directory(URI address, List<X509Certificate> roots) {
        public Directory {
            roots = List.copyOf(roots);
        }
    }

    /** Who orders. {@code termsAgreed}: the operator has read and agreed to the authority's terms of service. */
    public record Account(List<String> contacts, boolean termsAgreed, Optional<External> external) {
        public Account {
            contacts = List.copyOf(contacts);
        }
    }

    /** The account that the operator has with the authority outside ACME: its key, base64url, signs the new one's. */
    public record External(String keyId, Secret key) {}

    /**
     * What is wished of certificates.
     *
     * @param chain the name of the issuer that the chain should end at
     * @param renewBefore how long before the end a certificate is ordered anew where the authority says nothing of it
     */
    public record Wishes(Optional<String> chain, Duration renewBefore) {}

    /** How a domain may be ordered by a tenant; empty where it may not. A name comes before a pattern. */
    public Optional<DomainRule> rule(String tenant, String domain) {
        return domains.stream()
                .filter(rule -> rule.isFor(tenant, domain))
                .reduce((first, second) -> second.name().equals(domain) ? second : first);
    }
}
