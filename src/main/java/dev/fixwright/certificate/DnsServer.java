package dev.fixwright.certificate;

import dev.fixwright.secret.Secret;
import java.time.Duration;
import java.util.List;

/**
 * The server that takes dynamic updates (RFC 2136), and the key that signs them (TSIG).
 *
 * @param zones those that it may be asked to change
 * @param algorithm such as {@code hmac-sha256}
 * @param propagation how long the world takes to see a change
 */
public record DnsServer(
        String host, int port, List<String> zones, String keyName, String algorithm, Secret key, Duration propagation) {
    public DnsServer {
        zones = List.copyOf(zones);
    }

    /** Whether a name, with or without a star, is in one of the zones. */
    public boolean hasZoneOf(String name) {
        return zones.stream().anyMatch(zone -> name.equals(zone) || name.endsWith("." + zone));
    }
}
