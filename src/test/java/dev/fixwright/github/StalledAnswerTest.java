package dev.fixwright.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.StalledServer;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A GitHub that begins to answer and then falls silent holds up the installation's work for a while, and not for ever. */
@Timeout(20)
class StalledAnswerTest {
    @Test
    void anAnswerThatNeverEndsIsNone() throws IOException {
        try (StalledServer server = new StalledServer()) {
            GitHubHttp http = new GitHubHttp(new GitHubAddress(server.address()), Duration.ofMillis(300));

            assertThatExceptionOfType(CodeHostException.class)
                    .isThrownBy(() -> http.send(Call.get("/app"), "token"))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
                    .withMessageContaining("did not come to an end");
        }
    }
}
