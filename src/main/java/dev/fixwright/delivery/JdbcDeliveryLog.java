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
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The table {@code delivery}. Its primary key and the unique fingerprint decide what is new, whichever node asks. Beside an
 * H2 file stands a {@link DeliveryJournal}, which is written first and from which a start restores what H2 forgot.
 */
final class JdbcDeliveryLog implements DeliveryLog {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcDeliveryLog.class);

    /** H2 keeps short binary values in the row and long ones apart. */
    private static final int LONGEST_IN_ROW = 1_000_000;

    private final Database database;
    private final TaskQueue queue;
    private final InstantSource clock;
    private final Optional<DeliveryJournal> journal;
    private final DeliveryWriter writer;
    /** The database's {@link Database#reopenings} that were made good. Used by the writer's thread. */
    private long restored;

    /** {@code patience} is how long {@link #record} waits for the database. */
    JdbcDeliveryLog(Database database, TaskQueue queue, InstantSource clock, Duration patience) {
        this.database = database;
        this.queue = queue;
        this.clock = clock;
        this.journal = database.directory().map(DeliveryJournal::open);
        journal.ifPresent(file -> file.replay(this::restore));
        this.writer = new DeliveryWriter(this::store, patience);
    }

    @Override
    public boolean record(Delivery delivery, List<Task> tasks) {
        return writer.write(PendingDelivery.of(delivery, tasks));
    }

    private void store(List<PendingDelivery> batch) {
        journal.ifPresent(this::restoreAfterReopening);
        journal.ifPresent(file -> file.append(batch));
        // In one order on every node: two that store the same deliveries wait for each other and never in a circle.
        List<PendingDelivery> sorted =
                batch.stream().sorted(Comparator.comparing(PendingDelivery::id)).toList();
        database.transact(tx -> {
            insert(tx, sorted);
            sorted.stream()
                    .filter(pending -> !pending.isFresh() && !pending.tasks().isEmpty())
                    .forEach(pending -> retryGivenUp(tx, pending));
        });
        journal.ifPresent(file -> file.turnOverWhenFull(database::forceToDisk));
    }

    /** What the file forgot when it had to be opened anew is put back as at a start. */
    private void restoreAfterReopening(DeliveryJournal file) {
        long reopenings = database.reopenings();
        if (reopenings > restored && database.isWritable()) {
            file.replay(this::restore);
            restored = reopenings;
        }
    }

    private void restore(List<PendingDelivery> batch) {
        try {
            database.transact(tx -> insert(tx, batch));
        } catch (RuntimeException e) {
            if (batch.size() > 1) {
                batch.forEach(each -> restore(List.of(each)));
            } else {
                // It was refused when it came, too, and nobody was told that it is kept.
                LOG.error("delivery in the journal cannot be stored delivery=\"{}\"", batch.get(0), e);
            }
            return;
        }
        long forgotten = batch.stream().filter(PendingDelivery::isFresh).count();
        if (forgotten > 0) {
            LOG.warn("deliveries restored that the database had lost count={}", forgotten);
        }
    }

    /** Adds what is new, with its tasks. */
    private void insert(Transaction tx, List<PendingDelivery> batch) {
        int[] inserted = insertRows(tx.handle(), batch);
        for (int i = 0; i < inserted.length; i++) {
            batch.get(i).noteFresh(inserted[i] > 0);
        }
        queue.add(
                tx,
                batch.stream()
                        .filter(PendingDelivery::isFresh)
                        .flatMap(pending -> pending.tasks().stream())
                        .toList());
    }

    private int[] insertRows(Handle handle, List<PendingDelivery> batch) {
        PreparedBatch insert = handle.prepareBatch("insert into delivery "
                + "(id, event, action, tasks, body_hash, body, large_body, received_at) values "
                + "(:id, :event, :action, :tasks, :hash, :body, :largeBody, :receivedAt) on conflict do nothing");
        OffsetDateTime now = utc(clock.instant());
        for (PendingDelivery pending : batch) {
            byte[] body = pending.deflatedBody();
            insert.bind("id", pending.id())
                    .bind("event", pending.event())
                    .bind("action", pending.action())
                    .bind("tasks", pending.tasks().size())
                    .bind("hash", pending.fingerprint())
                    .bind("receivedAt", now);
            if (body.length <= LONGEST_IN_ROW) {
                insert.bind("body", body).bindNull("largeBody", Types.BINARY);
            } else {
                insert.bindNull("body", Types.BINARY).bind("largeBody", body);
            }
            insert.add();
        }
        return insert.execute();
    }

    private void retryGivenUp(Transaction tx, PendingDelivery pending) {
        boolean sameIdAndBody = tx.handle()
                .createQuery("select count(*) from delivery where id = :id and body_hash = :hash")
                .bind("id", pending.id())
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
        journal.ifPresent(DeliveryJournal::close);
    }
}
