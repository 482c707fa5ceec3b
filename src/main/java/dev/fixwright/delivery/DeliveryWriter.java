package dev.fixwright.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that stores whatever came in while it was storing the last batch: many deliveries share one transaction and
 * one wait for the disk.
 */
final class DeliveryWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryWriter.class);
    private static final int LARGEST_BATCH = 256;
    private static final int MOST_WAITING = 4_096;

    private final Consumer<List<PendingDelivery>> store;
    private final Duration patience;
    private final BlockingQueue<PendingDelivery> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread;
    private volatile boolean closing;

    /** {@code store} keeps a whole batch or throws, and notes in each delivery whether it was new. */
    DeliveryWriter(Consumer<List<PendingDelivery>> store, Duration patience) {
        this.store = store;
        this.patience = patience;
        this.thread = new Thread(this::run, "delivery-writer");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until the delivery is stored, and says whether it was new. */
    boolean write(PendingDelivery delivery) {
        if (closing || !waiting.offer(delivery)) {
            throw new DeliveryException(closing ? "The server is being stopped." : "Too many deliveries wait already.");
        }
        CompletableFuture<Boolean> stored = delivery.stored();
        try {
            return stored.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // What nobody waits for any more is not worth a write; if it is being written, GitHub may send it again.
            stored.cancel(false);
            throw new DeliveryException("The database did not answer within " + patience.toSeconds() + " s.", e);
        } catch (ExecutionException | CancellationException e) {
            throw new DeliveryException("The database refused.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryException("The server is being stopped.", e);
        }
    }

    private void run() {
        List<PendingDelivery> batch = new ArrayList<>();
        while (!closing || !waiting.isEmpty()) {
            try {
                PendingDelivery first = waiting.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    waiting.drainTo(batch, LARGEST_BATCH - 1);
                    storeAll(batch);
                    batch.clear();
                }
            } catch (InterruptedException e) {
                closing = true;
            }
        }
        waiting.forEach(
                late -> late.stored().completeExceptionally(new DeliveryException("The server is being stopped.")));
    }

    private void storeAll(List<PendingDelivery> batch) {
        List<PendingDelivery> wanted =
                batch.stream().filter(each -> !each.stored().isDone()).toList();
        if (wanted.isEmpty()) {
            return;
        }
        try {
            store.accept(wanted);
            wanted.forEach(PendingDelivery::confirm);
        } catch (RuntimeException | Error e) {
            if (wanted.size() > 1) {
                // One that cannot be stored, or a deadlock with another node, must not cost the others their place.
                wanted.forEach(each -> storeAll(List.of(each)));
            } else {
                LOG.error("delivery could not be stored and was refused delivery=\"{}\"", wanted.get(0), e);
                wanted.get(0).stored().completeExceptionally(e);
            }
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
