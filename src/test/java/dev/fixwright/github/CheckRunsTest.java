package dev.fixwright.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.remediation.CodeHost;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.repository.CommitId;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckRunsTest {
    private final ShopOnGitHub shop = new ShopOnGitHub();
    private final CommitId head =
            shop.host.propose(shop.proposal(shop.snapshot())).head();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void makesTheFirstWithoutASearchAndChangesItLater() {
        report(shop.host, Optional.empty());
        report(shop.host, Optional.of("success"));

        assertThat(shop.hosted.checkRuns()).hasSize(1);
        HostedCheckRun run = shop.hosted.checkRuns().get(0);
        assertThat(run.status()).isEqualTo("completed");
        assertThat(run.conclusion()).contains("success");
        assertThat(run.externalId()).contains("remediation-1");
        assertThat(shop.gitHub.transcript().count(call -> call.startsWith("GET")))
                .isEqualTo(1);
    }

    @Test
    void findsItAgainAfterARestart() {
        report(shop.host, Optional.empty());
        report(shop.newHost(), Optional.empty());

        assertThat(shop.hosted.checkRuns()).hasSize(1);
        assertThat(shop.hosted.checkRuns().get(0).status()).isEqualTo("in_progress");
    }

    @Test
    void findsItAgainWhenTheAnswerGotLost() {
        shop.gitHub.faults().plan(call -> call.endsWith("/check-runs"), Faults.Kind.DROPPED_AFTER, 1);

        assertThatExceptionOfType(CodeHostException.class).isThrownBy(() -> report(shop.host, Optional.empty()));
        report(shop.host, Optional.empty());

        assertThat(shop.hosted.checkRuns()).hasSize(1);
    }

    @Test
    void oneWhoseNumberIsKnownIsNotSearched() {
        report(shop.host, Optional.empty());
        long number = shop.hosted.checkRuns().get(0).id();

        reportTo(number);

        assertThat(shop.hosted.checkRuns()).hasSize(1);
        assertThat(shop.hosted.checkRuns().get(0).conclusion()).contains("success");
        assertThat(shop.gitHub.transcript().count(call -> call.startsWith("GET")))
                .isZero();
    }

    @Test
    void oneThatGitHubTookAwayIsMadeAnew() {
        reportTo(1);

        assertThat(shop.hosted.checkRuns()).hasSize(1);
        assertThat(shop.hosted.checkRuns().get(0).conclusion()).contains("success");
    }

    private void reportTo(long number) {
        CheckRunReport usual = ShopOnGitHub.report(head, Optional.of("success"));
        shop.newHost()
                .report(
                        shop.repository,
                        new CheckRunReport(
                                usual.externalId(),
                                usual.head(),
                                usual.name(),
                                usual.conclusion(),
                                usual.title(),
                                usual.summary(),
                                usual.detailsAddress(),
                                OptionalLong.of(number),
                                java.util.List.of()));
    }

    private void report(CodeHost host, Optional<String> conclusion) {
        host.report(shop.repository, ShopOnGitHub.report(head, conclusion));
    }
}
