package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.fixwright.delivery.Intake;
import dev.fixwright.github.AppCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The app's manifest, the README's tables and the code say the same. */
class ManifestTest {
    /** GitHub sends these to every app; a manifest that names them is refused. */
    private static final Set<String> SENT_UNASKED = Set.of("installation", "installation_repositories", "ping");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| (read|write) \\| (.+) \\|$");
    private static final Pattern EVENT_ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| ([^|]+) \\|$");

    private final JsonNode manifest = manifest();

    private static JsonNode manifest() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(file("app-manifest.yml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String file(String name) throws IOException {
        return Files.readString(Path.of(System.getProperty("basedir", ".")).resolve(name));
    }

    private static String permissionsSection() throws IOException {
        String readme = file("README.md");
        int start = readme.indexOf("## Permissions");
        assertThat(start).as("README.md has a section Permissions").isNotNegative();
        int end = readme.indexOf("\n## ", start + 1);
        return end < 0 ? readme.substring(start) : readme.substring(start, end);
    }

    @Test
    void thePermissionsAreTheLeastThatTheWorkNeeds() {
        assertThat(permissions())
                .isEqualTo(Map.of(
                        "metadata", "read",
                        "security_events", "write",
                        "contents", "write",
                        "pull_requests", "write",
                        "checks", "write",
                        "issues", "write",
                        "statuses", "read",
                        "actions", "read",
                        "merge_queues", "read"));
    }

    @Test
    void theServerAsksGitHubForTheSameWhenItStarts() {
        assertThat(AppCheck.permissions()).isEqualTo(permissions());
        assertThat(Intake.subscriptions()).isEqualTo(events());
    }

    private Map<String, String> permissions() {
        Map<String, String> permissions = new TreeMap<>();
        manifest.get("default_permissions")
                .properties()
                .forEach(permission -> permissions.put(
                        permission.getKey(), permission.getValue().asText()));
        return permissions;
    }

    @Test
    void theReadmeGivesTheReasonForEachPermission() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        Matcher row = ROW.matcher(permissionsSection());
        while (row.find()) {
            documented.put(row.group(1), row.group(2));
            assertThat(row.group(3)).as(row.group(1)).hasSizeGreaterThan(20);
        }

        assertThat(documented).isEqualTo(permissions());
    }

    @Test
    void theEventsAreThoseThatAreHandled() {
        Set<String> handled = new TreeSet<>(Intake.events());
        assertThat(handled).containsAll(SENT_UNASKED);
        handled.removeAll(SENT_UNASKED);

        assertThat(events()).isEqualTo(handled);
    }

    private Set<String> events() {
        Set<String> events = new TreeSet<>();
        manifest.get("default_events").forEach(event -> events.add(event.asText()));
        return events;
    }

    @Test
    void theReadmeSaysWhatEachEventCauses() throws IOException {
        Set<String> documented = new TreeSet<>();
        Matcher row = EVENT_ROW.matcher(permissionsSection());
        while (row.find()) {
            documented.add(row.group(1));
        }

        assertThat(documented).isEqualTo(events());
    }

    @Test
    void deliveriesGoToTheWebhookOverHttps() {
        assertThat(manifest.at("/hook_attributes/url").asText())
                .startsWith("https://")
                .endsWith("/webhook");
        assertThat(manifest.get("public").asBoolean()).isFalse();
    }
}
