package dev.fixwright;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address that others reach this server at: a scheme and a host, perhaps a port, and nothing else. */
final class PublicAddress {
    private PublicAddress() {}

    /** Ends in a slash, so that paths can be resolved against it; empty for a text that is no such address. */
    static Optional<URI> of(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            boolean bare = address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && address.getRawUserInfo() == null
                    && (address.getRawPath() == null
                            || address.getRawPath().isEmpty()
                            || address.getRawPath().equals("/"));
            return web && bare && address.getHost() != null ? Optional.of(address.resolve("/")) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
