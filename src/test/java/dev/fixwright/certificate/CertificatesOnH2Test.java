package dev.fixwright.certificate;

import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class CertificatesOnH2Test implements CertificatesContract {
    @TempDir
    Path directory;

    private Fixture fixture;

    @BeforeEach
    void open() {
        fixture = new Fixture(TestDatabase.h2(directory));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public Fixture fixture() {
        return fixture;
    }
}
