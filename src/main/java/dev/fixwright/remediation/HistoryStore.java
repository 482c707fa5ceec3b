package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Optional;

/** What is kept about alerts, read as it happened. */
public interface HistoryStore {
    static HistoryStore inDatabase(Database database) {
        return new JdbcHistoryStore(database);
    }

    /** Every alert that Fixwright was told of, of a repository by its full name and of a rule, where they are named. */
    List<History> all(Optional<String> repository, Optional<String> rule);

    /** Every alert of a repository as one installation sees it: what another kept under the same name is not told. */
    List<History> all(RepositoryRef repository);

    /** The same of one alert. */
    Optional<History> of(RepositoryRef repository, long alert);

    /** One alert; several where a repository of the name was seen by more than one installation. */
    List<History> of(String repository, long alert);

    /** A finding that was handed in and that somebody wanted fixed, by its public id. */
    List<History> of(String repository, String finding);

    /** Whether a repository has a finding with that public id, wanted or not. */
    boolean has(String repository, String finding);
}
