package dev.fixwright.delivery;

import dev.fixwright.secret.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * One webhook request whose signature held. Only the body is signed: {@code id} and {@code event} come from headers that
 * anybody who has seen a signed body may change.
 */
public final class Delivery {
    private final String id;
    private final String event;
    private final byte[] body;

    /** {@code body} is the JSON text in UTF-8; it is not copied. */
    public Delivery(String id, String event, byte[] body) {
        this.id = id;
        this.event = event;
        this.body = body;
    }

    public String id() {
        return id;
    }

    public String event() {
        return event;
    }

    byte[] body() {
        return body;
    }

    /**
     * What the delivery is known by under any other id: SHA-256 over event and body. Events that we do nothing about count
     * as one, else whoever has one signed body could fill the database under names of their own.
     */
    byte[] fingerprint() {
        String known = Intake.events().contains(event) ? event : "other";
        return Sha256.of(known.getBytes(StandardCharsets.UTF_8), new byte[] {0}, body);
    }

    @Override
    public String toString() {
        return event + " " + id;
    }
}
