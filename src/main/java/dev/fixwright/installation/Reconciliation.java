package dev.fixwright.installation;

import dev.fixwright.installation.InstallationHost.Page;
import dev.fixwright.remediation.Agenda;
import dev.fixwright.remediation.CodeHostException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the open alerts of every repository compared with what is kept here, so that whatever was never told of is found. A
 * page of alerts that is still the same costs a request and nothing of the host's limit.
 */
public final class Reconciliation {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final int MOST_PAGES = 100;

    private final InstallationHost host;
    private final Agenda agenda;

    public Reconciliation(InstallationHost host, Agenda agenda) {
        this.host = host;
        this.agenda = agenda;
    }

    /** Adds the work, one task for each installation; each adds one for each repository. */
    public void begin() {
        try {
            Optional<String> cursor = Optional.empty();
            for (int i = 0; i < MOST_PAGES; i++) {
                Page<Long> page = host.installations(cursor);
                agenda.add(page.items().stream()
                        .map(installation -> InstallationTasks.listRepositories(installation, false))
                        .toList());
                cursor = page.next();
                if (cursor.isEmpty()) {
                    return;
                }
            }
        } catch (CodeHostException e) {
            LOG.warn("open alerts are compared later because=\"{}\"", e.explanation());
        }
    }
}
