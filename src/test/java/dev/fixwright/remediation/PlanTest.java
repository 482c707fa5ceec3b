package dev.fixwright.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.fix.Fixers;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final SourcePath WORKFLOW = SourcePath.of(".github/workflows/ci.yml");
    private final Fixers fixers = Wiring.fixers();

    private Plan plan(String policy) {
        MemoryTree tree = new MemoryTree(List.of(SourceFile.of(WORKFLOW, """
                on: push
                jobs:
                  a:
                    runs-on: ubuntu-latest
                    steps:
                      - run: make
                """)));
        Finding finding = Finding.at("CodeQL", "actions/missing-workflow-permissions", WORKFLOW, Region.line(4));
        return new CheckoutRemediator(new Workshop(fixers, new TimeLimit(Duration.ofSeconds(30))))
                .remediate(
                        List.of(finding, finding),
                        tree,
                        PolicyFile.parse(policy).policy(),
                        (done, of) -> {});
    }

    @Test
    void oneFixEndsAllAlertsOnAWorkflow() {
        Plan plan = plan("workflows: true\n");

        assertThat(plan.remedies()).hasSize(1);
        assertThat(plan.files()).extracting(SourceFile::text).allMatch(text -> text.contains("contents: read"));
    }

    @Test
    void withoutTheOptInFixesOfWorkflowsAreRefusedAndTheReasonSaysHowToAllowThem() {
        Plan without = plan("version: 1\n");

        assertThat(without.remedies()).isEmpty();
        assertThat(without.declined())
                .hasSize(2)
                .allSatisfy(refusal -> assertThat(refusal.reason())
                        .contains(WORKFLOW.value(), "workflows: true", ".github/fixwright.yml"));
    }
}
