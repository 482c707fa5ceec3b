package dev.fixwright.installation;

import dev.fixwright.installation.BackfillStore.Of;
import dev.fixwright.installation.BackfillStore.Progress;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The SQL of the table {@code dismissed_reading}. */
final class DismissedReadingTable {
    static final String NAME = "dismissed_reading";

    private static final String OF_LIST = " where installation_id = :installation and repository_id = :repository ";

    private DismissedReadingTable() {}

    /** Where the reading stands, which begins with this where there was none; empty once it has ended. */
    static Optional<Progress> begun(Handle handle, Of list) {
        of(
                        list,
                        handle.createUpdate("insert into dismissed_reading (installation_id, repository_id)"
                                + " values (:installation, :repository) on conflict do nothing"))
                .execute();
        return of(list, handle.createQuery("select * from dismissed_reading" + OF_LIST + "and not ended"))
                .map((row, context) -> new Progress(
                        Optional.ofNullable(row.getString("cursor_text")), row.getInt("page"), row.getInt("found"), 0))
                .findOne();
    }

    static void turned(Handle handle, Of list, Progress progress, boolean ended) {
        of(
                        list,
                        handle.createUpdate("update dismissed_reading set cursor_text = :cursor, page = :page,"
                                + " found = :found, ended = :ended" + OF_LIST))
                .bind("cursor", progress.cursor().orElse(null))
                .bind("page", progress.page())
                .bind("found", progress.found())
                .bind("ended", ended)
                .execute();
    }

    private static <S extends SqlStatement<S>> S of(Of list, S statement) {
        return statement.bind("installation", list.installation()).bind("repository", list.repository());
    }
}
