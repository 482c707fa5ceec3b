package dev.fixwright.certificate;

import dev.fixwright.secret.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Venafi's platforms, the policies that may be asked for, and the hosts whose certificates may be looked at. */
public record VenafiSettings(
        Optional<Cloud> cloud, Optional<WebSdk> webSdk, List<PolicyRule> policies, List<HostRule> hosts) {
    public VenafiSettings {
        policies = List.copyOf(policies);
        hosts = List.copyOf(hosts);
    }

    /** TLS Protect Cloud. */
    public record Cloud(URI address, Secret apiKey) {}

    /**
     * A Trust Protection server of one's own.
     *
     * @param tokenFile has the access token; read at every use, so that whoever renews the token only writes the file
     */
    public record WebSdk(URI address, Path tokenFile, List<X509Certificate> roots) {
        public WebSdk {
            roots = List.copyOf(roots);
        }
    }

    /**
     * A policy, and what the operator adds to what Venafi says.
     *
     * @param id what callers name it
     * @param name the id of an issuing template in the cloud, or the path of a folder on one's own server
     * @param longest the longest validity; empty where only Venafi's word holds
     * @param issuers patterns (RE2) of the issuer's distinguished name; empty for any
     */
    public record PolicyRule(
            String id, Platform platform, String name, Optional<Duration> longest, List<String> issuers) {
        public PolicyRule {
            issuers = List.copyOf(issuers);
        }
    }

    /** Which platform has a policy. */
    public enum Platform {
        CLOUD,
        WEBSDK;

        /** As settings and reports spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The policy that a caller named, or the first where none was named. */
    public Optional<PolicyRule> policy(Optional<String> named) {
        return policies.stream()
                .filter(rule -> named.isEmpty()
                        || rule.id().equals(named.get())
                        || rule.name().equals(named.get()))
                .findFirst();
    }

    public Optional<HostRule> host(String tenant, String name) {
        return hosts.stream().filter(host -> host.isFor(tenant, name)).findFirst();
    }
}
