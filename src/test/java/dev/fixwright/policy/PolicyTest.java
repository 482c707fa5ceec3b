package dev.fixwright.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Severity;
import dev.fixwright.finding.Weakness;
import dev.fixwright.source.SourcePath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final Weakness HASH =
            new Weakness("weakhash", List.of(327, 328), "Weak hash", "", "", "", List.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Finding finding(Severity severity, String path) {
        return new Finding(
                "CodeQL",
                "java/weak-cryptographic-algorithm",
                List.of(327),
                severity,
                "",
                SourcePath.of(path),
                Region.line(3),
                List.of(),
                Optional.of(7L));
    }

    private static Optional<String> reasonAgainst(String policy, Finding finding) {
        return PolicyFile.parse(policy).policy().reasonAgainst(finding, HASH, TODAY);
    }

    private static final Finding SHOP = finding(Severity.HIGH, "src/main/java/Shop.java");

    @Test
    void theUsualPolicyAllowsAMediumFindingInMainCode() {
        assertThat(Policy.DEFAULT.allows(finding(Severity.MEDIUM, "src/main/java/Shop.java"), HASH, TODAY))
                .isTrue();
        assertThat(Policy.DEFAULT.modeFor(SHOP, HASH)).isEqualTo(Mode.FIX);
        assertThat(Policy.DEFAULT.engineFor(SHOP, HASH).allowsFixers()).isTrue();
    }

    @Test
    void aSeverityBelowTheLeastIsNotSelected() {
        assertThat(Policy.DEFAULT.reasonAgainst(finding(Severity.LOW, "Shop.java"), HASH, TODAY))
                .contains("its severity low is below medium, the least that the policy selects (select.severity)");
    }

    @Test
    void anotherToolIsNotSelected() {
        assertThat(reasonAgainst("select: { tools: [SpotBugs] }", SHOP))
                .contains("its tool CodeQL is not one that the policy selects (select.tools)");
        assertThat(reasonAgainst("select: { tools: [codeql] }", SHOP)).isEmpty();
    }

    @Test
    void anExcludedPathNamesItsPattern() {
        assertThat(reasonAgainst("", finding(Severity.HIGH, "src/test/java/ShopTest.java")))
                .contains("the policy excludes its file: src/test/java/ShopTest.java matches **/test/**"
                        + " (select.exclude-paths)");
        assertThat(reasonAgainst("select: { exclude-paths: [] }", finding(Severity.HIGH, "src/test/ShopTest.java")))
                .isEmpty();
    }

    @Test
    void modeOffEndsEverything() {
        assertThat(reasonAgainst("mode: off", SHOP)).contains("the policy has switched Fixwright off (mode: off)");
    }

    @Test
    void aLaterRuleOverridesAnEarlierOneKeyByKey() {
        Policy policy = PolicyFile.parse("""
                        mode: suggest
                        rules:
                          - match: { cwe: CWE-327 }
                            mode: off
                            engine: deterministic
                          - match: { tool: codeql, rule: "java/weak-*" }
                            mode: fix
                          - match: { path: "other/**" }
                            mode: off
                        """).policy();

        assertThat(policy.modeFor(SHOP, HASH)).isEqualTo(Mode.FIX);
        assertThat(policy.engineFor(SHOP, HASH)).isEqualTo(Engine.DETERMINISTIC);
        assertThat(policy.allows(SHOP, HASH, TODAY)).isTrue();
    }

    @Test
    void aRuleMayMatchTheWeaknessWhereTheToolNamedNoCwe() {
        assertThat(reasonAgainst("rules: [{ match: { cwe: 328 }, mode: off }]", SHOP))
                .contains("a rule of the policy has switched fixes for it off (mode: off)");
    }

    @Test
    void anIgnoreHoldsThroughItsLastDay() {
        String policy = "ignore: [{ path: 'src/**', until: %s, reason: sanitised upstream }]";

        assertThat(reasonAgainst(policy.formatted("2026-11-22"), SHOP))
                .contains("the policy ignores it until 2026-11-22: sanitised upstream");
        assertThat(reasonAgainst(policy.formatted("2026-11-21"), SHOP)).isEmpty();
    }
}
