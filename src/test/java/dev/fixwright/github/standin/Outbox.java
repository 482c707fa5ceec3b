package dev.fixwright.github.standin;

import dev.fixwright.secret.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The webhooks that GitHub sends by itself when something happens, in that order, as far as the app is subscribed to
 * them. They wait here until somebody says where to; single ones may be held back, sent late, or lost.
 */
public final class Outbox implements AutoCloseable {
    private record Target(URI address, Secret secret) {}

    private final Webhooks webhooks;
    private final StandInApp app;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "standin-outbox");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Webhook> all = new ArrayList<>();
    private final List<Webhook> waiting = new ArrayList<>();
    private Predicate<Webhook> heldBack = event -> false;
    private Optional<Target> target = Optional.empty();

    Outbox(Webhooks webhooks, StandInApp app) {
        this.webhooks = webhooks;
        this.app = app;
    }

    synchronized void post(Webhook event) {
        if (!app.events().contains(event.event())) {
            return;
        }
        all.add(event);
        if (target.isPresent() && !heldBack.test(event)) {
            send(event, target.get());
        } else {
            waiting.add(event);
        }
    }

    private void send(Webhook event, Target to) {
        sender.execute(() -> webhooks.send(event, to.address, to.secret.reveal()));
    }

    /** From now on webhooks go there at once; what happened before stays here. */
    public synchronized void deliverTo(URI address, Secret secret) {
        waiting.clear();
        target = Optional.of(new Target(address, secret));
    }

    /** These wait from now on. */
    public synchronized void holdBack(Predicate<Webhook> events) {
        heldBack = events;
    }

    /** Everything that waits is sent, and nothing waits from now on. */
    public synchronized void release() {
        heldBack = event -> false;
        waiting.forEach(event -> send(event, target.orElseThrow()));
        waiting.clear();
    }

    /** Everything that waits is sent in an order of its own, and nothing waits from now on. */
    public synchronized void release(Random order) {
        Collections.shuffle(waiting, order);
        release();
    }

    /** Sends what was sent before once more. */
    public synchronized void sendAgain(List<Webhook> events) {
        events.forEach(event -> send(event, target.orElseThrow()));
    }

    /** Everything that waits is lost, and nothing waits from now on. */
    public synchronized void lose() {
        heldBack = event -> false;
        waiting.clear();
    }

    /** Every webhook so far, sent or not. */
    public synchronized List<Webhook> all() {
        return List.copyOf(all);
    }

    /** How many there were so far. */
    public synchronized int size() {
        return all.size();
    }

    /** Those after so many. */
    public synchronized List<Webhook> since(int earlier) {
        return List.copyOf(all.subList(earlier, all.size()));
    }

    /** As {@code event.action}, in their order. */
    public List<String> names() {
        return all().stream().map(Webhook::name).toList();
    }

    /** Returns once everything that was to be sent was answered. */
    public void flush() {
        try {
            sender.submit(() -> {}).get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("the webhooks were not sent", e);
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }
}
