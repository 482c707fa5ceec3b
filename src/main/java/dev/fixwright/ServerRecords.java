package dev.fixwright;

import dev.fixwright.cli.BadInputException;
import dev.fixwright.cli.Records;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.DatabaseCopy;
import dev.fixwright.database.DatabaseException;
import dev.fixwright.delivery.ReceivedDeliveries;
import dev.fixwright.delivery.ReceivedDeliveries.Received;
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
        return ask(settings, database -> query.apply(HistoryStore.inDatabase(database)));
    }

    @Override
    public List<Received> deliveries(Map<String, String> settings) {
        return ask(settings, database -> new ReceivedDeliveries(database).all());
    }

    private <T> T ask(Map<String, String> settings, Function<Database, T> ask) {
        try {
            DatabaseAddress address = Settings.database(environment, settings);
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
