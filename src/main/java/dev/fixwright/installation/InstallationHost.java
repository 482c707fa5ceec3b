package dev.fixwright.installation;

import dev.fixwright.remediation.LiveAlert;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the code host is asked about the app's installations. A cursor is the host's own word for where a list goes on; none
 * asks for its beginning. Throws {@link dev.fixwright.remediation.CodeHostException} when the host refuses or cannot be
 * reached.
 */
public interface InstallationHost {
    /** The numbers of all installations that are not suspended. */
    Page<Long> installations(Optional<String> cursor);

    /** Throws where the installation is gone or suspended, or has not granted what fixes need. */
    void check(long installation);

    /** The repositories that an installation covers and that can be written to. */
    Page<Covered> repositories(long installation, Optional<String> cursor);

    /** The open alerts of a repository's default branch, the oldest first. Where there never was a scan, there are none. */
    AlertPage openAlerts(RepositoryRef repository, Optional<String> cursor, Optional<String> tag);

    /** The dismissed alerts of a repository's default branch, the latest first. Where there never was a scan, there are none. */
    Page<LiveAlert> dismissedAlerts(RepositoryRef repository, Optional<String> cursor);

    /** Forgets at once what opened an installation, or one repository of it. */
    void forget(long installation, OptionalLong repository);

    /** A repository with the name of its default branch. */
    record Covered(RepositoryRef repository, String defaultBranch) {}

    /**
     * A part of a list.
     *
     * @param next where it goes on; empty at its end
     */
    record Page<T>(List<T> items, Optional<String> next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * A part of the list of alerts.
     *
     * @param alerts empty while the list is still the one of the tag that was given
     * @param tag what the host knows this answer by
     */
    record AlertPage(Optional<List<LiveAlert>> alerts, Optional<String> next, Optional<String> tag) {
        public AlertPage {
            alerts = alerts.map(List::copyOf);
        }
    }
}
