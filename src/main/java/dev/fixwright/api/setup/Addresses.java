package dev.fixwright.api.setup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of this server as others tell them. Nothing here asks the network for a name. */
final class Addresses {
    private Addresses() {}

    /** A scheme, a host and perhaps a port, and nothing else; ends in a slash. */
    static Optional<URI> bare(String text) {
        try {
            URI address = new URI(text);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean bare = address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && address.getRawUserInfo() == null
                    && (address.getRawPath() == null || address.getRawPath().matches("/?"));
            return bare && address.getHost() != null && text.length() <= 300 && scheme.matches("https?")
                    ? Optional.of(URI.create(scheme + "://" + address.getRawAuthority() + "/"))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether it plainly leads to this machine or into a network of one's own. */
    static boolean isPrivate(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.equals("localhost")
                || host.startsWith("[")
                || host.indexOf('.') < 0
                || host.endsWith(".localhost")
                || host.endsWith(".local")
                || host.endsWith(".internal")
                || host.matches("(0|10|127)(\\.[0-9]+){3}|192\\.168\\.[0-9.]+|169\\.254\\.[0-9.]+"
                        + "|172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9.]+");
    }
}
