package dev.fixwright.certificate.setting;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.fixwright.certificate.DomainName;
import dev.fixwright.certificate.HostRule;
import dev.fixwright.certificate.VenafiSettings;
import dev.fixwright.certificate.VenafiSettings.Platform;
import dev.fixwright.certificate.VenafiSettings.PolicyRule;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section {@code venafi}. */
final class VenafiReader {
    private static final List<String> PLATFORMS = List.of("cloud", "websdk");

    private VenafiReader() {}

    static Optional<VenafiSettings> read(Section venafi) {
        venafi.knows("cloud", "websdk", "policies", "hosts");
        if (!venafi.has("cloud") && !venafi.has("websdk")) {
            venafi.problem("", "has neither cloud nor websdk: there is nobody to ask for a policy.");
        }
        List<PolicyRule> policies = new ArrayList<>();
        for (Section section : venafi.sections("policies")) {
            Optional<PolicyRule> policy = policy(venafi, section);
            policy.filter(one -> policies.stream().anyMatch(other -> other.id().equals(one.id())))
                    .ifPresent(one -> section.problem("id", "is " + one.id() + " again. Keep one of them."));
            policy.ifPresent(policies::add);
        }
        if (!venafi.has("policies")) {
            venafi.problem("policies", "is not set. It is the list of policies that may be checked.");
        }
        List<HostRule> hosts = new ArrayList<>();
        for (Section section : venafi.sections("hosts")) {
            Optional<HostRule> host = host(section);
            host.filter(one -> hosts.stream()
                            .anyMatch(other -> other.name().equals(one.name())
                                    && DomainsReader.overlap(other.tenants(), one.tenants())))
                    .ifPresent(one -> section.problem(
                            "name", "is " + one.name() + " again. Keep one of them, or give each its own tenants."));
            host.ifPresent(hosts::add);
        }
        return Optional.of(new VenafiSettings(
                venafi.section("cloud").flatMap(VenafiReader::cloud),
                venafi.section("websdk").flatMap(VenafiReader::webSdk),
                policies,
                hosts));
    }

    private static Optional<VenafiSettings.Cloud> cloud(Section section) {
        section.knows("address", "key-file");
        Optional<URI> address = section.has("address")
                ? Reference.address(section, "address", "the address of Venafi's cloud")
                : Optional.of(URI.create("https://api.venafi.cloud"));
        return Reference.secret(section, "key-file", "the API key")
                .flatMap(key -> address.map(found -> new VenafiSettings.Cloud(found, key)));
    }

    private static Optional<VenafiSettings.WebSdk> webSdk(Section section) {
        section.knows("address", "token-file", "roots-file");
        Optional<URI> address = Reference.address(section, "address", "the address of the Trust Protection server");
        return Reference.secretFile(section, "token-file", "the access token")
                .flatMap(file -> address.map(
                        found -> new VenafiSettings.WebSdk(found, file, Reference.roots(section, "roots-file"))));
    }

    private static Optional<PolicyRule> policy(Section venafi, Section section) {
        section.knows("id", "on", "name", "longest-days", "issuers");
        String id = section.needed("id", "the name that callers use");
        String name = section.needed("name", "the id of an issuing template (cloud) or the path of a folder (websdk)");
        Platform platform = section.word(
                "on",
                PLATFORMS,
                word -> PLATFORMS.contains(word)
                        ? Optional.of(word.equals("cloud") ? Platform.CLOUD : Platform.WEBSDK)
                        : Optional.empty(),
                venafi.has("cloud") ? Platform.CLOUD : Platform.WEBSDK);
        if (!venafi.has(platform.word())) {
            section.problem("on", "is " + platform.word() + ", which is not set up beside it.");
        }
        if (platform == Platform.CLOUD && !name.matches("[A-Za-z0-9-]{0,64}")) {
            section.problem("name", "is \"" + name + "\", which is not the id of an issuing template.");
        }
        List<String> issuers = section.differentTexts("issuers");
        issuers.forEach(issuer -> {
            try {
                Pattern.compile(issuer);
            } catch (PatternSyntaxException e) {
                section.problem("issuers", "has \"" + issuer + "\", which is no pattern: " + e.getDescription() + ".");
            }
        });
        int days = section.number("longest-days", 0, 1, 10_000);
        Optional<Duration> longest = days == 0 ? Optional.empty() : Optional.of(Duration.ofDays(days));
        return id.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new PolicyRule(id, platform, name, longest, issuers));
    }

    private static Optional<HostRule> host(Section section) {
        section.knows("name", "port", "inside", "tenants");
        String text = section.needed("name", "the name of the host");
        Optional<String> name = DomainName.of(text).filter(found -> !DomainName.isWildcard(found));
        if (name.isEmpty() && !text.isEmpty()) {
            section.problem(
                    "name", "is \"" + text + "\", which is no name of a host. Write one such as shop.example.com.");
        }
        int port = section.number("port", 443, 1, 65_535);
        boolean inside = section.isOn("inside");
        List<String> tenants = section.differentTexts("tenants");
        return name.map(found -> new HostRule(found, port, inside, tenants));
    }
}
