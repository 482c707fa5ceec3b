package dev.fixwright.installation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.RepositoryRef;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;

/** What the people of each repository were asked and said. */
public interface OnboardingStore {
    static OnboardingStore inDatabase(Database database, InstantSource clock) {
        return new JdbcOnboardingStore(database, clock);
    }

    /**
     * How it stands with a repository.
     *
     * @param issue that asks, where there is one
     * @param consent who or what said go
     * @param obstacle why there is no issue
     */
    record Standing(OptionalLong issue, Optional<String> consent, Optional<String> obstacle) {
        /** Whether people were asked, as far as that is possible. */
        boolean asked() {
            return issue.isPresent() || obstacle.isPresent();
        }
    }

    Standing of(RepositoryRef repository);

    void asked(RepositoryRef repository, long issue, String address);

    /** Keeps why nobody can be asked. Answers whether that is news. */
    boolean hindered(RepositoryRef repository, String obstacle);

    /** Keeps who or what said go. Answers whether nobody had before. */
    boolean consented(RepositoryRef repository, String because);
}
