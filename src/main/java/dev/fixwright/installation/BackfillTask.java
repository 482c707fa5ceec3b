package dev.fixwright.installation;

import dev.fixwright.installation.BackfillStore.KnownPage;
import dev.fixwright.installation.BackfillStore.Of;
import dev.fixwright.installation.BackfillStore.Progress;
import dev.fixwright.installation.InstallationHost.AlertPage;
import dev.fixwright.installation.Installations.Records;
import dev.fixwright.remediation.AlertQueue;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.LiveAlert;
import dev.fixwright.remediation.PolicyStore;
import dev.fixwright.remediation.TaskPayload;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in the open alerts of a repository, page by page: all of them at first, later what nobody told of. What became of a
 * page is kept before the next is asked for, so that an interrupted run goes on where it was.
 */
final class BackfillTask implements TaskHandler {
    static final String NAME = "backfill-alerts";

    private static final Logger LOG = LoggerFactory.getLogger(BackfillTask.class);
    /** After so many pages other repositories of the installation have a turn. */
    private static final int PAGES_IN_A_ROW = 10;
    /** So many alerts that are not open any more are looked at each time. */
    private static final int MOST_SETTLED = 100;

    private final InstallationHost host;
    private final BackfillStore store;
    private final PolicyStore policies;
    private final AlertQueue alerts;
    private final DismissedReading dismissed;
    private final ListRefusals refusals;
    private final Optional<Onboarding> onboarding;
    private final InstantSource clock;

    /** @param onboarding empty where nobody is asked before the first fix */
    BackfillTask(
            InstallationHost host,
            Records records,
            AlertQueue alerts,
            ListRefusals refusals,
            Optional<Onboarding> onboarding,
            InstantSource clock) {
        this.host = host;
        this.store = records.backfills();
        this.policies = records.policies();
        this.alerts = alerts;
        this.dismissed = new DismissedReading(host, store, alerts);
        this.refusals = refusals;
        this.onboarding = onboarding;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        RepositoryRef repository = payload.repository();
        Of list = new Of(repository.installationId(), repository.id());
        policies.covered(repository);
        try {
            return read(repository, list, payload.json().path("again").asBoolean());
        } catch (CodeHostException e) {
            return refusals.outcome(list, repository.fullName(), e);
        }
    }

    /** What was dismissed comes first: what is open may be the same code. */
    private TaskOutcome read(RepositoryRef repository, Of list, boolean again) {
        store.known(List.of(repository));
        dismissed.go(repository, list);
        Progress progress = store.begun(list);
        Taking taking = new Taking(
                again, again || alerts.isCutOff(repository), onboarding.flatMap(people -> people.missing(repository)));
        for (int i = 0; i < PAGES_IN_A_ROW; i++) {
            progress = turn(repository, list, progress, taking);
            if (progress.cursor().isEmpty()) {
                end(repository, list, progress, taking);
                return TaskOutcome.done();
            }
        }
        return new TaskOutcome.RetryAt(
                clock.instant(), "the alerts of " + repository.fullName() + " are read to page " + progress.page());
    }

    /**
     * How alerts are taken in.
     *
     * @param again whether what failed before is tried again
     * @param afresh whether what has not changed since the last reading is read all the same
     * @param consentMissing what is waited for before anything is done
     */
    private record Taking(boolean again, boolean afresh, Optional<String> consentMissing) {}

    private Progress turn(RepositoryRef repository, Of list, Progress progress, Taking taking) {
        Optional<KnownPage> known = store.page(list, progress.page())
                .filter(page -> !taking.afresh() && page.cursor().equals(progress.cursor()));
        AlertPage page = host.openAlerts(repository, progress.cursor(), known.flatMap(KnownPage::tag));
        if (page.alerts().isEmpty()) {
            KnownPage same = known.orElseThrow();
            Progress next = progress.after(same.next(), same.alerts().size(), 0);
            store.turned(list, next);
            return next;
        }
        List<LiveAlert> found = page.alerts().get();
        int queued = 0;
        for (LiveAlert alert : found) {
            queued += alerts.take(repository, alert, taking.again(), taking.consentMissing()) ? 1 : 0;
        }
        Progress next = progress.after(page.next(), found.size(), queued);
        List<Long> numbers = found.stream().map(LiveAlert::number).toList();
        store.turned(list, next, new KnownPage(progress.cursor(), page.tag(), page.next(), numbers));
        LOG.info(
                "alerts read repository={} page={} alerts={} queued={}",
                repository.fullName(),
                next.page(),
                next.found(),
                next.queued());
        return next;
    }

    private void end(RepositoryRef repository, Of list, Progress progress, Taking taking) {
        int others = alerts.settleOthers(repository, store.alerts(list, progress.page()), MOST_SETTLED);
        if (taking.consentMissing().isEmpty()) {
            alerts.consented(repository);
        } else {
            onboarding.ifPresent(people -> people.ask(repository));
        }
        alerts.tend(repository);
        store.ended(list, progress.page());
        if (progress.queued() + others > 0) {
            LOG.info(
                    "alerts taken in repository={} open={} queued={} ended-meanwhile={}",
                    repository.fullName(),
                    progress.found(),
                    progress.queued(),
                    others);
        }
    }
}
