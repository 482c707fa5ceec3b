package dev.fixwright.backlog;

import dev.fixwright.database.Database;

/** All there is to ask of the backlog. */
public record Backlog(
        Scans scans, Findings findings, Assessments assessments, BacklogItems items, Wishes wishes, Works works) {
    public static Backlog inDatabase(Database database) {
        return new Backlog(
                new Scans(database),
                new Findings(database),
                new Assessments(database),
                new BacklogItems(database),
                new Wishes(database),
                new Works(database));
    }
}
