package dev.fixwright.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The log of every change that somebody asked for. It is only ever added to, in the transaction of the change itself, and
 * each row is chained to the one before by its hash.
 */
public final class Audit {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;
    private final InstantSource clock;

    public Audit(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public void add(Transaction tx, Caller caller, Change change) {
        add(tx, caller.actor(), change);
    }

    /** Everybody else who changes something waits from here to the end of the transaction, so it is best done last. */
    public void add(Transaction tx, Actor actor, Change change) {
        AuditTable.add(
                tx.handle(),
                new AuditRow(
                        0,
                        now(),
                        change.tenant(),
                        new Actor(actor.id(), AuditTable.cut(actor.name(), 200)),
                        change.action(),
                        AuditTable.cut(change.subject(), 500),
                        json(change.before()),
                        json(change.after()),
                        "",
                        true));
    }

    /** Rows after a number, in their order. */
    public List<AuditRow> after(long number, int most, TenantScope scope) {
        return after(AuditFilter.after(number), most, scope);
    }

    public List<AuditRow> after(AuditFilter filter, int most, TenantScope scope) {
        return database.read(handle -> AuditTable.list(handle, filter, most, scope));
    }

    /** Whether every row is as it was written. */
    public AuditVerdict verify() {
        return new AuditCheck(database, Optional.empty()).verdict();
    }

    /** The same, and whether the row of that number has the hash that somebody kept. */
    public AuditVerdict verify(long number, String hash) {
        return new AuditCheck(database, Optional.of(new AuditTable.End(number, hash))).verdict();
    }

    private Instant now() {
        // As exactly as a column keeps it, so that the hash can be made again from what was read.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Optional<String> json(Map<String, ?> state) {
        if (state.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.writeValueAsString(state));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a state in the audit log is plain data", e);
        }
    }
}
