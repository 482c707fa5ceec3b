package dev.fixwright.certificate;

import dev.fixwright.access.Actor;
import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The SQL of the table {@code certificate_job}. */
public final class Jobs {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_ERROR = 4_000;

    private final Database database;
    private final InstantSource clock;

    public Jobs(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A job in the hands of the worker that has it now.
     *
     * @param progress what its handler wrote down to go on from
     * @param version grows with every change: who holds an older one has lost the job to another worker
     */
    public record Held(Job job, Optional<String> progress, long version) {}

    /** The job is another worker's now: whoever meets this leaves it alone. */
    public static final class LostException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LostException(String message) {
            super(message);
        }
    }

    /** A job that is to be. {@code liveKey}: what only one job may work on at a time. */
    record Draft(
            String uid,
            String tenant,
            Job.Kind kind,
            String subject,
            String request,
            boolean dryRun,
            Actor requestedBy,
            String idempotencyKey,
            Optional<String> liveKey) {}

    /** False where there is one with that idempotency key, or a live one for the same thing. */
    boolean insert(Transaction tx, Draft draft) {
        return tx.handle()
                        .createUpdate("insert into certificate_job (uid, tenant, kind, subject, request, dry_run,"
                                + " requested_by, requested_by_name, idempotency_key, live_key, state, created_at, updated_at) values (:uid,"
                                + " :tenant, :kind, :subject, :request, :dryRun, :requestedBy, :name, :key, :live, 'queued', :now,"
                                + " :now) on conflict do nothing")
                        .bind("uid", draft.uid())
                        .bind("tenant", draft.tenant())
                        .bind("kind", draft.kind().word())
                        .bind("subject", draft.subject())
                        .bind("request", draft.request())
                        .bind("dryRun", draft.dryRun())
                        .bind("requestedBy", shortened(draft.requestedBy().id(), LONGEST_NAME))
                        .bind("name", shortened(draft.requestedBy().name(), LONGEST_NAME))
                        .bind("key", draft.idempotencyKey())
                        .bind("live", draft.liveKey().orElse(null))
                        .bind("now", now())
                        .execute()
                == 1;
    }

    Optional<Job> byKey(Transaction tx, String tenant, String idempotencyKey) {
        return tx.handle()
                .createQuery("select * from certificate_job where tenant = :tenant and idempotency_key = :key")
                .bind("tenant", tenant)
                .bind("key", idempotencyKey)
                .map((row, context) -> job(row))
                .findOne();
    }

    Optional<Job> live(Transaction tx, String tenant, String liveKey) {
        return tx.handle()
                .createQuery("select * from certificate_job where tenant = :tenant and live_key = :live")
                .bind("tenant", tenant)
                .bind("live", liveKey)
                .map((row, context) -> job(row))
                .findOne();
    }

    Optional<Job> one(String tenant, String uid) {
        return database.read(
                handle -> handle.createQuery("select * from certificate_job where tenant = :tenant and uid = :uid")
                        .bind("tenant", tenant)
                        .bind("uid", uid)
                        .map((row, context) -> job(row))
                        .findOne());
    }

    /** Jobs that have not ended, the longest untouched first. */
    List<Job> unfinished(int most) {
        return database.read(handle -> handle.createQuery(
                        "select * from certificate_job where state in ('queued', 'running') order by updated_at limit :most")
                .bind("most", most)
                .map((row, context) -> job(row))
                .list());
    }

    /** The same of one kind. */
    List<Job> unfinished(Job.Kind kind, int most) {
        return database.read(handle -> handle.createQuery("select * from certificate_job where kind = :kind"
                        + " and state in ('queued', 'running') order by updated_at limit :most")
                .bind("kind", kind.word())
                .bind("most", most)
                .map((row, context) -> job(row))
                .list());
    }

    /** The job as a worker's own from now on; empty where it has ended. */
    public Optional<Held> take(String uid) {
        return database.inTransaction(tx -> {
            int taken = tx.handle()
                    .createUpdate(
                            "update certificate_job set state = 'running', version = version + 1, updated_at = :now"
                                    + " where uid = :uid and state in ('queued', 'running')")
                    .bind("uid", uid)
                    .bind("now", now())
                    .execute();
            return taken == 0 ? Optional.empty() : Optional.of(held(tx.handle(), uid));
        });
    }

    private static Held held(Handle handle, String uid) {
        return handle.createQuery("select * from certificate_job where uid = :uid")
                .bind("uid", uid)
                .map((row, context) ->
                        new Held(job(row), Optional.ofNullable(row.getString("progress")), row.getLong("version")))
                .one();
    }

    /** Writes down how far a job is and what it does or waits for. */
    public Held progress(Held held, String progress, String note) {
        return database.inTransaction(tx -> progress(tx, held, progress, note));
    }

    /** The same as part of a transaction. */
    public Held progress(Transaction tx, Held held, String progress, String note) {
        change(
                tx,
                held,
                "progress = :progress, note = :note",
                update -> update.bind("progress", progress).bind("note", shortened(note, LONGEST_NOTE)));
        return held(tx.handle(), held.job().uid());
    }

    /** Keeps what there is to tell already, though the job goes on. */
    public Held result(Transaction tx, Held held, String result) {
        change(tx, held, "result = :result", update -> update.bind("result", result));
        return held(tx.handle(), held.job().uid());
    }

    /** Ends a job well. */
    public void finish(Transaction tx, Held held, String result) {
        change(
                tx,
                held,
                "state = 'done', live_key = null, progress = null, note = null, error = null, result = :result",
                update -> update.bind("result", result));
    }

    /** Ends a job badly. {@code result}: what there is to tell all the same. */
    public void fail(Transaction tx, Held held, String error, Optional<String> result) {
        change(
                tx,
                held,
                "state = 'failed', live_key = null, progress = null, note = null, error = :error,"
                        + " result = coalesce(:result, result)",
                update -> update.bind("error", shortened(error, LONGEST_ERROR)).bind("result", result.orElse(null)));
    }

    private interface Binding {
        Update on(Update update);
    }

    private void change(Transaction tx, Held held, String columns, Binding binding) {
        int changed = binding.on(tx.handle()
                        .createUpdate("update certificate_job set " + columns
                                + ", version = version + 1, updated_at = :now where uid = :uid and version = :version"))
                .bind("now", now())
                .bind("uid", held.job().uid())
                .bind("version", held.version())
                .execute();
        if (changed == 0) {
            throw new LostException("another worker has the job " + held.job().uid() + " now");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getString("uid"),
                row.getString("tenant"),
                Job.Kind.of(row.getString("kind")),
                row.getString("subject"),
                row.getString("request"),
                row.getBoolean("dry_run"),
                new Actor(row.getString("requested_by"), row.getString("requested_by_name")),
                Job.State.of(row.getString("state")),
                Optional.ofNullable(row.getString("note")),
                Optional.ofNullable(row.getString("result")),
                Optional.ofNullable(row.getString("error")),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
