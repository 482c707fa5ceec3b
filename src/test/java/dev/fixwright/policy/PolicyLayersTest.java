package dev.fixwright.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Several policy files about one repository. */
class PolicyLayersTest {
    private static final PolicySource ORGANISATION = PolicySource.ofOrganisation("acme", """
            mode: suggest
            select: { severity: high, tools: [CodeQL] }
            limits: { open-pull-requests: 2, max-changed-lines: 30 }
            """);
    private static final PolicySource REPOSITORY = PolicySource.ofRepository("""
            version: 1
            mode: fix
            limits:
              max-changed-lines: 90
            """);
    private static final PolicySource SERVER =
            PolicySource.ofServer("/etc/policy.yml", "limits: { open-pull-requests: 1 }\n");

    @Test
    void theRepositoryWinsOverItsOrganisationKeyByKey() {
        Policy policy =
                new PolicyLayers(List.of(ORGANISATION, REPOSITORY)).file().policy();

        assertThat(policy.mode()).isEqualTo(Mode.FIX);
        assertThat(policy.selection().tools()).containsExactly("CodeQL");
        assertThat(policy.limits()).isEqualTo(new Limits(2, 4, true, 90, 50));
    }

    @Test
    void theServerWinsOverEveryone() {
        PolicyLayers layers = new PolicyLayers(List.of(SERVER, REPOSITORY, ORGANISATION));

        assertThat(layers.file().policy().limits().openPullRequests()).isEqualTo(1);
        assertThat(layers.file().policy().limits().maxChangedLines()).isEqualTo(90);
    }

    @Test
    void aKeyThatTheServerDecidesIsAWarningForTheRepositoryOnly() {
        PolicySource own = PolicySource.ofRepository("version: 1\nlimits:\n  open-pull-requests: 9\n");

        assertThat(new PolicyLayers(List.of(own, SERVER, ORGANISATION)).file().warnings())
                .containsExactly(".github/fixwright.yml line 3: \"limits.open-pull-requests\" does nothing here;"
                        + " whoever runs this Fixwright decides it for every repository");
    }

    @Test
    void aRuleAllowsNoMoreThanTheModeThatTheServerDecides() {
        PolicySource server = PolicySource.ofServer("/etc/policy.yml", "mode: suggest\n");
        PolicySource own = PolicySource.ofRepository(
                "rules:\n- { match: { path: '**' }, mode: fix }\n- { match: { cwe: 79 }, mode: off }\n");

        PolicyFile file = new PolicyLayers(List.of(server, own)).file();

        assertThat(file.policy().rules())
                .extracting(PolicyRule::mode)
                .containsExactly(Optional.of(Mode.SUGGEST), Optional.of(Mode.OFF));
        assertThat(file.warnings())
                .containsExactly(".github/fixwright.yml line 1: \"rules\" allows no more than mode: suggest;"
                        + " whoever runs this Fixwright decides that for every repository");
    }

    @Test
    void theServersOwnRulesMayAllowMoreThanItsMode() {
        PolicySource server =
                PolicySource.ofServer("/etc/policy.yml", "mode: off\nrules: [{ match: { cwe: 89 }, mode: fix }]\n");

        assertThat(new PolicyLayers(List.of(server, REPOSITORY)).file().policy().rules())
                .extracting(PolicyRule::mode)
                .containsExactly(Optional.of(Mode.FIX));
    }

    @Test
    void aListIsOneKey() {
        PolicySource lists = PolicySource.ofOrganisation(
                "acme", "ignore: [{ cwe: 79 }]\nrules: [{ match: { cwe: 1 }, mode: off }]\n");
        PolicySource own = PolicySource.ofRepository("ignore: [{ cwe: 89 }]\n");

        Policy policy = new PolicyLayers(List.of(lists, own)).file().policy();

        assertThat(policy.ignores())
                .singleElement()
                .satisfies(ignore -> assertThat(ignore.match().cwe()).contains(89));
        assertThat(policy.rules()).hasSize(1);
    }

    @Test
    void aKeyWithoutAValueDecidesNothing() {
        PolicySource own = PolicySource.ofRepository("mode:\nlimits:\n");

        assertThat(new PolicyLayers(List.of(ORGANISATION, own)).file().policy().mode())
                .isEqualTo(Mode.SUGGEST);
    }

