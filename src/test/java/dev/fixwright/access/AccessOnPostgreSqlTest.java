package dev.fixwright.access;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;

class AccessOnPostgreSqlTest extends AccessContract {
    @Override
    DatabaseAddress address(Path directory) {
        return TestDatabase.postgreSql();
    }
}
