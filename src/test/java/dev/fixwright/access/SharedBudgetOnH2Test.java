package dev.fixwright.access;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;

class SharedBudgetOnH2Test extends SharedBudgetContract {
    @Override
    DatabaseAddress address(Path directory) {
        return TestDatabase.h2(directory);
    }
}
