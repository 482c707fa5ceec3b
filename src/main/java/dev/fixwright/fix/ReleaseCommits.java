package dev.fixwright.fix;

import java.util.Optional;

/** The port to whoever knows which commit a release is. Fixers are pure, so what stands behind it must be too. */
public interface ReleaseCommits {
    /**
     * The commit of a release.
     *
     * @param repository as {@code owner/name}
     * @param release a tag such as {@code v4}
     * @return 40 hexadecimal digits; empty where it is not known
     */
    Optional<String> commit(String repository, String release);

    /** Knows nothing. */
    static ReleaseCommits none() {
        return (repository, release) -> Optional.empty();
    }
}
