package dev.fixwright.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.StalledServer;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An issuer that begins to answer and then falls silent keeps nobody waiting for ever who wants to sign in. */
@Timeout(20)
class StalledIssuerTest {
    @Test
    void keysThatNeverComeAreNone() throws IOException {
        try (StalledServer server = new StalledServer()) {
            IssuerKeys keys = new IssuerKeys(server.address(), InstantSource.system(), Duration.ofSeconds(1));

            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> keys.key("one"))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(RefusedException.Kind.UNAVAILABLE));
        }
    }
}
