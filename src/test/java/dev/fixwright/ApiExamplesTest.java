package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.access.Role;
import dev.fixwright.database.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the page of the APIs shows works when it is pasted, in the order of the page. */
class ApiExamplesTest {
    private static final Path PAGE = Path.of("src/docs/apis.md");

    /** A command of one or more lines, and what the page says to take from its answer. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^    ((?:curl|printf) (?:.*(?:\\\\|\\|)\\n)*.*)\\n((?:    # .*\\n)*)");

    private static final Pattern TAKEN = Pattern.compile("([A-Z]+) is ([A-Za-z0-9_.\\[\\]]+)");

    private static final String STATUS = "curl() { command curl -sS -w '\\n%{http_code}' \"$@\"; }\n";

    @TempDir
    Path directory;

    private final Map<String, String> known = new HashMap<>();

    @Test
    void everyCommandOfThePageWorksAsItStands() throws Exception {
        Files.writeString(directory.resolve("results.sarif"), """
                {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Find Security Bugs"}}, "results": [
                  {"ruleId": "PREDICTABLE_RANDOM", "level": "error", "message": {"text": "This can be guessed."},
                   "locations": [{"physicalLocation": {
                     "artifactLocation": {"uri": "src/main/java/com/acme/shop/ResetTokens1.java"},
                     "region": {"startLine": 10}}}]}]}]}
                """);
        try (ApiStory story = new ApiStory(TestDatabase.h2(directory.resolve("data")), 1).scanned()) {
            known.put("FIXWRIGHT", story.bot.webhook().resolve("/").toString().replaceFirst("/$", ""));
            known.put("TOKEN", story.bot.token(Optional.of(ApiStory.ACME), Role.OPERATOR));
            Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
            int run = 0;
            for (; example.find(); run++) {
                JsonNode answer = answer(example.group(1));
                Matcher taken = TAKEN.matcher(example.group(2));
                while (taken.find()) {
                    String value = answer.at(pointer(taken.group(2))).asText();
                    assertThat(value).as(taken.group() + " in " + answer).isNotEmpty();
                    known.put(taken.group(1), value);
                }
            }
            assertThat(run).isGreaterThan(12);
        }
    }

    private JsonNode answer(String command) throws IOException, InterruptedException {
        ProcessBuilder shell =
                new ProcessBuilder("bash", "-eu", "-o", "pipefail", "-c", STATUS + command.replace("\n    ", "\n"));
        shell.environment().putAll(known);
        Process process =
                shell.directory(directory.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + out).isZero();
        assertThat(List.of("200", "201")).as(command + "\n" + out).contains(out.substring(out.lastIndexOf('\n') + 1));
        return new ObjectMapper().readTree(out);
    }

    /** {@code items[0].scan_id} as a JSON pointer. */
    private static String pointer(String path) {
        return "/" + path.replace("[", ".").replace("]", "").replace('.', '/');
    }
}
