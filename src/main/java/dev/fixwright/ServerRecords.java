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
        return ask(settings, database -> query.apply(HistoryStore.inDatabase(database)));
    }

    @Override
    public List<Received> deliveries(Map<String, String> settings) {
        return ask(settings, database -> new ReceivedDeliveries(database).all());
    }

    @Override
    public Optional<StoredApp> stored(Map<String, String> settings) {
        return ask(settings, StoredApp::in);
    }

    @Override
    public Optional<StoredApp> forget(Map<String, String> settings) {
        return told(() -> {
            DatabaseAddress address = Settings.database(environment, settings);
            if (address instanceof DatabaseAddress.Directory directory) {
                // Says where it is looked for, instead of making a new one.
                DatabaseCopy.read(directory, StoredApp::in);
            }
            try (Database database = Database.open(address)) {
                return StoredApp.forget(database);
            }
        });
    }

    private <T> T ask(Map<String, String> settings, Function<Database, T> ask) {
        return told(() -> {
            DatabaseAddress address = Settings.database(environment, settings);
            if (address instanceof DatabaseAddress.Directory directory) {
                return DatabaseCopy.read(directory, ask);
            }
            try (Database database = Database.open(address)) {
                return ask.apply(database);
            }
        });
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
