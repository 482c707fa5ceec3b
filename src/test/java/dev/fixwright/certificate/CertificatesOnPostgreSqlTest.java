package dev.fixwright.certificate;

import dev.fixwright.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class CertificatesOnPostgreSqlTest implements CertificatesContract {
    private Fixture fixture;

    @BeforeEach
    void open() {
        fixture = new Fixture(TestDatabase.postgreSql());
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
