package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.RepositoryRef;
import java.time.Instant;
import java.util.Optional;

/** Of which open pull requests people were reminded, since anybody touched them last. */
public interface Reminders {
    static Reminders inDatabase(Database database) {
        return new JdbcReminders(database);
    }

    /** When people were reminded of a pull request, by the code host's clock. */
    Optional<Instant> of(RepositoryRef repository, long pullRequest);

    void keep(RepositoryRef repository, long pullRequest, Instant at);

    void forget(RepositoryRef repository, long pullRequest);
}
