package dev.fixwright.installation;

import dev.fixwright.database.Database;
import dev.fixwright.installation.InstallationHost.Covered;
import dev.fixwright.repository.RepositoryRef;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** How far the lists of the code host were read, kept page by page, so that an interrupted reading goes on. */
public interface BackfillStore {
    static BackfillStore inDatabase(Database database, InstantSource clock) {
        return new JdbcBackfillStore(database, clock);
    }

    /** A list: the alerts of a repository of an installation, or the repositories of an installation. */
    record Of(long installation, long repository) {
        static Of repositories(long installation) {
            return new Of(installation, 0);
        }
    }

    /**
     * Where a reading stands.
     *
     * @param page how many pages were read
     * @param found how many things they had
     * @param queued how many of these led to new work
     */
    record Progress(Optional<String> cursor, int page, int found, int queued) {
        Progress after(Optional<String> next, int more, int moreQueued) {
            return new Progress(next, page + 1, found + more, queued + moreQueued);
        }
    }

    /** A page of alerts as it was last read. */
    record KnownPage(Optional<String> cursor, Optional<String> tag, Optional<String> next, List<Long> alerts) {
        public KnownPage {
            alerts = List.copyOf(alerts);
        }
    }

    /** Keeps that the app works in these repositories. */
    void known(List<RepositoryRef> repositories);

    /** The same, and what their default branches are called. */
    void listed(List<Covered> repositories);

    /** Where the reading that is under way stands; a new one is begun where the last has ended. */
    Progress begun(Of list);

    /** Keeps that one more page was read. */
    void turned(Of list, Progress progress);

    /** The same, with what stood on the page. */
    void turned(Of list, Progress progress, KnownPage page);

    Optional<KnownPage> page(Of list, int page);

    /** Every alert on the first pages, as they were last read. */
    Set<Long> alerts(Of list, int pages);

    /** The list was read to its end. */
    void ended(Of list, int pages);

    /** Keeps why the list cannot be read. Answers whether that is news. */
    boolean refused(Of list, String words);

    /** Why the list could not be read when it was last tried. */
    Optional<String> refusal(Of list);

    /** Where the reading of what was dismissed before the app was there stands; empty once it is over. */
    Optional<Progress> dismissed(Of list);

    /** Keeps that one more page of that was read. */
    void dismissedTurned(Of list, Progress progress, boolean ended);

    /** Forgets all about an installation, or about one repository of it. */
    void forget(long installation, OptionalLong repository);
}
