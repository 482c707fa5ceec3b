package dev.fixwright;

import dev.fixwright.access.EntryRules;
import dev.fixwright.access.IssuerStandIn;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whoever comes to the server for an organisation: in each role, and with each thing that may be shown in each place. */
final class Visitors implements AutoCloseable {
    private static final KeyPair KEY = IssuerStandIn.rsa();

    private final IssuerStandIn issuer;

    Visitors() {
        try {
            issuer = IssuerStandIn.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        issuer.publishes(IssuerStandIn.jwk("one", KEY));
    }

    /** What a server has to go by that lets them in. */
    EntryRules rules() {
        return new EntryRules(Optional.of(issuer.issuer()), true, Optional.empty());
    }

    /**
     * One of them.
     *
     * @param prefixes of the faces that let them in
     */
    record Visitor(Role role, String way, Api api, UnaryOperator<String> address, List<String> prefixes) {
        boolean isLetInto(String path) {
            return prefixes.stream().anyMatch(path::startsWith);
        }

        Api.Reply send(String method, String path, Optional<String> body) {
            return api.send(method, address.apply(path), body);
        }

        @Override
        public String toString() {
            return role + " by " + way;
        }
    }

    /** {@code link}: the secret of a link to a report of the organisation, which is no credential of any face. */
    List<Visitor> of(ApiStory story, String tenant, String link) {
        List<String> everywhere = List.of("/v3/", "/v1/", "/tenant/", "/admin/");
        List<Visitor> visitors = new ArrayList<>();
        for (Role role : Role.values()) {
            String token = story.bot.token(Optional.of(tenant), role);
            String webToken = IssuerStandIn.token(KEY, "one", tenant, role, story.clock.instant());
            add(visitors, story, role, "token", token, everywhere);
            add(visitors, story, role, "web token", webToken, everywhere);
            visitors.add(inAddress(story, role, "token in the address", token, List.of("/tenant/")));
            visitors.add(inAddress(story, role, "web token in the address", webToken, List.of()));
        }
        add(visitors, story, Role.VIEWER, "link", link, List.of());
        visitors.add(inAddress(story, Role.VIEWER, "link in the address", link, List.of()));
        return visitors;
    }

    private static void add(
            List<Visitor> visitors, ApiStory story, Role role, String what, String shown, List<String> prefixes) {
        Api nobody = story.bot.api();
        visitors.add(new Visitor(role, what + " as bearer", nobody.as(shown), path -> path, prefixes));
        visitors.add(
                new Visitor(role, what + " as x-api-key", nobody.with("x-api-key", shown), path -> path, prefixes));
    }

    private static Visitor inAddress(ApiStory story, Role role, String way, String shown, List<String> prefixes) {
        return new Visitor(
                role,
                way,
                story.bot.api(),
                path -> path + (path.contains("?") ? "&" : "?") + "api_key=" + shown,
                prefixes);
    }

    @Override
    public void close() {
        issuer.close();
    }
}
