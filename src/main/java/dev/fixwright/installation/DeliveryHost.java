package dev.fixwright.installation;

import dev.fixwright.installation.InstallationHost.Page;
import java.time.Instant;
import java.util.Optional;

/**
 * The code host's own list of the deliveries that it sent to this app. Throws
 * {@link dev.fixwright.remediation.CodeHostException} when the host refuses or cannot be reached.
 */
public interface DeliveryHost {
    /**
     * One attempt to hand a delivery over.
     *
     * @param guid of the delivery: the same in every attempt
     * @param arrived whether it was answered with success
     */
    record Attempt(long id, String guid, String event, Instant at, boolean arrived) {}

    /** The newest first. */
    Page<Attempt> attempts(Optional<String> cursor);

    /** Asks for the delivery of an attempt once more; it comes as any other does. */
    void redeliver(long attempt);
}
