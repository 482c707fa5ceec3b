package dev.fixwright.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the published schema to what is really read. */
class PolicySchemaTest {
    private final JsonNode schema = schema();

    private static JsonNode schema() {
        try (InputStream file = PolicySchemaTest.class.getResourceAsStream("/policy.schema.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyKeyThatIsReadIsInTheSchemaAndNoOther() {
        PolicyReader reader = new PolicyReader();
        reader.read(List.of(PolicySource.ofRepository("rules: [{ match: { cwe: 1 } }]\nignore: [{ cwe: 1 }]\n")));

        Map<String, Set<String>> published = new HashMap<>();
        collectKeys("", schema, published);
        assertThat(published).isEqualTo(reader.keys());
    }

    private static void collectKeys(String name, JsonNode node, Map<String, Set<String>> published) {
        JsonNode section = node.has("items") ? node.get("items") : node;
        if (!section.has("properties")) {
            return;
        }
        published.put(name, new HashSet<>());
        section.get("properties").properties().forEach(property -> {
            published.get(name).add(property.getKey());
            collectKeys(
                    name.isEmpty() ? property.getKey() : name + "." + property.getKey(),
                    property.getValue(),
                    published);
        });
    }

    @Test
    void everyWordThatIsReadIsInTheSchema() {
        assertThat(words("/properties/mode")).isEqualTo(Words.of(Mode.class));
        assertThat(words("/properties/rules/items/properties/mode")).isEqualTo(Words.of(Mode.class));
        assertThat(words("/properties/rules/items/properties/engine")).isEqualTo(Words.of(Engine.class));
        assertThat(words("/properties/group-by")).isEqualTo(Words.of(Grouping.class));
        assertThat(words("/properties/select/properties/severity")).isEqualTo(Words.of(Severity.class));
        assertThat(words("/properties/pull-request/properties/rebase-when"))
                .isEqualTo(Words.of(PullRequestRules.RebaseWhen.class));
        assertThat(words("/properties/verify/properties/require/items"))
                .isEqualTo(Words.of(Verification.Requirement.class));
    }

    private List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        schema.at(pointer).get("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    @Test
    void theDefaultsOfTheSchemaAreTheUsualPolicy() {
        StringBuilder yaml = new StringBuilder();
        schema.get("properties").properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (value.has("default")) {
                yaml.append(property.getKey())
                        .append(": ")
                        .append(value.get("default"))
                        .append('\n');
            } else if (value.has("properties")) {
                yaml.append(property.getKey()).append(":\n");
                value.get("properties")
                        .properties()
                        .forEach(inner -> yaml.append("  ")
                                .append(inner.getKey())
                                .append(": ")
                                .append(inner.getValue().get("default"))
                                .append('\n'));
            }
        });

        assertThat(PolicyFile.parse(yaml.toString()).policy()).isEqualTo(Policy.DEFAULT);
        assertThat(yaml.toString()).contains("max-changed-lines: 60", "wait: \"6h\"");
    }

    @Test
    void theSchemaSaysOfJustTheKeysThatWarnThatTheyAreNotActedOnYet() {
        String everything = """
                rules: [{ match: { cwe: 1 }, mode: fix, engine: autofix }]
                group-by: file
                pull-request: { branch-prefix: a/, labels: [], reviewers-from-codeowners: true, rebase-when: conflicted, draft-until-proved: true, stale-after: never, close-after: 14d }
                verify: { require: [checks], wait: 6h }
                """;
        Set<String> warned = new TreeSet<>();
        for (String warning : PolicyFile.parse(everything).warnings()) {
            Matcher key = Pattern.compile("line \\d+: \"([a-z.-]+)\" is not acted on yet; ")
                    .matcher(warning);
            assertThat(key.find()).as(warning).isTrue();
            warned.add(key.group(1));
        }

        Set<String> published = new TreeSet<>();
        collectNotActedOn("", schema, published);
        assertThat(warned).isEqualTo(published);
    }

    private static void collectNotActedOn(String name, JsonNode node, Set<String> found) {
        JsonNode section = node.has("items") ? node.get("items") : node;
        boolean inner = section.has("properties");
        if (!inner && node.path("description").asText().contains("Not acted on yet")) {
            found.add(name);
        }
        if (inner) {
            section.get("properties")
                    .properties()
                    .forEach(property -> collectNotActedOn(
                            name.isEmpty() ? property.getKey() : name + "." + property.getKey(),
                            property.getValue(),
                            found));
        }
    }
}
