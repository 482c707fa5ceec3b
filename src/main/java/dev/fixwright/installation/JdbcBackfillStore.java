package dev.fixwright.installation;

import dev.fixwright.database.Database;
import dev.fixwright.installation.InstallationHost.Covered;
import dev.fixwright.remediation.InstallationTenant;
import dev.fixwright.remediation.RepositoryTable;
import dev.fixwright.repository.RepositoryRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The SQL of the tables {@code backfill} and {@code alert_page}, and what reads and changes those beside them. */
final class JdbcBackfillStore implements BackfillStore {
    private static final String OF_LIST = " where installation_id = :installation and repository_id = :repository ";
    private static final int LONGEST = 2_000;

    private final Database database;
    private final InstantSource clock;

    JdbcBackfillStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void known(List<RepositoryRef> repositories) {
        database.transact(tx -> repositories.forEach(repository -> RepositoryTable.key(tx.handle(), repository)));
    }

    @Override
    public void listed(List<Covered> repositories) {
        database.transact(tx -> repositories.forEach(
                listed -> RepositoryTable.listed(tx.handle(), listed.repository(), listed.defaultBranch())));
    }

    @Override
    public Progress begun(Of list) {
        return database.inTransaction(tx -> {
            InstallationTenant.present(tx.handle(), list.installation(), now());
            insert(tx.handle(), list);
            of(
                            list,
                            tx.handle()
                                    .createUpdate("update backfill set cursor_text = null, page = 0, found = 0,"
                                            + " queued = 0, began_at = :now, ended_at = null" + OF_LIST
                                            + "and ended_at is not null"))
                    .bind("now", now())
                    .execute();
            return of(list, tx.handle().createQuery("select * from backfill" + OF_LIST))
                    .map((row, context) -> new Progress(
                            Optional.ofNullable(row.getString("cursor_text")),
                            row.getInt("page"),
                            row.getInt("found"),
                            row.getInt("queued")))
                    .one();
        });
    }

    private void insert(Handle handle, Of list) {
        of(
                        list,
                        handle.createUpdate("insert into backfill (installation_id, repository_id, began_at)"
                                + " values (:installation, :repository, :now) on conflict do nothing"))
                .bind("now", now())
                .execute();
    }

    @Override
    public void turned(Of list, Progress progress) {
        database.transact(tx -> turn(tx.handle(), list, progress));
    }

    @Override
    public void turned(Of list, Progress progress, KnownPage page) {
        database.transact(tx -> {
            int number = progress.page() - 1;
            of(list, tx.handle().createUpdate("delete from alert_page" + OF_LIST + "and page = :page"))
                    .bind("page", number)
                    .execute();
            of(
                            list,
                            tx.handle()
                                    .createUpdate("insert into alert_page (installation_id, repository_id, page,"
                                            + " cursor_text, tag, next_cursor, alerts) values (:installation,"
                                            + " :repository, :page, :cursor, :tag, :next, :alerts)"))
                    .bind("page", number)
                    .bind("cursor", page.cursor().orElse(null))
                    .bind("tag", page.tag().filter(tag -> tag.length() <= 500).orElse(null))
                    .bind("next", page.next().orElse(null))
                    .bind("alerts", page.alerts().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                    .execute();
            turn(tx.handle(), list, progress);
        });
    }

    private static void turn(Handle handle, Of list, Progress progress) {
        of(
                        list,
                        handle.createUpdate("update backfill set cursor_text = :cursor, page = :page, found = :found,"
                                + " queued = :queued, refusal = null" + OF_LIST))
                .bind("cursor", progress.cursor().orElse(null))
                .bind("page", progress.page())
                .bind("found", progress.found())
                .bind("queued", progress.queued())
                .execute();
    }

    @Override
    public Optional<KnownPage> page(Of list, int page) {
        return database.read(
                handle -> of(list, handle.createQuery("select * from alert_page" + OF_LIST + "and page = :page"))
                        .bind("page", page)
                        .map((row, context) -> known(row))
                        .findOne());
    }

    private static KnownPage known(ResultSet row) throws SQLException {
        return new KnownPage(
                Optional.ofNullable(row.getString("cursor_text")),
                Optional.ofNullable(row.getString("tag")),
                Optional.ofNullable(row.getString("next_cursor")),
                numbers(row.getString("alerts")));
    }

    private static List<Long> numbers(String text) {
        return Arrays.stream(text.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    @Override
    public Set<Long> alerts(Of list, int pages) {
        List<String> texts = database.read(
                handle -> of(list, handle.createQuery("select alerts from alert_page" + OF_LIST + "and page < :pages"))
                        .bind("pages", pages)
                        .mapTo(String.class)
                        .list());
        Set<Long> all = new HashSet<>();
        texts.forEach(text -> all.addAll(numbers(text)));
        return all;
    }

    @Override
    public void ended(Of list, int pages) {
        database.transact(tx -> {
            of(list, tx.handle().createUpdate("delete from alert_page" + OF_LIST + "and page >= :pages"))
                    .bind("pages", pages)
                    .execute();
            of(list, tx.handle().createUpdate("update backfill set ended_at = :now, refusal = null" + OF_LIST))
                    .bind("now", now())
                    .execute();
        });
    }

    @Override
    public boolean refused(Of list, String words) {
        String kept = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        return database.inTransaction(tx -> {
            insert(tx.handle(), list);
            Optional<String> before = refusal(tx.handle(), list);
            of(list, tx.handle().createUpdate("update backfill set refusal = :words, ended_at = :now" + OF_LIST))
                    .bind("words", kept)
                    .bind("now", now())
                    .execute();
            return !before.equals(Optional.of(kept));
        });
    }

    @Override
    public Optional<String> refusal(Of list) {
        return database.read(handle -> refusal(handle, list));
    }

    private static Optional<String> refusal(Handle handle, Of list) {
        return of(list, handle.createQuery("select refusal from backfill" + OF_LIST))
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .findOne()
                .flatMap(words -> words);
    }

    @Override
    public Optional<Progress> dismissed(Of list) {
        return database.inTransaction(tx -> DismissedReadingTable.begun(tx.handle(), list));
    }

    @Override
    public void dismissedTurned(Of list, Progress progress, boolean ended) {
        database.transact(tx -> DismissedReadingTable.turned(tx.handle(), list, progress, ended));
    }

    @Override
    public void forget(long installation, OptionalLong repository) {
        database.transact(tx -> {
            for (String table : List.of("backfill", "alert_page", DismissedReadingTable.NAME)) {
                tx.handle()
                        .createUpdate("delete from " + table + " where installation_id = :installation"
                                + " and (:everywhere or repository_id = :repository)")
                        .bind("installation", installation)
                        .bind("everywhere", repository.isEmpty())
                        .bind("repository", repository.orElse(0))
                        .execute();
            }
            if (repository.isEmpty()) {
                InstallationTenant.lost(tx.handle(), installation, now());
            }
        });
    }

    private static <S extends SqlStatement<S>> S of(Of list, S statement) {
        return statement.bind("installation", list.installation()).bind("repository", list.repository());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
