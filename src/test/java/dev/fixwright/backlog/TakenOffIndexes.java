package dev.fixwright.backlog;

import dev.fixwright.database.Database;
import dev.fixwright.database.Dialect;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * The indexes of a table, off while very many rows are added: putting them on afterwards takes a tenth of the time that
 * keeping them takes. Those of constraints stay.
 */
final class TakenOffIndexes {
    private static final Pattern NAMED =
            Pattern.compile("(?is)\\s*create (?:unique )?(?:nulls distinct )?index ([^ ]+) on .*");

    private final Database database;
    private final List<String> definitions;

    private TakenOffIndexes(Database database, List<String> definitions) {
        this.database = database;
        this.definitions = definitions;
    }

    static TakenOffIndexes of(Database database, String table) {
        List<String> definitions = database.read(handle -> definitions(handle, database.dialect(), table));
        database.transact(tx -> definitions.forEach(one -> {
            Matcher name = NAMED.matcher(one);
            if (!name.matches()) {
                throw new IllegalStateException("no name in: " + one);
            }
            tx.handle().execute("drop index " + name.group(1));
        }));
        return new TakenOffIndexes(database, definitions);
    }

    private static List<String> definitions(Handle handle, Dialect dialect, String table) {
        return dialect == Dialect.H2
                ? handle.createQuery("script nodata nosettings table " + table).mapTo(String.class).list().stream()
                        .filter(line -> NAMED.matcher(line).matches())
                        .toList()
                : handle.createQuery("select indexdef from pg_indexes i where tablename = :table and not exists"
                                + " (select 1 from pg_constraint c where c.conname = i.indexname)")
                        .bind("table", table)
                        .mapTo(String.class)
                        .list();
    }

    void putOn() {
        definitions.forEach(one -> database.transact(tx -> tx.handle().execute(one)));
    }
}
