package dev.fixwright;

import dev.fixwright.cli.AppCommand;
import dev.fixwright.cli.BadInputException;
import dev.fixwright.cli.Records;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.DatabaseCopy;
import dev.fixwright.database.DatabaseException;
import dev.fixwright.delivery.ReceivedDeliveries;
import dev.fixwright.delivery.ReceivedDeliveries.Received;
import dev.fixwright.registration.StoredApp;
import dev.fixwright.remediation.HistoryStore;
import dev.fixwright.secret.SealingKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the server's database, whether the server runs or not. */
final class ServerRecords implements Records, AppCommand.Store {
    private final Map<String, String> environment;

    ServerRecords(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public <T> T read(Map<String, String> settings, Function<HistoryStore, T> query) {
        return copied(settings, database -> query.apply(HistoryStore.inDatabase(database)));
    }

    @Override
    public List<Received> deliveries(Map<String, String> settings) {
        return copied(settings, database -> new ReceivedDeliveries(database).all());
    }

    @Override
    public Optional<StoredApp> stored(Map<String, String> settings) {
        return copied(settings, StoredApp::in);
    }

    @Override
    public Optional<StoredApp> forget(Map<String, String> settings) {
        return opened(address(settings), StoredApp::forget);
    }

    /** Reads a copy where the database is a file, which the server may have open. */
    <T> T copied(Map<String, String> settings, Function<Database, T> query) {
        DatabaseAddress address = address(settings);
        return told(() -> {
            if (address instanceof DatabaseAddress.Directory directory) {
                server(address).ifPresent(RunningServer::checkpoint);
                return DatabaseCopy.read(directory, query);
            }
            try (Database database = Database.open(address)) {
                return query.apply(database);
            }
        });
    }

    /** The server that has the built-in database open, if one left its key there. */
    static Optional<RunningServer> server(DatabaseAddress address) {
        return LocalKeyFile.of(address).flatMap(LocalKeyFile::read).map(RunningServer::new);
    }

    /** Opens the database itself, which has to be there. */
    <T> T opened(DatabaseAddress address, Function<Database, T> work) {
        return told(() -> {
            if (address instanceof DatabaseAddress.Directory directory) {
                DatabaseCopy.requireFile(directory);
            }
            try (Database database = Database.open(address)) {
                return work.apply(database);
            }
        });
    }

    DatabaseAddress address(Map<String, String> settings) {
        return told(() -> Settings.database(environment, settings));
    }

    /** The key of the server's secrets, where it is known here. */
    Optional<SealingKey> sealingKey(Map<String, String> settings) {
        DatabaseAddress address = address(settings);
        return told(() -> new KeyKeeper(Settings.encryptionKey(environment, settings), address).known());
    }

    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (SettingsException e) {
            List<String> problems = e.problems();
            throw new BadInputException(
                    problems.get(0), problems.subList(1, problems.size()).toArray(new String[0]));
        } catch (DatabaseException e) {
            throw new BadInputException(e.reason());
        }
    }
}
