package dev.fixwright.remediation;

import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.access.Caller;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Role;
import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.BacklogItem;
import dev.fixwright.backlog.FindingFilter;
import dev.fixwright.backlog.ItemChange;
import dev.fixwright.backlog.TrackedFinding;
import dev.fixwright.backlog.Wish;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.remediation.CodeHost.Proposal;
import dev.fixwright.task.TaskQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers of the APIs want is what the work goes by. */
class WishedFixesTest {
    private static final String TENANT = InstallationTenant.id(SHOP.installationId());
    private static final Caller ALICE = new Caller(
            new Principal("user-00000000000a", Principal.Kind.USER, "alice", Optional.of(TENANT), Role.OPERATOR),
            "test");

    private Database database;
    private BotOnFakes bot;
    private Backlog backlog;

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(TestDatabase.h2(directory));
        bot = new BotOnFakes(database);
        backlog = Backlog.inDatabase(database, TaskQueue.inDatabase(bot.clock), bot.clock);
        bot.alert(7, "ResetTokens");
        bot.store.track(SHOP, bot.host.alerts.get(7L), Optional.empty());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private TrackedFinding finding() {
        return backlog.findings()
                .list(TenantScope.of(TENANT), FindingFilter.ALL, Optional.empty(), 1)
                .items()
                .get(0);
    }

    private void set(BacklogItem.Status status) {
        bot.clock.advance(Duration.ofMinutes(1));
        backlog.items().change(ALICE, ItemChange.of(finding().scan(), finding().uid(), status));
        bot.runDue();
    }

    @Test
    void aPullRequestHasTheWishedBranchAndTitleAndSaysWhoAskedForIt() {
        backlog.wishes()
                .ask(
                        ALICE,
                        finding().uid(),
                        new Wish(Optional.of("acme/shop"), Optional.of("security/tokens"), Optional.of("Draw safely")));
        bot.runDue();

        Proposal proposal = bot.host.proposals.get("security/tokens");
        assertThat(proposal.title()).isEqualTo("Draw safely");
        assertThat(proposal.body()).contains("Asked for by `alice`.");
        assertThat(finding().status()).isEqualTo(TrackedFinding.Status.IN_PROGRESS);
        assertThat(finding().pullRequest()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "release"})
    void aBranchThatIsThereForAnotherPurposeIsNotMoved(String branch) {
        bot.host.othersBranches.add(branch);
        backlog.wishes().ask(ALICE, finding().uid(), new Wish(Optional.empty(), Optional.of(branch), Optional.empty()));
        bot.runDue();

        assertThat(bot.host.proposals).containsOnlyKeys(branch + "-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fixes #1", "closes: acme/shop#12", "Ask @acme/owners", "Draw \u202eylefas"})
    void aTitleThatEndsAnIssueOrCallsSomebodyIsRefused(String title) {
        Wish wish = new Wish(Optional.empty(), Optional.empty(), Optional.of(title));
        UUID finding = finding().uid();

        assertThatThrownBy(() -> backlog.wishes().ask(ALICE, finding, wish)).hasMessageContaining("title");
    }

    @Test
    void anAcceptedRiskIsDeclinedWithTheNameOfWhoAcceptedIt() {
        set(BacklogItem.Status.ACCEPTED_RISK);
        bot.remediate(7);

        assertThat(bot.host.proposals).isEmpty();
        assertThat(bot.remediations.why(SHOP, 7)).startsWith("declined: alice accepted the risk in the backlog");
        assertThat(database.<Long>read(handle -> handle.createQuery("select count(*) from remediation")
                        .mapTo(Long.class)
                        .one()))
                .isEqualTo(1);

        set(BacklogItem.Status.OPEN);

        assertThat(bot.host.proposals).hasSize(1);
    }
}
