package dev.fixwright.api.tenant;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;

final class HostileOnH2Test extends HostileContract {
    @Override
    DatabaseAddress address(Path directory) {
        return TestDatabase.h2(directory);
    }
}
