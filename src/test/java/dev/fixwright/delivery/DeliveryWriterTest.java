package dev.fixwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens when the database is slow, or refuses. */
@Timeout(30)
final class DeliveryWriterTest {
    private final CountDownLatch databaseAnswers = new CountDownLatch(1);
    private final List<String> stored = new ArrayList<>();

    @Test
    void whoWaitsTooLongIsToldSo() {
        try (DeliveryWriter writer = new DeliveryWriter(batch -> await(), Duration.ofMillis(50))) {
            assertThatThrownBy(() -> writer.write(delivery("a")))
                    .isInstanceOf(DeliveryException.class)
                    .hasMessageContaining("did not answer");
            databaseAnswers.countDown();
        }
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotStored() {
        DeliveryWriter writer = new DeliveryWriter(this::storeAfterTheFirst, Duration.ofMillis(50));
        assertThatThrownBy(() -> writer.write(delivery("blocks"))).isInstanceOf(DeliveryException.class);
        assertThatThrownBy(() -> writer.write(delivery("gave up"))).isInstanceOf(DeliveryException.class);

        databaseAnswers.countDown();
        writer.close();

        assertThat(stored).containsExactly("blocks");
    }

    @Test
    void oneThatCannotBeStoredDoesNotTakeTheOthersWithIt() throws Exception {
        try (DeliveryWriter writer = new DeliveryWriter(this::storeAllButPoison, Duration.ofSeconds(20))) {
            Thread first = new Thread(() -> writer.write(delivery("first")));
            first.start();
            List<Thread> others = new ArrayList<>();
            for (String id : List.of("a", "poison", "b")) {
                Thread sender = new Thread(() -> {
                    try {
                        writer.write(delivery(id));
                    } catch (DeliveryException e) {
                        synchronized (stored) {
                            stored.add("refused " + id);
                        }
                    }
                });
                sender.start();
                others.add(sender);
            }
            databaseAnswers.countDown();
            first.join();
            for (Thread sender : others) {
                sender.join();
            }
        }

        assertThat(stored).containsExactlyInAnyOrder("first", "a", "refused poison", "b");
    }

    @Test
    void afterTheEndNothingIsAccepted() {
        DeliveryWriter writer = new DeliveryWriter(this::storeAllButPoison, Duration.ofSeconds(1));
        writer.close();

        assertThatThrownBy(() -> writer.write(delivery("late"))).isInstanceOf(DeliveryException.class);
    }

    private void storeAfterTheFirst(List<PendingDelivery> batch) {
        await();
        batch.forEach(each -> stored.add(each.id()));
    }

    private void storeAllButPoison(List<PendingDelivery> batch) {
        await();
        if (batch.stream().anyMatch(each -> each.id().equals("poison"))) {
            throw new IllegalStateException("cannot be stored");
        }
        synchronized (stored) {
            batch.forEach(each -> stored.add(each.id()));
        }
    }

    private void await() {
        try {
            databaseAnswers.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PendingDelivery delivery(String id) {
        return PendingDelivery.of(new Delivery(id, "push", id.getBytes(StandardCharsets.UTF_8)), List.of());
    }
}
