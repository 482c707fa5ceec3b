package dev.fixwright.github.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Alerts keep their numbers from ref to ref and have a state of their own on each. */
class CodeScanningTest {
    private static final HostedAlert.Rule RANDOM = rule("java/insecure-randomness");
    private static final HostedAlert.Rule PRINT = rule("java/print");
    private static final String FILE = "src/Codes.java";
    private static final String PAD = "// "
            .concat("a line that keeps what stands apart apart. ".repeat(3))
            .concat("\n");
    private static final String BEFORE = "first(new Random());\n" + PAD + "second(new Random());\n" + PAD;

    private final GitHubStandIn gitHub = GitHubStandIn.start();
    private final HostedRepository shop = gitHub.repository("acme", "shop", 31);
    private final TextScanner scanner =
            new TextScanner("CodeQL").finds(RANDOM, "new Random()").finds(PRINT, "println");
    private final HostedWorkflow scan = shop.workflow("scan", scanner);

    private static HostedAlert.Rule rule(String id) {
        return new HostedAlert.Rule("CodeQL", id, "About " + id, "high", List.of("security"));
    }

    @AfterEach
    void stop() {
        gitHub.close();
    }

    private HostedPullRequest propose(String text) {
        shop.git().moveBranch("fix", shop.head());
        shop.git().commitFiles("fix", Map.of(FILE, text), "Fix", StandInApp.BOT);
        return shop.open(new HostedPullRequest.Opening("fix", "main", "Fix", "", true, StandInApp.BOT), false);
    }

    private List<String> alertEvents() {
        return gitHub.outbox().names().stream()
                .filter(name -> name.startsWith("code_scanning_alert"))
                .map(name -> name.substring("code_scanning_alert.".length()))
                .toList();
    }

    private HostedAlert alert(long number) {
        return shop.alert(number).orElseThrow();
    }

    @Test
    void anAlertKeepsItsNumberOnAPullRequest() {
        shop.push(Map.of(FILE, BEFORE), "Begin");
        scan.run();

        HostedPullRequest pull = propose("// moved down\n" + BEFORE);
        scan.run(pull);

        assertThat(alertEvents()).containsExactly("created", "created", "appeared_in_branch", "appeared_in_branch");
        assertThat(alert(1).instances())
                .extracting(HostedAlert.Instance::ref)
                .containsExactly("refs/heads/main", "refs/pull/1/merge");
        assertThat(shop.codeScanning().analyses())
                .extracting(HostedAnalysis::commit)
                .containsExactly(shop.head(), pull.testMerge().orElseThrow());
    }

    @Test
    void whatAPullRequestMendsWasNeverSeenThere() {
        shop.push(Map.of(FILE, BEFORE), "Begin");
        scan.run();

        HostedPullRequest pull = propose(BEFORE.replace("first(new Random())", "first(secure())"));
        scan.run(pull);

        assertThat(alertEvents()).containsExactly("created", "created", "appeared_in_branch");
        assertThat(alert(1).on(pull.ref())).isEmpty();
        assertThat(alert(1).state()).isEqualTo("open");
        assertThat(alert(2).isOpenOn(pull.ref())).isTrue();
        assertThat(result(pull)).isEqualTo("success");
    }

    @Test
    void whatAPullRequestBringsGetsANumberAndNoState() {
        shop.push(Map.of(FILE, BEFORE), "Begin");
        scan.run();

        HostedPullRequest pull = propose("println();\n" + PAD + BEFORE);
        scan.run(pull);

        assertThat(alert(3).rule()).isEqualTo(PRINT);
        assertThat(alert(3).state()).isEqualTo("none");
        assertThat(result(pull)).isEqualTo("failure");
        pull.push(Map.of(FILE, BEFORE), "a-person");
        scan.run(pull);
        assertThat(alert(3).state()).isEqualTo("fixed");
        assertThat(alertEvents()).endsWith("fixed");
        assertThat(result(pull)).isEqualTo("success");
    }

    @Test
    void anEditSoonAfterALineMakesAnotherAlertOfIt() {
        shop.push(Map.of(FILE, "a(new Random());\nb();\n"), "Begin");
        scan.run();

        scan.run(propose("a(new Random());\nc();\n"));

        assertThat(alertEvents()).containsExactly("created", "created");
        assertThat(shop.codeScanning().alerts()).hasSize(2);
    }

    @Test
    void theDefaultBranchFixesAndReopens() {
        shop.push(Map.of(FILE, BEFORE), "Begin");
        scan.run();
        HostedPullRequest pull = propose(BEFORE.replace("first(new Random())", "first(secure())"));
        scan.run(pull);

        pull.merge();
        scan.run();
        assertThat(alert(1).state()).isEqualTo("fixed");
        pull.revert().merge();
        scan.run();

        assertThat(alert(1).state()).isEqualTo("open");
        assertThat(alertEvents()).containsExactly("created", "created", "appeared_in_branch", "fixed", "reopened");
        assertThat(shop.git().text("main", FILE)).isEqualTo(BEFORE);
    }

    @Test
    void anotherCategoryDoesNotFixWhatItNeverReported() {
        shop.push(Map.of(FILE, BEFORE), "Begin");
        scan.run();

        shop.workflow("other", new TextScanner("CodeQL").inCategory("other").finds(PRINT, "println"))
                .run();

        assertThat(alert(1).state()).isEqualTo("open");
        assertThat(shop.codeScanning().analyses())
                .extracting(analysis -> analysis.source().category())
                .containsExactly(".github/workflows/scan.yml:scan", "other");
    }

    @Test
    void aPullRequestWhoseBaseWasNeverScannedCannotBeCompared() {
        shop.push(Map.of(FILE, BEFORE), "Begin");

        HostedPullRequest pull = propose(PAD);
        scan.run(pull);

        assertThat(result(pull)).isEqualTo("neutral");
    }

    private String result(HostedPullRequest pull) {
        return shop.checks()
                .run(CheckApp.CODE_SCANNING, pull.head(), "CodeQL")
                .flatMap(HostedCheckRun::conclusion)
                .orElseThrow();
    }
}
