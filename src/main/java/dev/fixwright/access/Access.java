package dev.fixwright.access;

import dev.fixwright.database.Database;
import java.time.InstantSource;

/** All that decides who may do what, over one database. */
public record Access(
        Door door, WriteBudget budget, Audit audit, Tenants tenants, Principals principals, AccessTokens tokens) {
    public static Access of(Database database, EntryRules rules, InstantSource clock) {
        Audit audit = new Audit(database, clock);
        Principals principals = new Principals(database, audit, clock);
        return new Access(
                new Door(database, rules, audit, clock),
                new WriteBudget(database, clock),
                audit,
                new Tenants(database, audit, clock),
                principals,
                new AccessTokens(database, principals, audit, clock));
    }

    /** The same, for whoever is not at the door. */
    public static Access of(Database database, InstantSource clock) {
        return of(database, EntryRules.TOKENS, clock);
    }
}
