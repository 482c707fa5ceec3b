package dev.fixwright.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The SQL of the tables {@code task} and {@code task_given_up}. */
final class TaskTable {
    private TaskTable() {}

    /** A task as it is queued. {@code version} grows with every run: who holds an older one has lost the task to another. */
    record Queued(Task task, String lane, int attempts, long version) {}

    /** A lane that has tasks, and when the first of them is due. */
    record DueLane(String lane, Instant due) {}

    static String laneOf(Task task) {
        return task.lane().orElseGet(() -> "only " + task.name() + " " + task.id());
    }

    /** Adds the tasks that are not there yet. {@code seq} orders those that are due at the same instant. */
    static void insert(Handle handle, List<Task> tasks, Instant due, LongSupplier seq) {
        PreparedBatch batch = handle.prepareBatch("insert into task (name, id, lane, seq, payload, due) "
                + "values (:name, :id, :lane, :seq, :payload, :due) on conflict do nothing");
        for (Task task : tasks) {
            batch.bind("name", task.name())
                    .bind("id", task.id())
                    .bind("lane", laneOf(task))
                    .bind("seq", seq.getAsLong())
                    .bind("payload", task.payload())
                    .bind("due", utc(due))
                    .add();
        }
        batch.execute();
    }

    /** H2 reads a result in the order of an index, instead of sorting the whole lane, only when every column is named. */
    static Optional<Queued> firstDue(Handle handle, String lane, Instant now) {
        return handle.createQuery("select name, id, lane, payload, attempts, version from task "
                        + "where lane = :lane and due <= :now order by lane, due, seq limit 1")
                .bind("lane", lane)
                .bind("now", utc(now))
                .map((row, context) -> queued(row))
                .findOne();
    }

    private static Queued queued(ResultSet row) throws SQLException {
        String lane = row.getString("lane");
        Task alone = new Task(row.getString("name"), row.getString("id"), row.getString("payload"));
        Task task = lane.equals(laneOf(alone))
                ? alone
                : new Task(alone.name(), alone.id(), alone.payload(), Optional.of(lane));
        return new Queued(task, lane, row.getInt("attempts"), row.getLong("version"));
    }

    /** The task with its new version, or empty when another worker changed it in between. */
    static Optional<Queued> begin(Handle handle, Queued queued) {
        int changed = handle.createUpdate(
                        "update task set attempts = attempts + 1, version = version + 1, waits_for = null "
                                + "where name = :name and id = :id and version = :version")
                .bind("name", queued.task().name())
                .bind("id", queued.task().id())
                .bind("version", queued.version())
                .execute();
        return changed == 0
                ? Optional.empty()
                : Optional.of(new Queued(queued.task(), queued.lane(), queued.attempts() + 1, queued.version() + 1));
    }

    /** Notes what the first task of a lane waits for, though it is due. False when that is noted, or nothing is due. */
    static boolean explainRest(Handle handle, String lane, Instant now, String reason) {
        return handle.createUpdate("update task set waits_for = :reason where lane = :lane and due <= :now and seq = "
                                + "(select seq from task where lane = :lane order by lane, due, seq limit 1)"
                                + " and coalesce(waits_for, '') <> :reason")
                        .bind("lane", lane)
                        .bind("now", utc(now))
                        .bind("reason", shortened(reason, 1000))
                        .execute()
                == 1;
    }

    static boolean remove(Handle handle, Queued queued) {
        return handle.createUpdate("delete from task where name = :name and id = :id and version = :version")
                        .bind("name", queued.task().name())
                        .bind("id", queued.task().id())
                        .bind("version", queued.version())
                        .execute()
                == 1;
    }

    static int drop(Handle handle, String lane, String payloadPart) {
        return handle.createUpdate("delete from task where lane = :lane and payload like :part")
                .bind("lane", lane)
                .bind("part", "%" + payloadPart.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .execute();
    }

    static boolean postpone(Handle handle, Queued queued, Instant due, int attempts, String reason) {
        return handle.createUpdate("update task set due = :due, attempts = :attempts, waits_for = :reason "
                                + "where name = :name and id = :id and version = :version")
                        .bind("due", utc(due))
                        .bind("attempts", attempts)
                        .bind("reason", shortened(reason, 1000))
                        .bind("name", queued.task().name())
                        .bind("id", queued.task().id())
                        .bind("version", queued.version())
                        .execute()
                == 1;
    }

    static void keepGivenUp(Handle handle, Queued queued, String reason, Instant now) {
        Task task = queued.task();
        forgetGivenUp(handle, task);
        handle.createUpdate("insert into task_given_up (name, id, lane, payload, attempts, reason, given_up_at) "
                        + "values (:name, :id, :lane, :payload, :attempts, :reason, :now)")
                .bind("name", task.name())
                .bind("id", task.id())
                .bind("lane", queued.lane())
                .bind("payload", task.payload())
                .bind("attempts", queued.attempts())
                .bind("reason", shortened(reason, 4000))
                .bind("now", utc(now))
                .execute();
    }

    /** Whether the task had been given up; it is not any more. */
    static boolean forgetGivenUp(Handle handle, Task task) {
        return handle.createUpdate("delete from task_given_up where name = :name and id = :id")
                        .bind("name", task.name())
                        .bind("id", task.id())
                        .execute()
                > 0;
    }

    static Optional<Instant> nextDue(Handle handle, String lane) {
        return handle.createQuery("select due from task where lane = :lane order by lane, due limit 1")
                .bind("lane", lane)
                .map((row, context) -> instant(row, "due"))
                .findOne();
    }

    /** Lanes that the scheduling engine does not know as an {@code engineTask}, or would look at too late. */
    static List<DueLane> lanesLeftAlone(Handle handle, String engineTask) {
        return handle.createQuery(
                        "select waiting.lane, waiting.due from "
                                + "(select lane, min(due) as due from task group by lane) waiting "
                                + "left join scheduled_tasks known on known.task_name = :engineTask and known.task_instance = waiting.lane "
                                + "where known.task_instance is null or (not known.picked and known.execution_time > waiting.due)")
                .bind("engineTask", engineTask)
                .map((row, context) -> new DueLane(row.getString("lane"), instant(row, "due")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
