package dev.fixwright.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.Wiring;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private final Catalogue catalogue = Wiring.fixers().catalogue();

    @ParameterizedTest
    @CsvSource({
        "SpotBugs, PREDICTABLE_RANDOM",
        "CodeQL, java/insecure-randomness",
        "SonarQube, java:S2245",
        "Semgrep OSS, java.lang.security.audit.crypto.weak-random.weak-random",
        "Semgrep OSS, rules.company.weak-random",
        "Other, predictable_random"
    })
    void knowsARuleByWhicheverToolReportsIt(String tool, String rule) {
        assertThat(catalogue.weaknessOf(finding(tool, rule))).map(Weakness::id).contains("weakrandom");
    }

    @Test
    void anUnknownRuleFallsBackToTheWeaknessOfItsCwe() {
        Finding finding = new Finding(
                "Acme",
                "ACME-7",
                List.of(4711, 338),
                Severity.HIGH,
                "",
                SourcePath.of("A.java"),
                Region.line(1),
                List.of(),
                Optional.empty());

        assertThat(catalogue.weaknessOf(finding)).map(Weakness::id).contains("weakrandom");
    }

    @Test
    void anUnknownRuleWithoutACweHasNoWeakness() {
        assertThat(catalogue.weaknessOf(finding("Acme", "ACME-7"))).isEmpty();
    }

    @Test
    void aRuleThatOnlyMarksAPlaceIsANotice() {
        assertThat(catalogue.notice(finding("SpotBugs", "SERVLET_PARAMETER"))).isPresent();
        assertThat(catalogue.notice(finding("SpotBugs", "PREDICTABLE_RANDOM"))).isEmpty();
    }

    @Test
    void everyWeaknessIsFullyDescribed() {
        assertThat(catalogue.entries()).allSatisfy(entry -> {
            assertThat(entry.weakness().cwes()).isNotEmpty();
            assertThat(List.of(
                            entry.weakness().title(),
                            entry.weakness().description(),
                            entry.weakness().fix(),
                            entry.weakness().review()))
                    .noneMatch(String::isBlank);
            assertThat(entry.weakness().references()).isNotEmpty();
            assertThat(entry.rules()).isNotEmpty();
        });
    }

    private static Finding finding(String tool, String rule) {
        return Finding.at(tool, rule, SourcePath.of("A.java"), Region.line(1));
    }
}
