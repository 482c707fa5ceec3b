package dev.fixwright.remediation;

import dev.fixwright.remediation.ReviewStore.State;
import dev.fixwright.remediation.ReviewStore.TheirAlert;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Optional;

/** What people may ask about the alerts that their pull requests bring. Whether they may ask is not looked at here. */
public final class TheirPullRequests {
    private final Ledger ledger;
    private final Agenda agenda;

    TheirPullRequests(Ledger ledger, Agenda agenda) {
        this.ledger = ledger;
        this.agenda = agenda;
    }

    /** Every alert of a pull request of people. */
    public List<Long> alerts(RepositoryRef repository, long pullRequest) {
        return ledger.reviews().alerts(repository, pullRequest).stream()
                .map(TheirAlert::alert)
                .toList();
    }

    /** The alerts of a pull request that there are fixes for, which are not committed yet. */
    public List<Long> fixable(RepositoryRef repository, long pullRequest) {
        return ledger.reviews().alerts(repository, pullRequest).stream()
                .filter(one -> one.hasFix() && one.state() != State.PUSHED)
                .map(TheirAlert::alert)
                .toList();
    }

    /** The pull request that an alert was found on, where it was found on no branch that is scanned for good. */
    public Optional<Long> pullRequestOf(RepositoryRef repository, long alert) {
        return isElsewhere(repository, alert)
                ? Optional.empty()
                : ledger.reviews().alert(repository, alert).map(TheirAlert::pullRequest);
    }

    /** Commits the fixes of some alerts of a pull request to its branch, in one commit. */
    public void commit(RepositoryRef repository, long pullRequest, List<Long> alerts, String by) {
        agenda.add(CommitToPullRequestTask.of(repository, pullRequest, alerts, by));
    }

    /** Why an alert of somebody's pull request stands where it stands; empty where it is none. */
    public Optional<String> why(RepositoryRef repository, long alert) {
        return isElsewhere(repository, alert)
                ? Optional.empty()
                : ledger.reviews().alert(repository, alert).map(TheirAlert::why);
    }

    /** Once the default branch has it, it is remediated there. */
    private boolean isElsewhere(RepositoryRef repository, long alert) {
        return ledger.remediations().alertState(repository, alert).isPresent();
    }
}
