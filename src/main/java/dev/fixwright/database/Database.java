package dev.fixwright.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;

/** The one database of this process: migrated, checked and ready. Safe for many threads. */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Dialect dialect;
    private final Optional<H2File> file;
    private final Lock forcing = new ReentrantLock();

    private Database(HikariDataSource pool, Dialect dialect, Optional<H2File> file) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        // A message with the values in it would carry deliveries into the log.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        this.dialect = dialect;
        this.file = file;
    }

    /** Opens, checks and migrates. Throws {@link DatabaseException} with what to do when that is not possible. */
    public static Database open(DatabaseAddress address) {
        if (address instanceof DatabaseAddress.Directory directory) {
            return openFile(H2File.prepare(directory.path()));
        }
        return openServer((DatabaseAddress.PostgreSql) address);
    }

    private static Database openServer(DatabaseAddress.PostgreSql address) {
        HikariDataSource pool = PostgreSqlPool.open(address);
        try {
            Migrations.bringUpToDate(PostgreSqlPool.patient(address), Dialect.POSTGRESQL);
            return new Database(pool, Dialect.POSTGRESQL, Optional.empty());
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static Database openFile(H2File file) {
        HikariDataSource pool = file.open();
        UpgradeLock lock;
        try {
            if (!Migrations.isBehind(pool, Dialect.H2)) {
                return migrated(pool, Dialect.H2, Optional.of(file));
            }
            lock = UpgradeLock.take(file.directory());
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
        try (lock) {
            pool.close();
            file.markClosed();
            return upgraded(file);
        }
    }

    /** H2 cannot take back half of a change by itself. */
    static Database upgraded(H2File file) {
        file.earlier().keep();
        HikariDataSource pool;
        try {
            pool = file.open();
        } catch (RuntimeException e) {
            // Nothing was changed by us; and whoever has it open by now may have changed it since.
            file.earlier().forget();
            throw e;
        }
        Database database;
        try {
            database = migrated(pool, Dialect.H2, Optional.of(file));
        } catch (RuntimeException e) {
            file.earlier().restore();
            file.markClosed();
            throw e;
        }
        database.forceToDisk();
        file.earlier().forget();
        return database;
    }

    private static Database migrated(HikariDataSource pool, Dialect dialect, Optional<H2File> file) {
        try {
            Migrations.bringUpToDate(pool, dialect);
            return new Database(pool, dialect, file);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** Runs {@code work} in a transaction of its own: committed when it returns, rolled back when it throws. */
    public <T> T inTransaction(Function<Transaction, T> work) {
        Committed<T> committed = jdbi.inTransaction(handle -> {
            Transaction tx = new Transaction(handle);
            return new Committed<>(work.apply(tx), tx);
        });
        committed.tx().committed().forEach(Runnable::run);
        return committed.result();
    }

    /** {@link #inTransaction} for work without a result. */
    public void transact(Consumer<Transaction> work) {
        inTransaction(tx -> {
            work.accept(tx);
            return Boolean.TRUE;
        });
    }

    /** Runs queries on a connection that commits each statement by itself. */
    public <T> T read(Function<Handle, T> query) {
        return jdbi.withHandle(query::apply);
    }

    /** Makes sure that all that is committed survives a power cut, not only the end of this process. */
    public void forceToDisk() {
        if (dialect == Dialect.H2) {
            forcing.lock();
            try {
                jdbi.useHandle(H2Disk::force);
            } finally {
                forcing.unlock();
            }
        }
    }

    /** Writes something harmless; throws when that is not possible. */
    public boolean isWritable() {
        return jdbi.withHandle(handle -> handle.execute("update write_probe set probed = probed + 1")) == 1;
    }

    /**
     * Grows whenever the file had to be opened anew since this process began, as after a full disk: it may then have come
     * back some commits earlier. Always 0 for a database on a server.
     */
    public long reopenings() {
        return file.map(open -> open.closures().seen()).orElse(0L);
    }

    /** The directory of ours that the database is in; none for one on a server. */
    public Optional<Path> directory() {
        return file.map(H2File::directory);
    }

    public Dialect dialect() {
        return dialect;
    }

    /** The connections themselves, for the engine that schedules tasks. */
    public DataSource connections() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        file.ifPresent(H2File::markClosed);
    }

    private record Committed<T>(T result, Transaction tx) {}
}
