package dev.fixwright.delivery;

import dev.fixwright.task.Task;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.Deflater;

/** A delivery on its way to the disk: made on the request's thread, so that the one writer has little left to do. */
final class PendingDelivery {
    private final String id;
    private final String event;
    private final byte[] fingerprint;
    private final byte[] deflatedBody;
    private final List<Task> tasks;
    private final Optional<String> action;
    private final CompletableFuture<Boolean> stored = new CompletableFuture<>();
    private boolean fresh;

    /** One of the journal, which does not keep the action. */
    PendingDelivery(String id, String event, byte[] fingerprint, byte[] deflatedBody, List<Task> tasks) {
        this(id, event, fingerprint, deflatedBody, tasks, Optional.empty());
    }

    private PendingDelivery(
            String id,
            String event,
            byte[] fingerprint,
            byte[] deflatedBody,
            List<Task> tasks,
            Optional<String> action) {
        this.id = id;
        this.event = event;
        this.fingerprint = fingerprint;
        this.deflatedBody = deflatedBody;
        this.tasks = tasks;
        this.action = action;
    }

    static PendingDelivery of(Delivery delivery, List<Task> tasks) {
        return new PendingDelivery(
                delivery.id(),
                delivery.event(),
                delivery.fingerprint(),
                deflated(delivery.body()),
                tasks,
                Optional.of(Headline.of(delivery.body()).action()));
    }

    private static byte[] deflated(byte[] body) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(body);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(512, body.length / 4));
            byte[] buffer = new byte[Math.min(Math.max(512, body.length / 4), 65_536)];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    String id() {
        return id;
    }

    String event() {
        return event;
    }

    byte[] fingerprint() {
        return fingerprint;
    }

    byte[] deflatedBody() {
        return deflatedBody;
    }

    /** As far as it is known: {@code -} where the body names none. */
    Optional<String> action() {
        return action;
    }

    List<Task> tasks() {
        return tasks;
    }

    CompletableFuture<Boolean> stored() {
        return stored;
    }

    /** Notes what the transaction found; it holds only once the transaction is committed. */
    void noteFresh(boolean isFresh) {
        this.fresh = isFresh;
    }

    boolean isFresh() {
        return fresh;
    }

    void confirm() {
        stored.complete(fresh);
    }

    @Override
    public String toString() {
        return event + " " + id;
    }
}
