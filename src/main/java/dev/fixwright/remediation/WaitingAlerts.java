package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The alerts of a repository that wait for room, and their turn. A few are woken at a time: each may take what is free. */
final class WaitingAlerts {
    private static final int MOST_OF_A_FILE = 20;
    private static final Duration LOOK_ANYWAY = Duration.ofDays(1);

    private final Agenda agenda;
    private final RemediationStore store;
    private final InstantSource clock;

    WaitingAlerts(Agenda agenda, RemediationStore store, InstantSource clock) {
        this.agenda = agenda;
        this.store = store;
        this.clock = clock;
    }

    /** Adds the work on an alert. */
    void add(RepositoryRef repository, long alert) {
        agenda.add(RemediateAlertTask.of(repository, alert));
    }

    /** Adds a look at an alert as it stands. */
    void settle(RepositoryRef repository, long alert) {
        agenda.add(SettleAlertTask.of(repository, alert));
    }

    /** Adds a look at a pull request as it stands. */
    void settlePullRequest(RepositoryRef repository, long number) {
        agenda.add(SettlePullRequestTask.of(repository, number));
    }

    /** Something was settled: the gravest that waits for room has its turn, and all that wait for a file. */
    void wake(RepositoryRef repository) {
        List<Task> tasks = Stream.concat(
                        store.waiting(repository, Remediation.Wait.FILE, MOST_OF_A_FILE).stream(),
                        store.waiting(repository, Remediation.Wait.ROOM, 1).stream())
                .map(remediation -> RemediateAlertTask.of(repository, remediation.alert()))
                .toList();
        agenda.add(tasks);
    }

    /** Has the open fixes of a repository looked after. */
    void tend(RepositoryRef repository) {
        if (!store.proposed(repository).isEmpty()) {
            agenda.add(TendPullRequestsTask.of(repository));
        }
    }

    /** Has rules read again that kept fixes out. */
    void recheckRules(RepositoryRef repository) {
        agenda.add(RecheckRulesTask.of(repository));
    }

    /** Has evidence asked for that no event tells of. */
    void awaitProof(RepositoryRef repository, long pullRequest) {
        agenda.add(AwaitProofTask.of(repository, pullRequest), AwaitProofTask.first(clock.instant()));
    }

    /** The gravest that waits for room has its turn. */
    void wakeOne(RepositoryRef repository) {
        store.waiting(repository, Remediation.Wait.ROOM, 1).forEach(next -> add(repository, next.alert()));
    }

    /** Somebody waits: sees to it that they have their turn at that time, or in a day should nobody say that room is free. */
    void wakeAt(RepositoryRef repository, Optional<Instant> until) {
        Instant due = until.orElseGet(() -> clock.instant().plus(LOOK_ANYWAY));
        String id = repository.id() + (until.isPresent() ? "/hour" : "/day");
        agenda.add(ResumeTask.of(repository, id), due);
    }
}
