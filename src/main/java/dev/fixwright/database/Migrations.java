package dev.fixwright.database;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the schema to the newest version this program knows. Scripts are in {@code db/migration}, one for both databases. */
final class Migrations {
    private Migrations() {}

    static void bringUpToDate(DataSource connections, Dialect dialect) {
        Flyway flyway = flyway(connections, dialect);
        refuseNewerSchema(flyway);
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new DatabaseException(
                    "The database could not be brought up to date; it is as it was before the step that failed. "
                            + e.getMessage(),
                    e);
        }
    }

    /** Whether there is anything for {@link #bringUpToDate} to do. */
    static boolean isBehind(DataSource connections, Dialect dialect) {
        return flyway(connections, dialect).info().pending().length > 0;
    }

    private static Flyway flyway(DataSource connections, Dialect dialect) {
        return Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", dialect.bytes(), "large-bytes", dialect.largeBytes()))
                .cleanDisabled(true)
                .load();
    }

    private static void refuseNewerSchema(Flyway flyway) {
        MigrationVersion newestKnown = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .reduce(MigrationVersion.EMPTY, (a, b) -> a.isNewerThan(b) ? a : b);
        Optional<MigrationVersion> applied =
                Optional.ofNullable(flyway.info().current()).map(MigrationInfo::getVersion);
        if (applied.isPresent() && applied.get().isNewerThan(newestKnown)) {
            throw new DatabaseException("The database has schema version " + applied.get() + ", written by a newer "
                    + "Fixwright; this one knows version " + newestKnown
                    + ". Start the newer Fixwright again, or restore "
                    + "the backup made before the upgrade.");
        }
    }
}
