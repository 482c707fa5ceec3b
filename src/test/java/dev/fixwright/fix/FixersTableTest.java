package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FixersTableTest {
    @Test
    void theDocumentSaysWhatTheProgramDoes() throws IOException {
        assertThat(Files.readString(FixersTable.FILE))
                .as("mvn -q test-compile exec:java@fixers-table writes it anew")
                .isEqualTo(new FixersTable().text());
    }
}
