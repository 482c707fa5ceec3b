package dev.fixwright.backlog;

import dev.fixwright.access.Caller;
import dev.fixwright.access.TenantScope;
import dev.fixwright.database.Database;
import dev.fixwright.finding.sarif.SarifLog;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The scans of tenants. */
public final class Scans {
    private final Database database;

    Scans(Database database) {
        this.database = database;
    }

    /** The newest first, from a cursor on. */
    public Slice<Scan> list(TenantScope scope, ScanFilter filter, Optional<Cursor> after, int size) {
        throw new UnsupportedOperationException(String.valueOf(database));
    }

    public Optional<Scan> one(TenantScope scope, UUID scan) {
        throw new UnsupportedOperationException();
    }

    /** The newest scan of a repository ({@code owner/name}) by a tool. */
    public Optional<Scan> newest(TenantScope scope, String repository, String tool) {
        throw new UnsupportedOperationException();
    }

    /** The scan before this one, by the same tool of the same repository. */
    public Optional<Scan> predecessor(TenantScope scope, UUID scan) {
        throw new UnsupportedOperationException();
    }

    /**
     * Keeps what a SARIF file says: one scan for each tool in it. A result that an earlier scan of the same tool and
     * repository had is the same finding; one that this scan does not have any more is resolved.
     */
    public List<Scan> add(Caller caller, NewScan about, SarifLog log) {
        throw new UnsupportedOperationException();
    }

    /** Keeps backlog items that no code scanner reported. */
    public Scan add(Caller caller, NewScan about, List<NewItem> items) {
        throw new UnsupportedOperationException();
    }

    /**
     * Deletes a scan that was handed in, with the findings that no later scan has. False where there is none; a scan of
     * the code host is refused as a CONFLICT.
     */
    public boolean delete(Caller caller, UUID scan) {
        throw new UnsupportedOperationException();
    }

    /**
     * What differs between two scans; empty where one of them does not exist. Two that cannot be compared, because their
     * tools or repositories differ, are refused as INVALID.
     *
     * @param most how many findings are listed of each kind
     */
    public Optional<ScanDiff> diff(TenantScope scope, UUID earlier, UUID later, int most) {
        throw new UnsupportedOperationException();
    }
}
