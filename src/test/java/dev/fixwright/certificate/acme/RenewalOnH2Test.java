package dev.fixwright.certificate.acme;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;

class RenewalOnH2Test implements RenewalContract {
    @Override
    public DatabaseAddress address(Path directory) {
        return TestDatabase.h2(directory.resolve("data"));
    }
}
