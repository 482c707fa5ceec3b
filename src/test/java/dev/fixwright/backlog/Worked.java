package dev.fixwright.backlog;

import dev.fixwright.remediation.SavedSteps;
import dev.fixwright.repository.RepositoryRef;
import java.time.Duration;

/** Remediations on their way, as the server takes them there. */
final class Worked {
    private final Shop shop;

    Worked(Shop shop) {
        this.shop = shop;
    }

    void proposed(RepositoryRef repository, long alert) {
        shop.open(repository, alert);
        SavedSteps.proposed(shop.store, repository, alert);
    }

    /** In a pull request that may have the fixes of other alerts, too. */
    void proposed(RepositoryRef repository, long alert, long pull) {
        shop.open(repository, alert);
        SavedSteps.proposed(shop.store, repository, alert, pull);
    }

    void merged(RepositoryRef repository, long alert, Duration after) {
        proposed(repository, alert);
        shop.clock.advance(after);
        SavedSteps.merged(shop.store, repository, alert);
    }

    void closed(RepositoryRef repository, long alert) {
        proposed(repository, alert);
        SavedSteps.closed(shop.store, repository, alert);
    }
}
