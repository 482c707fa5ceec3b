package dev.fixwright.api.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the original pages of the two endpoints promise stands in the document that is served, read from the pages themselves. */
class TenantSeedTest {
    private static final Pattern ENDPOINT = Pattern.compile("(?m)^POST (/tenant/\\S+)$");
    private static final Pattern FIELD =
            Pattern.compile("(?m)^([a-zA-Z]+)(string(?: \\(ISO8601\\))?|object|\"[^\\n]*?\")(Yes|No)$");
    private static final Pattern ERROR = Pattern.compile("(?m)^(\\d{3})[A-Z]");
    private static final Pattern WORD = Pattern.compile("\"(\\w+)\"");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"tenant-remediation-update", "tenant-remediation-automate"})
    void promisesWhatThePageDoes(String seed) throws IOException {
        String page = page(seed);
        try (TenantServer server = new TenantServer(TestDatabase.h2(directory))) {
            JsonNode document = server.api().get("/tenant/openapi.json").json();
            JsonNode operation = document.path("paths")
                    .path(all(ENDPOINT, page).get(0).group(1))
                    .path("post");
            JsonNode request = resolve(document, operation.at("/requestBody/content/application~1json/schema"));
            JsonNode reply = resolve(document, operation.at("/responses/200/content/application~1json/schema"));
            int response = page.indexOf("Response\n");

            assertThat(operation.isObject()).isTrue();
            assertThat(all(FIELD, page)).hasSizeGreaterThan(6).allSatisfy(field -> {
                JsonNode where = field.start() < response ? request : reply;
                assertThat(where.path("properties").has(field.group(1)))
                        .as(field.group())
                        .isTrue();
                assertThat(where.path("required").toString().contains('"' + field.group(1) + '"'))
                        .as(field.group())
                        .isEqualTo(field.group(3).equals("Yes"));
                all(WORD, field.group(2))
                        .forEach(word -> assertThat(where.path("properties")
                                        .path(field.group(1))
                                        .path("enum")
                                        .toString())
                                .contains(word.group()));
            });
            assertThat(all(ERROR, page.substring(page.indexOf("Errors\n"))))
                    .hasSize(7)
                    .allSatisfy(error -> assertThat(operation.path("responses").has(error.group(1)))
                            .as(error.group())
                            .isTrue());
        }
    }

    private static JsonNode resolve(JsonNode document, JsonNode schema) {
        String name = schema.path("$ref").asText();
        return name.isEmpty() ? schema : document.at(name.substring(1));
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static String page(String seed) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TenantSeedTest.class.getResourceAsStream("/seeds/" + seed + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
