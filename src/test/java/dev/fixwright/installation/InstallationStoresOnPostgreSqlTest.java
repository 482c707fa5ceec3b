package dev.fixwright.installation;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;

class InstallationStoresOnPostgreSqlTest extends InstallationStoresContract {
    @Override
    DatabaseAddress address(Path directory) {
        return TestDatabase.postgreSql();
    }
}
