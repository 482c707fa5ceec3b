package dev.fixwright.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.policy.Policy;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A library is added only where the policy says so, once for all who need it, and never silently. */
class AddedLibrariesTest {
    private static final Policy ADDING =
            PolicyFile.parse("add-dependencies: true\n").policy();
    private static final String MENU = """
            import xml.etree.ElementTree as ET


            def dishes(upload):
                return [dish.text for dish in ET.parse(upload).iter("dish")]
            """;

    private final CheckoutRemediator remediator =
            new CheckoutRemediator(new Workshop(Wiring.fixers(), new TimeLimit(Duration.ofSeconds(30))));
    private final MemoryTree tree = new MemoryTree(List.of(
            SourceFile.of(SourcePath.of("kitchen/menu.py"), MENU),
            SourceFile.of(SourcePath.of("kitchen/wines.py"), MENU.replace("dish", "wine")),
            SourceFile.of(SourcePath.of("requirements.txt"), "flask==3.0.3\n")));

    @Test
    void withoutThePolicyTheReasonNamesTheLibrary() {
        Plan plan = remediate(Policy.DEFAULT);

        assertThat(plan.remedies()).isEmpty();
        assertThat(plan.declined())
                .hasSize(2)
                .allSatisfy(refusal -> assertThat(refusal.reason()).contains("`defusedxml`"));
    }

    @Test
    void severalFixesAddALibraryOnce() {
        Plan plan = remediate(ADDING);

        assertThat(plan.declined()).isEmpty();
        assertThat(plan.remedies()).hasSize(2);
        assertThat(plan.remedies().get(0).fix().explanation()).contains("is added to requirements.txt");
        assertThat(plan.remedies().get(0).fix().review()).anyMatch(line -> line.contains("defusedxml 0.7.1 (PSF-2.0)"));
        assertThat(texts(plan))
                .containsEntry("requirements.txt", "flask==3.0.3\ndefusedxml==0.7.1\n")
                .hasEntrySatisfying("kitchen/menu.py", text -> assertThat(text).contains("defusedxml.ElementTree"))
                .hasEntrySatisfying("kitchen/wines.py", text -> assertThat(text).contains("defusedxml.ElementTree"));
    }

    @Test
    void whatIsInTheWayOfTheLibraryIsSaid() {
        MemoryTree locked = new MemoryTree(List.of(
                SourceFile.of(SourcePath.of("kitchen/menu.py"), MENU),
                SourceFile.of(SourcePath.of("requirements.txt"), "flask==3.0.3 --hash=sha256:00\n")));

        Plan plan = remediator.remediate(List.of(finding("kitchen/menu.py")), locked, ADDING, (done, of) -> {});

        assertThat(plan.declined())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason())
                        .endsWith("; defusedxml 0.7.1 cannot be added, because requirements.txt pins every file by its"
                                + " hash"));
    }

    private Plan remediate(Policy policy) {
        return remediator.remediate(
                List.of(finding("kitchen/menu.py"), finding("kitchen/wines.py")), tree, policy, (done, of) -> {});
    }

    private static Finding finding(String path) {
        return Finding.at("CodeQL", "py/xxe", SourcePath.of(path), Region.line(5));
    }

    private static Map<String, String> texts(Plan plan) {
        Map<String, String> texts = new TreeMap<>();
        plan.files().forEach(file -> texts.put(file.path().value(), file.text()));
        return texts;
    }
}