    @Test
    void aMistakeIsNamedWithItsFileAndLine() {
        assertThatThrownBy(() -> new PolicyLayers(List.of(PolicySource.ofOrganisation(
                                "acme", "version: 1\nlimits:\n  max-changed-lines: many\n")))
                        .file())
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        e -> assertThat(e.reason())
                                .isEqualTo(
                                        ".github/fixwright.yml of acme/.github line 3: limits.max-changed-lines is \"many\";"
                                                + " say a number from 1 to 10000"));
        assertThatThrownBy(() -> new PolicyLayers(List.of(PolicySource.ofServer("/etc/p.yml", "mode: [\n"))).file())
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        e -> assertThat(e.reason()).startsWith("/etc/p.yml line 2: this is not YAML"));
        assertThatThrownBy(
                        () -> new PolicyLayers(List.of(PolicySource.ofServer("/etc/p.yml", "ignore: [{ reason: x }]")))
                                .file())
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        e -> assertThat(e.reason()).startsWith("/etc/p.yml line 1: ignore names nothing"));
    }

    @Test
    void anUnknownKeyOfEachFileIsNamed() {
        PolicyLayers layers = new PolicyLayers(List.of(
                PolicySource.ofOrganisation("acme", "modus: fix\n"), PolicySource.ofRepository("\nlimit: 1\n")));

        assertThat(layers.file().warnings())
                .containsExactly(
                        ".github/fixwright.yml line 2: \"limit\" is not a key and does nothing; the nearest is \"limits\"",
                        ".github/fixwright.yml of acme/.github line 1: \"modus\" is not a key and does nothing; the"
                                + " nearest is \"mode\"");
    }

    @Test
    void everyKeyTellsWhatItComesToAndWhoSaidSo() {
        assertThat(new PolicyLayers(List.of(SERVER, REPOSITORY, ORGANISATION)).keys())
                .map(EffectiveKey::toString)
                .contains(
                        "version: 1  (repository: .github/fixwright.yml line 1)",
                        "mode: fix  (repository: .github/fixwright.yml line 2)",
                        "select.tools: [CodeQL]  (organisation: .github/fixwright.yml of acme/.github line 2)",
                        "select.exclude-paths: [\"**/generated/**\", \"**/test/**\"]  (default)",
                        "limits.open-pull-requests: 1  (server: /etc/policy.yml line 1)",
                        "limits.max-changed-lines: 90  (repository: .github/fixwright.yml line 4)",
                        "rules: []  (default)",
                        "pull-request.labels: [security]  (default)",
                        "verify.require: [rescan, no-new-alerts, checks]  (default)",
                        "verify.wait: 6h  (default)",
                        "workflows: false  (default)");
    }

    @Test
    void everyKeyOfTheSchemaIsTold() throws Exception {
        Set<String> published = new TreeSet<>();
        try (InputStream file = PolicyLayersTest.class.getResourceAsStream("/policy.schema.json")) {
            JsonNode schema = new ObjectMapper().readTree(file);
            schema.get("properties").properties().forEach(property -> {
                JsonNode inner = property.getValue().path("properties");
                inner.fieldNames().forEachRemaining(name -> published.add(property.getKey() + "." + name));
                if (inner.isMissingNode()) {
                    published.add(property.getKey());
                }
            });
        }

        assertThat(new PolicyLayers(List.of()).keys())
                .map(EffectiveKey::key)
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void whatIsToldIsAPolicyFileThatMeansTheSame() {
        PolicySource own = PolicySource.ofRepository("""
                ignore: [{ rule: "a: b", path: 'x/**', until: 2027-01-31, reason: "say \\"no\\"" }]
                select: { exclude-paths: ["*.gen.java"] }
                verify: { wait: 90m, require: checks }
                """);
        PolicyLayers layers = new PolicyLayers(List.of(own));
        StringBuilder told = new StringBuilder();
        String section = "";
        for (EffectiveKey key : layers.keys()) {
            int dot = key.key().indexOf('.');
            if (dot >= 0 && !key.key().substring(0, dot).equals(section)) {
                section = key.key().substring(0, dot);
                told.append(section).append(":\n");
            }
            told.append(dot < 0 ? "" : "  ")
                    .append(key.key().substring(dot + 1))
                    .append(": ")
                    .append(key.value())
                    .append('\n');
        }

        assertThat(PolicyFile.parse(told.toString()).policy())
                .isEqualTo(layers.file().policy());
    }
}
