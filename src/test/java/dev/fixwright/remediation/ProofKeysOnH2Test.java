package dev.fixwright.remediation;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;

class ProofKeysOnH2Test extends ProofKeysContract {
    @Override
    DatabaseAddress address(Path directory) {
        return TestDatabase.h2(directory);
    }
}
