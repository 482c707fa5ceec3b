package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.Remediation.Proposed;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes remediations from state to state for tests of other packages. */
public final class SavedSteps {
    private static final CommitId BASE = new CommitId(String.format("%040x", 1));

    private SavedSteps() {}

    public static void fixing(RemediationStore store, RepositoryRef repository, long alert) {
        store.save(store.open(repository, alert).begun());
    }

    public static void waiting(RemediationStore store, RepositoryRef repository, long alert) {
        store.save(store.newest(repository, alert).orElseThrow().waiting(Remediation.Wait.ROOM, "its turn comes"));
    }

    public static void proposed(RemediationStore store, RepositoryRef repository, long alert) {
        proposed(store, repository, alert, 100 + alert);
    }

    /** In a pull request that may have the fixes of other alerts, too. */
    public static void proposed(RemediationStore store, RepositoryRef repository, long alert, long pull) {
        Proposed proposal = new Proposed(
                "fixwright/alert-" + alert, BASE, "hash-" + alert, List.of(SourcePath.of("A.java")), Optional.empty());
        fixing(store, repository, alert);
        Remediation proposing =
                store.save(store.newest(repository, alert).orElseThrow().proposing(proposal));
        PullRequest pullRequest = new PullRequest(
                pull,
                "https://github.com/" + repository.fullName() + "/pull/" + pull,
                PullRequest.State.OPEN,
                true,
                new CommitId(String.format("%040x", 1000 + alert)));
        store.save(store.save(proposing.opened(pullRequest)).to(RemediationState.PROVING, "not yet proved"));
    }

    public static void merged(RemediationStore store, RepositoryRef repository, long alert) {
        to(store, repository, alert, RemediationState.MERGED, "merged");
    }

    public static void closed(RemediationStore store, RepositoryRef repository, long alert) {
        to(store, repository, alert, RemediationState.CLOSED, "closed");
    }

    public static void declined(RemediationStore store, RepositoryRef repository, long alert, String reason) {
        to(store, repository, alert, RemediationState.DECLINED, reason);
    }

    /** Whether the head of its pull request was scanned, as somebody handed in. */
    public static boolean isCompared(RemediationStore store, RepositoryRef repository, long alert) {
        return store.newest(repository, alert)
                .flatMap(Remediation::pullRequest)
                .flatMap(opened -> store.handedIn(repository, alert, opened.number(), Set.of(opened.head())))
                .isPresent();
    }

    private static void to(
            RemediationStore store, RepositoryRef repository, long alert, RemediationState state, String reason) {
        store.save(store.newest(repository, alert).orElseThrow().to(state, reason));
    }
}
