package dev.fixwright.remediation;

import static dev.fixwright.remediation.BotOnFakes.branch;
import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static dev.fixwright.remediation.FakeCodeHost.commit;
import static dev.fixwright.remediation.FakeProofHost.result;

import dev.fixwright.database.Database;
import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.Fixers;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import dev.fixwright.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Alert 7, for which a pull request was opened a moment ago. The default branch was scanned: it has alert 8, too. */
final class OpenFix {
    static final String RULE = "PREDICTABLE_RANDOM";
    static final long PULL = 100;
    static final CommitId HEAD = commit(1_100);
    static final String MERGE = "refs/pull/100/merge";

    final BotOnFakes bot;

    OpenFix(Database database, Optional<String> policy, Fixer... fixers) {
        bot = new BotOnFakes(database, new Fixers(List.of(fixers)));
        bot.host.policy = policy;
        bot.alert(7, "ResetTokens");
        bot.proofHost.opened = bot.clock.instant();
        bot.remediate(7);
        bot.proofHost.calls.clear();
        bot.proofHost.scanned("refs/heads/main", bot.host.head, result(7, RULE), result(8, RULE));
    }

    /** There may be evidence, and it is looked at a moment later. */
    void told() {
        told(NoteEvidenceTask.of(SHOP, pull().head(), false));
    }

    /** Something was told that speaks against the fix. */
    void toldAgainst() {
        told(NoteEvidenceTask.of(SHOP, pull().head(), true));
    }

    private void told(Task task) {
        bot.add(task);
        bot.runDue();
        bot.clock.advance(Duration.ofSeconds(10));
        bot.runDue();
    }

    /** Longer than the policy is patient. */
    void waitLong() {
        for (int i = 0; i < 20; i++) {
            bot.clock.advance(Duration.ofMinutes(30));
            bot.runDue();
        }
    }

    void check(String name, Check.State state) {
        bot.proofHost.checks.add(new Check(name, Optional.of("github-actions"), state, false));
    }

    PullRequest pull() {
        return bot.host.pullRequests.get(branch(7));
    }

    ProofRecord record() {
        Remediation remediation = bot.store.newest(SHOP, 7).orElseThrow();
        return bot.ledger.proofs().of(remediation, pull().head()).orElseThrow().record();
    }
}
