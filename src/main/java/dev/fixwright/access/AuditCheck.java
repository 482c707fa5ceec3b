package dev.fixwright.access;

import dev.fixwright.database.Database;
import java.util.List;
import java.util.Optional;

/** Goes through the audit log from its first row and makes each hash again. */
final class AuditCheck {
    private static final int ROWS = 1_000;

    private final Database database;
    private final Optional<AuditTable.End> known;
    private long number;
    private String hash = "";

    /** @param known a number and its hash as somebody kept them */
    AuditCheck(Database database, Optional<AuditTable.End> known) {
        this.database = database;
        this.known = known;
    }

    AuditVerdict verdict() {
        AuditTable.End end = database.read(AuditTable::end);
        while (number < end.number()) {
            List<AuditRow> rows = database.read(
                    handle -> AuditTable.list(handle, AuditFilter.after(number), ROWS, TenantScope.all()));
            if (rows.isEmpty()) {
                return new AuditVerdict.Broken(number + 1, "is missing, and every one after it");
            }
            for (AuditRow row : rows) {
                Optional<AuditVerdict.Broken> broken = next(row);
                if (broken.isPresent()) {
                    return broken.get();
                }
                if (number == end.number()) {
                    break;
                }
            }
        }
        return ends(end);
    }

    private Optional<AuditVerdict.Broken> next(AuditRow row) {
        if (row.number() != number + 1) {
            return Optional.of(new AuditVerdict.Broken(number + 1, "is missing"));
        }
        if (!row.hash().equals(AuditTable.hash(row, hash))) {
            return Optional.of(new AuditVerdict.Broken(row.number(), "is not as it was written"));
        }
        number = row.number();
        hash = row.hash();
        return known.filter(kept -> kept.number() == number && !kept.hash().equals(hash))
                .map(kept -> new AuditVerdict.Broken(
                        number, "has another hash than the one that was kept: the log was written anew"));
    }

    /** The number of rows is read before their end, so that what is added meanwhile is no fault. */
    private AuditVerdict ends(AuditTable.End end) {
        if (!end.hash().equals(hash)) {
            return new AuditVerdict.Broken(end.number(), "is not the one that the log ended with");
        }
        if (known.isPresent() && known.get().number() > number) {
            return new AuditVerdict.Broken(number + 1, "is missing, though its number was kept");
        }
        long last = database.read(AuditTable::last);
        long endNow = database.read(AuditTable::end).number();
        return last > endNow
                ? new AuditVerdict.Broken(endNow + 1, "stands behind the end of the log")
                : new AuditVerdict.Whole(number, hash);
    }
}
