package dev.fixwright.certificate.acme;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;

class RenewalOnPostgreSqlTest implements RenewalContract {
    @Override
    public DatabaseAddress address(Path directory) {
        return TestDatabase.postgreSql();
    }
}
