package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.RepositoryRef;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people said by command that holds in a repository until somebody says otherwise. */
public interface StandingOrders {
    static StandingOrders inDatabase(Database database, InstantSource clock) {
        return new JdbcStandingOrders(database, clock);
    }

    /**
     * Findings that are to be left alone.
     *
     * @param rule as a glob
     * @param path as a glob; empty: every path
     * @param lastDay the last day on which this holds
     */
    record IgnoreOrder(
            String rule, Optional<String> path, Optional<LocalDate> lastDay, String reason, String askedBy) {}

    /** Who paused the repository; empty while nobody did. */
    Optional<String> pausedBy(RepositoryRef repository);

    void pause(RepositoryRef repository, String by);

    void resume(RepositoryRef repository);

    /** In the order in which they were given. */
    List<IgnoreOrder> ignores(RepositoryRef repository);

    /** Keeps an order, in place of an earlier one for the same rule and path. */
    void ignore(RepositoryRef repository, IgnoreOrder order);

    /** Takes an order back, and says whether there was one. */
    boolean unignore(RepositoryRef repository, String rule, Optional<String> path);
}
