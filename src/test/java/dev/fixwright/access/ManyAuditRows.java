package dev.fixwright.access;

import dev.fixwright.database.Database;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Very many changes in the log, chained as if each had been made by itself. */
public final class ManyAuditRows {
    private static final int STEP = 10_000;

    private ManyAuditRows() {}

    /** One of a thousand is another action than the rest. */
    public static void add(Database database, String tenant, int number) {
        String hash = "";
        for (int first = 1; first <= number; first += STEP) {
            int from = first;
            String before = hash;
            hash = database.inTransaction(tx -> {
                String last = before;
                PreparedBatch rows = tx.handle()
                        .prepareBatch("insert into audit (number, happened_at, tenant, actor, actor_name, action,"
                                + " subject, before_state, after_state, hash) values (:number, :at, :tenant, 'p1', 'ci',"
                                + " :action, 'rem_1', :before, :after, :hash)");
                for (int i = from; i < from + STEP && i <= number; i++) {
                    AuditRow row = row(tenant, i);
                    last = AuditTable.hash(row, last);
                    rows.bind("number", row.number())
                            .bind("at", row.at().atOffset(ZoneOffset.UTC))
                            .bind("tenant", tenant)
                            .bind("action", row.action())
                            .bind("before", row.before().orElse(null))
                            .bind("after", row.after().orElse(null))
                            .bind("hash", last)
                            .add();
                }
                rows.execute();
                return last;
            });
        }
        String end = hash;
        database.transact(tx -> tx.handle().execute("update audit_end set number = ?, hash = ?", number, end));
    }

    private static AuditRow row(String tenant, int number) {
        return new AuditRow(
                number,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number),
                Optional.of(tenant),
                new Actor("p1", "ci"),
                number % 1_000 == 0 ? "scan.delete" : "remediation.update",
                "rem_1",
                Optional.of("{\"status\":\"open\",\"notes\":\"\"}"),
                Optional.of("{\"status\":\"done\",\"notes\":\"upgraded\"}"),
                "",
                true);
    }
}
