package dev.fixwright;

import dev.fixwright.cli.BadInputException;
import dev.fixwright.cli.Records;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.DatabaseCopy;
import dev.fixwright.database.DatabaseException;
import dev.fixwright.remediation.HistoryStore;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the server's database, whether the server runs or not. */
final class ServerRecords implements Records {
    private final Map<String, String> environment;

    ServerRecords(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public <T> T read(Map<String, String> settings, Function<HistoryStore, T> query) {
        try {
            DatabaseAddress address = Settings.database(environment, settings);
            Function<Database, T> ask = database -> query.apply(HistoryStore.inDatabase(database));
            if (address instanceof DatabaseAddress.Directory directory) {
                return DatabaseCopy.read(directory, ask);
            }
            try (Database database = Database.open(address)) {
                return ask.apply(database);
            }
        } catch (SettingsException e) {
            List<String> problems = e.problems();
            throw new BadInputException(
                    problems.get(0), problems.subList(1, problems.size()).toArray(new String[0]));
        } catch (DatabaseException e) {
            throw new BadInputException(e.reason());
        }
    }
}
