package dev.fixwright.remediation;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;

class ReviewStoreOnH2Test extends ReviewStoreContract {
    @Override
    DatabaseAddress address(Path directory) {
        return TestDatabase.h2(directory);
    }
}
