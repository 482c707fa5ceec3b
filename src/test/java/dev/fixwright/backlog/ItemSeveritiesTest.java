package dev.fixwright.backlog;

import static dev.fixwright.backlog.Shop.ACME;
import static dev.fixwright.backlog.Shop.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.finding.Severity;
import dev.fixwright.remediation.LiveAlert;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of items hold those of the severities that are asked for, of one scan and of all, set by people or not. */
class ItemSeveritiesTest {
    @Test
    void onH2(@TempDir Path directory) {
        listsWhatIsAskedFor(TestDatabase.h2(directory));
    }

    @Test
    void onPostgreSql() {
        listsWhatIsAskedFor(TestDatabase.postgreSql());
    }

    private static void listsWhatIsAskedFor(DatabaseAddress address) {
        try (Database database = Database.open(address)) {
            Shop shop = new Shop(database);
            UUID high = shop.track(SHOP, 1, LiveAlert.State.OPEN, "high", 1);
            UUID low = shop.track(SHOP, 2, LiveAlert.State.OPEN, "low", 1);
            UUID set = shop.track(SHOP, 3, LiveAlert.State.OPEN, "low", 1);
            UUID scan = shop.backlog.findings().one(ACME, low).orElseThrow().scan();
            shop.backlog.items().change(Shop.ALICE, ItemChange.of(scan, set, BacklogItem.Status.IN_PROGRESS));

            for (Optional<UUID> of : List.of(Optional.of(scan), Optional.<UUID>empty())) {
                assertThat(listed(shop, of, Set.of(), Set.of(Severity.HIGH))).containsExactly(high);
                assertThat(listed(shop, of, Set.of(), Set.of(Severity.LOW))).containsExactly(set, low);
                assertThat(listed(shop, of, Set.of(), Set.of()))
                        .isEqualTo(of.isPresent() ? List.of(high, set, low) : List.of(set, low, high));
                assertThat(listed(shop, of, Set.of(BacklogItem.Status.IN_PROGRESS), Set.of(Severity.LOW)))
                        .containsExactly(set);
                assertThat(listed(shop, of, Set.of(BacklogItem.Status.IN_PROGRESS), Set.of(Severity.HIGH)))
                        .isEmpty();
            }
        }
    }

    @Test
    void walksThroughTheWorstFirst(@TempDir Path directory) {
        try (Database database = Database.open(TestDatabase.h2(directory))) {
            Shop shop = new Shop(database);
            List<String> severities = List.of("low", "critical", "medium", "low", "high", "critical");
            List<UUID> tracked = new ArrayList<>();
            severities.forEach(
                    word -> tracked.add(shop.track(SHOP, tracked.size() + 1, LiveAlert.State.OPEN, word, 1)));
            UUID scan = shop.backlog
                    .findings()
                    .one(ACME, tracked.get(0))
                    .orElseThrow()
                    .scan();
            List<UUID> walked = new ArrayList<>();
            Optional<Cursor> cursor = Optional.empty();
            do {
                Slice<BacklogItem> page = shop.backlog.items().list(ACME, ItemFilter.ofScan(scan), cursor, 2);
                page.items().forEach(item -> walked.add(item.finding().uid()));
                cursor = page.next().map(next -> Cursor.read(BacklogItems.SCAN_CURSOR, "cursor", next.text()));
            } while (cursor.isPresent());

            assertThat(walked)
                    .containsExactly(
                            tracked.get(5),
                            tracked.get(1),
                            tracked.get(4),
                            tracked.get(2),
                            tracked.get(3),
                            tracked.get(0));
            assertThat(shop.backlog.items().progress(ACME, scan)).isEqualTo(new BacklogItems.Progress(6, 0));
        }
    }

    /** What is removed between the two questions that a page is made of is missing on it, and the next one goes on. */
    @Test
    void aPageWhoseItemsGoWhileItIsReadIsFollowedByTheNext(@TempDir Path directory) {
        try (Database database = Database.open(TestDatabase.h2(directory))) {
            Shop shop = new Shop(database);
            for (int gone : List.of(1, 2)) {
                UUID scan = shop.upload(gone + "a@1", gone + "b@2", gone + "c@3", gone + "d@4")
                        .uid();
                ItemFilter filter = ItemFilter.ofScan(scan);
                List<UUID> all = listed(shop, filter, Optional.empty());
                List<UUID> shown = all.subList(0, 2);
                Slice<BacklogItem> page = database.read(handle -> {
                    AtomicInteger statements = new AtomicInteger();
                    handle.setSqlLogger(new SqlLogger() {
                        @Override
                        public void logBeforeExecution(StatementContext context) {
                            if (context.getRenderedSql().contains("f.id in (") && statements.getAndIncrement() == 0) {
                                database.transact(tx -> shown.subList(2 - gone, 2)
                                        .forEach(uid -> tx.handle().execute("delete from finding where uid = ?", uid)));
                            }
                        }
                    });
                    Slice<BacklogItem> read = BacklogItems.list(handle, ACME, filter, Optional.empty(), 2);
                    assertThat(statements).hasValue(1);
                    return read;
                });

                assertThat(page.items()).hasSize(2 - gone);
                assertThat(listed(shop, filter, page.next())).isEqualTo(all.subList(2, 4));
            }
        }
    }

    private static List<UUID> listed(Shop shop, ItemFilter filter, Optional<Cursor> after) {
        return shop.backlog.items().list(ACME, filter, after, 10).items().stream()
                .map(item -> item.finding().uid())
                .toList();
    }

    private static List<UUID> listed(
            Shop shop, Optional<UUID> scan, Set<BacklogItem.Status> statuses, Set<Severity> severities) {
        return shop
                .backlog
                .items()
                .list(ACME, new ItemFilter(scan, statuses, severities), Optional.empty(), 10)
                .items()
                .stream()
                .map(item -> item.finding().uid())
                .toList();
    }
}
