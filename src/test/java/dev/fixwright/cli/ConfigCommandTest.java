package dev.fixwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.Wiring;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of a checkout's policy. */
class ConfigCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), false, 0, 0);
        return Wiring.commandLine(terminal, Duration.ofSeconds(30)).run(arguments);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void eachKeyStandsWithItsValueAndItsSource() throws IOException {
        write("shop/.github/fixwright.yml", "version: 1\nmode: suggest\nlimit: 3\n");
        Path organisation = write("organisation.yml", "mode: off\nselect: { severity: high }\n");
        Path server = write("server.yml", "limits: { open-pull-requests: 2 }\n");

        assertThat(run(
                        "config",
                        "--organisation",
                        organisation.toString(),
                        "--policy-file",
                        server.toString(),
                        folder.resolve("shop").toString()))
                .isZero();

        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("mode +suggest +repository: \\.github/fixwright\\.yml line 2"))
                .anyMatch(line -> line.matches("select.severity +high +organisation: .*organisation\\.yml line 2"))
                .anyMatch(line -> line.matches("limits.open-pull-requests +2 +server: .*server\\.yml line 1"))
                .anyMatch(line -> line.matches("verify.wait +6h +default"));
        assertThat(err.toString()).contains("line 3: \"limit\" is not a key", "the nearest is \"limits\"");
    }

    @Test
    void programsGetTheSameAsJson() throws IOException {
        write("shop/.github/fixwright.yml", "\nmode: suggest\n");

        assertThat(run("config", "--output", "json", folder.resolve("shop").toString()))
                .isZero();

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("keys"))
                .anySatisfy(key -> assertThat(key.toString())
                        .isEqualTo("{\"key\":\"mode\",\"value\":\"suggest\",\"from\":\"repository\","
                                + "\"file\":\".github/fixwright.yml\",\"line\":2}"));
        assertThat(json.get("warnings")).isEmpty();
    }

    @Test
    void aBrokenFileIsNamedWithItsLine() throws IOException {
        write("shop/.github/fixwright.yml", "version: 1\nmode: fixx\n");

        assertThat(run("config", folder.resolve("shop").toString())).isEqualTo(2);
        assertThat(err.toString()).contains(".github/fixwright.yml line 2: mode is \"fixx\"; say off, suggest or fix");
    }
}
