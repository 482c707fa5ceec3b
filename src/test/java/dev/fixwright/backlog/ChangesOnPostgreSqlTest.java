package dev.fixwright.backlog;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;

final class ChangesOnPostgreSqlTest extends ChangesContract {
    @Override
    DatabaseAddress address(Path directory) {
        return TestDatabase.postgreSql();
    }
}
