package dev.fixwright.backlog;

import dev.fixwright.access.Audit;
import dev.fixwright.database.Database;
import dev.fixwright.task.TaskQueue;
import java.time.InstantSource;

/** All there is to ask of the backlog. */
public record Backlog(
        Scans scans, Findings findings, Assessments assessments, BacklogItems items, Wishes wishes, Works works) {
    public static Backlog inDatabase(Database database, TaskQueue queue, InstantSource clock) {
        Audit audit = new Audit(database, clock);
        return new Backlog(
                new Scans(database, audit, clock),
                new Findings(database),
                new Assessments(database, audit, clock),
                new BacklogItems(database, queue, audit, clock),
                new Wishes(database, queue, audit, clock),
                new Works(database));
    }
}
