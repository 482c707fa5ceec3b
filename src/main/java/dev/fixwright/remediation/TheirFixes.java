package dev.fixwright.remediation;

import dev.fixwright.finding.Weakness;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.remediation.ReviewHost.TheirPullRequest;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the fixes of the alerts that somebody's pull request brings, on one of its commits. */
final class TheirFixes {
    /** Alerts of other commits than these are stale anyway. */
    private static final int MOST_COMMITS = 4;

    private final ReviewHost host;
    private final Looks looks;
    private final Permits permits;
    private final DismissedBefore dismissed;
    private final Making making;

    TheirFixes(ReviewHost host, Looks looks, Permits permits, DismissedBefore dismissed, Making making) {
        this.host = host;
        this.looks = looks;
        this.permits = permits;
        this.dismissed = dismissed;
        this.making = making;
    }

    /** The commit that fixes are made on, and what rules there. */
    record Ground(RepositoryRef repository, TheirPullRequest pull, CommitId commit, PolicyFile policy, boolean asked) {}

    /**
     * What came of an alert.
     *
     * @param reason why there is no fix
     * @param told whether people are to hear of it unasked
     * @param seesCommit whether the scan that reported it saw the file as it is on this commit
     */
    record Outcome(LiveAlert alert, Optional<Decision.Ready> fix, String reason, boolean told, boolean seesCommit) {}

    /** @param tree the files that the fixes are made for */
    record Made(List<Outcome> outcomes, SourceTree tree) {}

    Made make(Ground ground, List<LiveAlert> alerts) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Look> wanted = new ArrayList<>();
        for (LiveAlert alert : alerts) {
            Optional<Weakness> weakness = looks.weakness(alert);
            Optional<String> refusal = looks.reasonToRefuse(alert, weakness);
            if (refusal.isPresent()) {
                outcomes.add(quiet(alert, refusal.get()));
                continue;
            }
            Look look = look(ground, alert, weakness.orElseThrow(), new MemoryTree(List.of()), Optional.empty());
            Optional<String> reason = permits.forbidden(look)
                    .map(decision -> ((Decision.Decline) decision).reason())
                    .or(() -> ground.asked() ? Optional.empty() : Assignments.reasonToLeave(alert));
            reason.ifPresentOrElse(why -> outcomes.add(quiet(alert, why)), () -> wanted.add(look));
        }
        if (wanted.isEmpty()) {
            return new Made(outcomes, new MemoryTree(List.of()));
        }
        SourceTree tree = host.files(ground.repository(), ground.pull(), ground.commit(), paths(wanted));
        Map<CommitId, SourceTree> scanned = scanned(ground, wanted);
        for (Look look : wanted) {
            Optional<SourceFile> then = Optional.ofNullable(
                            scanned.get(look.alert().commit()))
                    .flatMap(files -> files.read(look.finding().path()));
            outcomes.add(outcome(look(ground, look.alert(), look.weakness(), tree, then)));
        }
        return new Made(outcomes, tree);
    }

    private Map<CommitId, SourceTree> scanned(Ground ground, List<Look> wanted) {
        Map<CommitId, Set<SourcePath>> paths = new HashMap<>();
        for (Look look : wanted) {
            CommitId commit = look.alert().commit();
            if (!commit.equals(ground.commit()) && (paths.containsKey(commit) || paths.size() < MOST_COMMITS)) {
                paths.computeIfAbsent(commit, none -> new TreeSet<>())
                        .add(look.finding().path());
            }
        }
        Map<CommitId, SourceTree> trees = new HashMap<>();
        paths.forEach(
                (commit, named) -> trees.put(commit, host.files(ground.repository(), ground.pull(), commit, named)));
        return trees;
    }

    private Outcome outcome(Look look) {
        Optional<SourceFile> now = look.snapshot().tree().read(look.finding().path());
        boolean seesCommit = look.alert().commit().equals(look.snapshot().head())
                || (now.isPresent() && look.snapshot().scannedFile().equals(now));
        Decision decision = dismissed.decline(look).orElseGet(() -> making.make(look));
        if (decision instanceof Decision.Propose propose) {
            return new Outcome(look.alert(), Optional.of(propose.ready()), "", true, seesCommit);
        }
        String reason =
                decision instanceof Decision.Decline decline ? decline.reason() : ((Decision.Wait) decision).reason();
        // What nobody has scanned since the code was changed is told of after the next scan.
        return new Outcome(look.alert(), Optional.empty(), reason, seesCommit, seesCommit);
    }

    private static Outcome quiet(LiveAlert alert, String reason) {
        return new Outcome(alert, Optional.empty(), reason, false, false);
    }

    private static Look look(
            Ground ground, LiveAlert alert, Weakness weakness, SourceTree tree, Optional<SourceFile> scanned) {
        PolicyFile policy = ground.policy();
        Snapshot snapshot = new Snapshot(
                ground.pull().branch(),
                ground.commit(),
                ground.pull().policies(),
                tree,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                scanned,
                0);
        BranchName branch =
                BranchName.forAlert(policy.policy().pullRequests().branchPrefix(), alert.number(), weakness.id());
        return new Look(
                ground.repository(),
                alert,
                AlertFinding.of(alert),
                weakness,
                branch,
                snapshot,
                policy,
                Set.of(),
                ground.asked());
    }

    private static Set<SourcePath> paths(List<Look> looks) {
        Set<SourcePath> paths = new TreeSet<>();
        looks.forEach(look -> paths.add(look.finding().path()));
        return paths;
    }
}
