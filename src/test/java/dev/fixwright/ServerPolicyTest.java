package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.policy.PolicySource;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever runs the server says about policies, and shows of them. */
class ServerPolicyTest {
    @TempDir
    private Path directory;

    @Test
    void theFileIsTakenWithItsName() throws Exception {
        Path file = Files.writeString(directory.resolve("policy.yml"), "mode: suggest\n");

        assertThat(Settings.of(Map.of("FIXWRIGHT_POLICY_FILE", file.toString()), Map.of())
                        .setUp()
                        .app()
                        .conduct()
                        .policy())
                .contains(PolicySource.ofServer(file.toString(), "mode: suggest\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mode: fixx | line 1: mode is \"fixx\"; say off, suggest or fix.",
                "modes: fix | line 1: \"modes\" is not a key and does nothing; the nearest is \"mode\".",
                "mode: [ | this is not YAML"
            })
    void aLockThatWouldNotHoldEndsTheStart(String text, String problem) throws Exception {
        Path file = Files.writeString(directory.resolve("policy.yml"), text);

        assertThatThrownBy(() -> Settings.of(Map.of(), Map.of("FIXWRIGHT_POLICY_FILE", file.toString())))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("FIXWRIGHT_POLICY_FILE (--policy-file) cannot be used: " + file)
                .hasMessageContaining(problem);
    }

    @Test
    void aFileThatIsNotThereEndsTheStart() {
        assertThatThrownBy(() -> Settings.of(Map.of("FIXWRIGHT_POLICY_FILE", "/nowhere.yml"), Map.of()))
                .hasMessageContaining("names a file that is not there: /nowhere.yml");
    }

    @Test
    void theSchemaIsShownToEditors() throws Exception {
        try (LocalBot bot = LocalBot.receivingOnly(TestDatabase.h2(directory))) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(bot.address("/policy.schema.json"))
                                    .build(),
                            BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type").orElseThrow())
                    .startsWith("application/schema+json");
            assertThat(answer.headers().firstValue("access-control-allow-origin"))
                    .hasValue("*");
            assertThat(new ObjectMapper().readTree(answer.body()).path("title").asText())
                    .isEqualTo("Fixwright policy");
        }
    }
}
