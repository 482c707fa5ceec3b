package dev.fixwright.installation;

import dev.fixwright.installation.BackfillStore.Of;
import dev.fixwright.installation.BackfillStore.Progress;
import dev.fixwright.installation.InstallationHost.Page;
import dev.fixwright.remediation.AlertQueue;
import dev.fixwright.remediation.LiveAlert;
import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads, once for each repository, which alerts people had dismissed before the app was there, so that the same code under a
 * new number is known again. What they dismissed last is read first; what is older than some hundreds is left out.
 */
final class DismissedReading {
    static final int MOST_PAGES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(DismissedReading.class);

    private final InstallationHost host;
    private final BackfillStore store;
    private final AlertQueue alerts;

    DismissedReading(InstallationHost host, BackfillStore store, AlertQueue alerts) {
        this.host = host;
        this.store = store;
        this.alerts = alerts;
    }

    /** Reads what is left to be read. */
    void go(RepositoryRef repository, Of list) {
        for (Optional<Progress> at = store.dismissed(list); at.isPresent(); at = store.dismissed(list)) {
            Page<LiveAlert> page = host.dismissedAlerts(repository, at.get().cursor());
            alerts.dismissedBefore(repository, page.items());
            Progress next = at.get().after(page.next(), page.items().size(), 0);
            boolean ended = next.cursor().isEmpty() || next.page() >= MOST_PAGES;
            store.dismissedTurned(list, next, ended);
            if (ended && next.found() > 0) {
                LOG.info(
                        "dismissed alerts read repository={} alerts={} all={}",
                        repository.fullName(),
                        next.found(),
                        next.cursor().isEmpty());
            }
        }
    }
}
