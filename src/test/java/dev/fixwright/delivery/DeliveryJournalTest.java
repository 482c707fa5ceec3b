package dev.fixwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.task.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeliveryJournalTest {
    @TempDir
    private Path directory;

    @Test
    void whatWasAppendedIsReplayedWhole() {
        Task task = new Task("remediate-alert", "1/2/7", "{\"name\":\"ünï\"}").inLaneOf(1);
        PendingDelivery delivery =
                new PendingDelivery("id-1", "code_scanning_alert", new byte[] {1, 2}, new byte[] {3}, List.of(task));
        try (DeliveryJournal journal = opened()) {
            journal.append(List.of(delivery));
        }

        List<PendingDelivery> replayed = replayed();

        assertThat(replayed).singleElement().satisfies(back -> {
            assertThat(back.id()).isEqualTo("id-1");
            assertThat(back.event()).isEqualTo("code_scanning_alert");
            assertThat(back.fingerprint()).containsExactly(1, 2);
            assertThat(back.deflatedBody()).containsExactly(3);
            assertThat(back.tasks()).containsExactly(task);
        });
    }

    @Test
    void entryTornAnywhereIsLeftOutAndWrittenOver() throws IOException {
        try (DeliveryJournal journal = opened()) {
            journal.append(List.of(delivery("whole")));
            journal.append(List.of(delivery("torn")));
        }
        byte[] written = Files.readAllBytes(file());
        int end = written.length;
        int start = JournalEntry.of(delivery("whole")).length;
        for (int length = start; length < end; length++) {
            Files.write(file(), Arrays.copyOf(written, length));

            try (DeliveryJournal journal = opened()) {
                journal.append(List.of(delivery("next")));
            }

            assertThat(ids()).as("cut at %d", length).containsExactly("whole", "next");
        }
    }

    @Test
    void damagedEntryEndsTheReplay() throws IOException {
        try (DeliveryJournal journal = opened()) {
            journal.append(List.of(delivery("a"), delivery("b")));
        }
        byte[] written = Files.readAllBytes(file());
        written[written.length - 1] ^= 1;
        Files.write(file(), written);

        assertThat(ids()).containsExactly("a");
    }

    @Test
    void garbageOfAnyKindIsNoReasonNotToStart() throws IOException {
        Files.write(file(), new byte[] {127, 127, 127, 127, 0, 0, 0, 0, 1}, StandardOpenOption.CREATE);

        assertThat(ids()).isEmpty();
    }

    @Test
    void fullFileIsKeptUntilTheNextOneIsFull() {
        AtomicInteger forced = new AtomicInteger();
        try (DeliveryJournal journal = DeliveryJournal.open(directory, 1, 2)) {
            journal.replay(batch -> {});
            for (String id : List.of("a", "b", "c", "d", "e")) {
                journal.append(List.of(delivery(id)));
                journal.turnOverWhenFull(forced::incrementAndGet);
            }
        }

        assertThat(ids()).containsExactly("c", "d", "e");
        assertThat(forced).hasValue(2);
    }

    @Test
    void whatEarlierStartsAppendedCountsForTheNextFile() {
        for (String id : List.of("a", "b", "c", "d", "e", "f")) {
            try (DeliveryJournal journal = DeliveryJournal.open(directory, 1, 2)) {
                journal.replay(batch -> {});
                journal.append(List.of(delivery(id)));
                journal.turnOverWhenFull(() -> {});
            }
        }

        assertThat(ids()).containsExactly("e", "f");
    }

    @Test
    void goesOnInTheSameFileWhereTheNextCannotBeBegun() throws IOException {
        for (String inTheWay : List.of("deliveries.journal.new", "deliveries.journal.1")) {
            Files.deleteIfExists(directory.resolve("deliveries.journal.1"));
            Files.deleteIfExists(file());
            try (DeliveryJournal journal = DeliveryJournal.open(directory, 1, 1)) {
                journal.append(List.of(delivery("a")));
                Path obstacle = Files.createDirectory(directory.resolve(inTheWay));

                assertThatThrownBy(() -> journal.turnOverWhenFull(() -> {})).isInstanceOf(UncheckedIOException.class);
                journal.append(List.of(delivery("b")));
                Files.delete(obstacle);

                assertThat(ids()).as(inTheWay).containsExactly("a", "b");
                journal.turnOverWhenFull(() -> {});
                journal.append(List.of(delivery("c")));
            }
            assertThat(ids()).as(inTheWay).containsExactly("a", "b", "c");
        }
    }

    private DeliveryJournal opened() {
        DeliveryJournal journal = DeliveryJournal.open(directory);
        journal.replay(batch -> {});
        return journal;
    }

    private List<PendingDelivery> replayed() {
        List<PendingDelivery> all = new ArrayList<>();
        try (DeliveryJournal journal = DeliveryJournal.open(directory)) {
            journal.replay(all::addAll);
        }
        return all;
    }

    private List<String> ids() {
        return replayed().stream().map(PendingDelivery::id).toList();
    }

    private Path file() {
        return directory.resolve("deliveries.journal");
    }

    private static PendingDelivery delivery(String id) {
        return new PendingDelivery(id, "push", new byte[32], new byte[100], List.of());
    }
}
