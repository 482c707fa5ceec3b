package dev.fixwright.backlog;

import dev.fixwright.access.Audit;
import dev.fixwright.database.Database;
import dev.fixwright.task.TaskQueue;
import java.time.InstantSource;

/** All there is to ask of the backlog. */
public record Backlog(
        Scans scans, Findings findings, Assessments assessments, BacklogItems items, Wishes wishes, Works works) {
    /** The same where no worker of this process is to be woken: what is asked for is done when one looks by itself. */
    public static Backlog inDatabase(Database database) {
        InstantSource clock = InstantSource.system();
        return inDatabase(database, TaskQueue.inDatabase(clock), clock);
    }

    /**
     * All of it over one database.
     *
     * @param queue whose worker is woken by what is asked for
     */
    public static Backlog inDatabase(Database database, TaskQueue queue, InstantSource clock) {
        Audit audit = new Audit(database, clock);
        return new Backlog(
                new Scans(database, queue, audit, clock),
                new Findings(database, clock),
                new Assessments(database, audit, clock),
                new BacklogItems(database, queue, audit, clock),
                new Wishes(database, queue, audit, clock),
                new Works(database));
    }
}
