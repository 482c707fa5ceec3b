package dev.fixwright;

import static dev.fixwright.CommandStory.READER;
import static dev.fixwright.CommandStory.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.HostedCheckSuite;
import dev.fixwright.github.standin.HostedRules.Rule;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People press the buttons of check runs, and ask to run them again. */
class ButtonStoryTest {
    private static final String SUGGEST = "version: 1\nmode: suggest\n";

    @TempDir
    Path directory;

    @Test
    void whyNotIsAnsweredOnThePullRequest() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            HostedCheckRun run = talk.story.report(talk.pull);
            assertThat(talk.story.shop.checks().buttons(run)).containsExactly("Re-verify", "Why not?");

            talk.story.shop.press(run, "why", READER);
            talk.story.hear();
            talk.story.shop.press(run, "why", WRITER);
            talk.story.hear();

            assertThat(talk.answer())
                    .contains("**`Why not?`**, asked by `olga`\n\nAlert 1 (`java/insecure-randomness` in ")
                    .contains("is **proving** since")
                    .doesNotContain("rita");
        }
    }

    @Test
    void reVerifyAndRunAgainAskTheScannersAgain() {
        for (String button : new String[] {"verify", ""}) {
            try (CommandStory talk = CommandStory.begin(directory.resolve("as" + button))) {
                talk.story.gitHub.outbox().holdBack(event -> !event.name().startsWith("check_run.re"));
                talk.story.scan.run(talk.pull);
                talk.story.shop.press(talk.story.report(talk.pull), button, WRITER);
                talk.story.hear();

                assertThat(talk.pull.isDraft()).isFalse();
                assertThat(talk.answer()).contains("**`Re-verify`**").contains("alert 1: in review: proved");
                assertThat(talk.story.shop.checks().buttons(talk.story.report(talk.pull)))
                        .containsExactly("Why not?");
            }
        }
    }

    @Test
    void aCheckRunThatIsRunAgainStandsWhereItStood() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.scan.run(talk.pull);
            talk.story.hearAndWait();
            HostedCheckRun proved = talk.story.report(talk.pull);

            talk.story.shop.press(proved, "", WRITER);
            assertThat(talk.story.report(talk.pull).status()).isEqualTo("queued");
            talk.story.hear();

            assertThat(talk.story.report(talk.pull).conclusion()).contains("success");
            assertThat(talk.story.report(talk.pull).summary()).isEqualTo(proved.summary());
            assertThat(talk.answer()).contains("there is nothing left to prove: in review: proved");
        }
    }

    @Test
    void allCheckRunsOfAHeadAreRunAgain() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.gitHub.outbox().holdBack(event -> !event.name().endsWith(".rerequested"));
            talk.story.scan.run(talk.pull);
            HostedCheckSuite suite = talk.story.shop.checks().suite(talk.story.report(talk.pull));
            talk.story.gitHub.transcript().clear();
            talk.story.shop.rerun(suite, "helper[bot]");
            talk.story.hear();
            assertThat(talk.story.calls()).isEmpty();

            talk.story.shop.rerun(suite, WRITER);
            talk.story.hear();
            assertThat(talk.pull.isDraft()).isFalse();
            assertThat(talk.story.report(talk.pull).conclusion()).contains("success");
            assertThat(talk.answer()).contains("**`Re-verify`**, asked by `olga`", "alert 1: in review: proved");

            talk.story.shop.rerun(suite, READER);
            talk.story.hear();
            assertThat(talk.answer()).contains("`verify` takes the permission to write here, and you may read");
        }
    }

    @Test
    void aMergeQueueThatAsksAgainIsAnswered() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.pull.markReady();
            String queued = talk.pull.enqueue();
            talk.story.hear();
            HostedCheckRun run = talk.story.shop.checkRuns().stream()
                    .filter(one -> one.head().equals(queued))
                    .findFirst()
                    .orElseThrow();

            talk.story.shop.press(run, "", WRITER);
            talk.story.hear();
            assertThat(talk.story.shop.checkRuns())
                    .filteredOn(one -> one.head().equals(queued))
                    .singleElement()
                    .matches(HostedCheckRun::isCompleted);
        }
    }

    @Test
    void whatWasSaidAgainstThePolicyIsSaidAnew() {
        Map<String, String> broken = Map.of(ShopStory.POLICY_FILE, "version: 1\nlimits: many\n");
        try (ProofStory story = ProofStory.begin(directory, ProofStory.guesses(), broken)) {
            story.shop.talk().role(WRITER, "write");
            story.scan.run();
            story.hear();
            HostedCheckRun run = named(story, "Fixwright policy");
            assertThat(run.conclusion()).contains("failure");

            story.shop.press(run, "", WRITER);
            assertThat(named(story, "Fixwright policy").status()).isEqualTo("queued");
            story.hear();
            assertThat(named(story, "Fixwright policy").summary()).isEqualTo(run.summary());
            story.hearAndWait();
            story.shop.press(named(story, "Fixwright policy"), "", "helper[bot]");
            story.hear();
            assertThat(named(story, "Fixwright policy").status()).isEqualTo("queued");

            story.shop.push(Map.of(ShopStory.POLICY_FILE, "version: 1\nlimits: {}\nlimit: 3\n"), "Mend it");
            story.shop.rerun(story.shop.checks().suite(run), WRITER);
            story.hear();
            HostedCheckRun good = named(story, "Fixwright policy");
            assertThat(good.id()).isEqualTo(run.id());
            assertThat(good.conclusion()).contains("success");
            assertThat(good.summary()).contains("Warnings about the policy file", "limit");
        }
    }

    @Test
    void whatWasSaidAgainstTheRulesIsSaidAnew() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.rules().add("All branches", "", Rule.of("creation"));
            story.scan.run();
            story.hearAndWait();
            HostedCheckRun run = named(story, "Fixwright rules");

            story.shop.press(run, "", WRITER);
            story.hear();
            assertThat(named(story, "Fixwright rules").summary()).isEqualTo(run.summary());

            story.shop.rules().clear();
            story.shop.press(named(story, "Fixwright rules"), "", WRITER);
            story.hear();
            assertThat(named(story, "Fixwright rules").title())
                    .isEqualTo("The rules of this repository are others now");
            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatIsRunAgainIsOfNow() {
        try (ProofStory story =
                ProofStory.begin(directory, ProofStory.guesses(), Map.of(".github/fixwright.yml", SUGGEST))) {
            story.shop.talk().role(WRITER, "write");
            story.scan.run();
            story.hear();
            story.shop.press(story.shop.checkRuns().get(0), "why", WRITER);
            story.hear();
            assertThat(answer(story).summary()).contains("is **declined** since");

            story.shop.push(Map.of(".github/fixwright.yml", "version: 1\n"), "Let it fix");
            story.shop.press(story.shop.checkRuns().get(0), "fix", WRITER);
            story.hear();
            story.shop.press(answer(story), "", WRITER);
            assertThat(answer(story).status()).isEqualTo("queued");
            story.hear();
            assertThat(answer(story).isCompleted()).isTrue();
            assertThat(answer(story).summary()).contains("is **proving** since");
        }
    }

    private static HostedCheckRun named(ProofStory story, String name) {
        return story.shop.checkRuns().stream()
                .filter(run -> run.name().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Test
    void fixTheseProposesWhatWasOnlySuggested() {
        try (ProofStory story =
                ProofStory.begin(directory, ProofStory.guesses(), Map.of(".github/fixwright.yml", SUGGEST))) {
            story.shop.talk().role(WRITER, "write");
            story.scan.run();
            story.hear();
            HostedCheckRun run = story.shop.checkRuns().get(0);
            assertThat(run.title()).startsWith("A fix is suggested");
            assertThat(story.shop.checks().buttons(run)).containsExactly("Fix these", "Why not?");

            story.shop.press(run, "fix", READER);
            story.hear();
            assertThat(answer(story).summary()).contains("`fix` takes the permission to write here, and you may read");

            story.shop.press(run, "why", WRITER);
            story.hear();
            assertThat(answer(story).summary()).contains("is **declined** since", "the policy allows suggestions only");

            story.shop.push(Map.of(".github/fixwright.yml", "version: 1\n"), "Let it fix");
            story.shop.press(run, "fix", WRITER);
            story.hear();
            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }

    private static HostedCheckRun answer(ProofStory story) {
        return story.shop.checkRuns().stream()
                .filter(run -> run.name().equals("Fixwright answer"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Test
    void programsPressNothing() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.shop.press(talk.story.report(talk.pull), "verify", "helper[bot]");
            talk.story.shop.press(talk.story.report(talk.pull), "merge", WRITER);
            talk.story.hear();

            assertThat(talk.story.shop.talk().byApp(1)).isEmpty();
        }
    }
}
