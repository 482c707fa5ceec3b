package dev.fixwright.api.tenant;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;

final class HostileOnPostgreSqlTest extends HostileContract {
    @Override
    DatabaseAddress address(Path directory) {
        return TestDatabase.postgreSql();
    }
}
