package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.cli.ServeCommand;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The command {@code serve} and its exit codes. */
final class ServeTest {
    @Test
    void flagsAreHandedOverAsTheSettingsOfTheSameName() {
        Map<String, String> given = new HashMap<>();

        int exit = ServeCommand.of(settings -> {
                    given.putAll(settings);
                    return 0;
                })
                .execute("--port", "9000", "--private-key-file=/key.pem");

        assertThat(exit).isZero();
        assertThat(given)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("FIXWRIGHT_PORT", "9000", "FIXWRIGHT_PRIVATE_KEY_FILE", "/key.pem"));
    }

    @Test
    void guessableSecretEndsTheStart() {
        assertThat(Serve.untilStopped(Map.of("FIXWRIGHT_WEBHOOK_SECRET", "development")))
                .isEqualTo(2);
    }

    @Test
    void appWithoutASecretEndsTheStart() {
        assertThat(Serve.untilStopped(Map.of("FIXWRIGHT_APP_ID", "1", "FIXWRIGHT_PRIVATE_KEY_FILE", "/nowhere")))
                .isEqualTo(2);
    }

    @Test
    void unusableDataDirectoryEndsTheStart() {
        assertThat(Serve.untilStopped(Map.of("FIXWRIGHT_DATABASE_URL", "jdbc:h2:mem:x;INIT=x")))
                .isEqualTo(2);
    }
}
