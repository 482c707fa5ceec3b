package dev.fixwright.remediation;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;

class ReviewStoreOnPostgreSqlTest extends ReviewStoreContract {
    @Override
    DatabaseAddress address(Path directory) {
        return TestDatabase.postgreSql();
    }
}
