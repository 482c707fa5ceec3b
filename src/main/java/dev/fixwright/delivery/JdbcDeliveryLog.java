package dev.fixwright.delivery;

import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskQueue;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table {@code delivery}. Its primary key and the unique fingerprint decide what is new, whichever node asks. */
final class JdbcDeliveryLog implements DeliveryLog {
    /** H2 keeps short binary values in the row and long ones apart. */
    private static final int LONGEST_IN_ROW = 1_000_000;

    private final Database database;
    private final TaskQueue queue;
    private final InstantSource clock;
    private final DeliveryWriter writer;

    /** {@code patience} is how long {@link #record} waits for the database. */
    JdbcDeliveryLog(Database database, TaskQueue queue, InstantSource clock, Duration patience) {
        this.database = database;
        this.queue = queue;
        this.clock = clock;
        this.writer = new DeliveryWriter(this::store, patience);
    }

    @Override
    public boolean record(Delivery delivery, List<Task> tasks) {
        return writer.write(new PendingDelivery(delivery, tasks));
    }

    private void store(List<PendingDelivery> batch) {
        // In one order on every node: two that store the same deliveries wait for each other and never in a circle.
        List<PendingDelivery> sorted = batch.stream()
                .sorted(Comparator.comparing(pending -> pending.delivery().id()))
                .toList();
        database.transact(tx -> {
            insert(tx.handle(), sorted);
            queue.add(
                    tx,
                    sorted.stream()
                            .filter(PendingDelivery::isFresh)
                            .flatMap(pending -> pending.tasks().stream())
                            .toList());
            sorted.stream()
                    .filter(pending -> !pending.isFresh() && !pending.tasks().isEmpty())
                    .forEach(pending -> retryGivenUp(tx, pending));
        });
        database.forceToDisk();
    }

    private void insert(Handle handle, List<PendingDelivery> batch) {
        PreparedBatch insert = handle.prepareBatch("insert into delivery "
                + "(id, event, body_hash, body, large_body, received_at) "
                + "values (:id, :event, :hash, :body, :largeBody, :receivedAt) on conflict do nothing");
        OffsetDateTime now = utc(clock.instant());
        for (PendingDelivery pending : batch) {
            byte[] body = pending.deflatedBody();
            boolean inRow = body.length <= LONGEST_IN_ROW;
            insert.bind("id", pending.delivery().id())
                    .bind("event", pending.delivery().event())
                    .bind("hash", pending.fingerprint())
                    .bind("receivedAt", now);
            if (inRow) {
                insert.bind("body", body).bindNull("largeBody", Types.BINARY);
            } else {
                insert.bindNull("body", Types.BINARY).bind("largeBody", body);
            }
            insert.add();
        }
        int[] inserted = insert.execute();
        for (int i = 0; i < inserted.length; i++) {
            batch.get(i).noteFresh(inserted[i] > 0);
        }
    }

    private void retryGivenUp(Transaction tx, PendingDelivery pending) {
        boolean sameIdAndBody = tx.handle()
                .createQuery("select count(*) from delivery where id = :id and body_hash = :hash")
                .bind("id", pending.delivery().id())
                .bind("hash", pending.fingerprint())
                .mapTo(Boolean.class)
                .one();
        if (sameIdAndBody) {
            pending.tasks().forEach(task -> queue.retry(tx, task));
        }
    }

    @Override
    public void prune(Instant bodiesBefore, Instant deliveriesBefore) {
        database.transact(tx -> {
            tx.handle()
                    .createUpdate("update delivery set body = null, large_body = null where received_at < :before "
                            + "and (body is not null or large_body is not null)")
                    .bind("before", utc(bodiesBefore))
                    .execute();
            tx.handle()
                    .createUpdate("delete from delivery where received_at < :before")
                    .bind("before", utc(deliveriesBefore))
                    .execute();
        });
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public void close() {
        writer.close();
    }
}
