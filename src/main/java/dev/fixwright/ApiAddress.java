package dev.fixwright;

import java.net.URI;
import java.util.Optional;

/** The address of a GitHub's REST API, which only the operator says. */
final class ApiAddress {
    private ApiAddress() {}

    /** Empty for a text that is no such address, or names the pages for people. */
    static Optional<URI> of(String text) {
        try {
            URI api = URI.create(text);
            String host = Optional.ofNullable(api.getHost()).orElse("");
            boolean here = host.equals("127.0.0.1") || host.equals("localhost");
            boolean web = host.equals("github.com") || host.equals("www.github.com");
            boolean safe = "https".equals(api.getScheme()) || (here && "http".equals(api.getScheme()));
            return !host.isEmpty() && api.getUserInfo() == null && !web && safe ? Optional.of(api) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
