package dev.fixwright.backlog;

import java.util.Optional;

/**
 * What somebody wants of the remediation of a finding beyond that there be one.
 *
 * @param repository has to be the finding's, where it is named
 * @param branch the name of the branch with the fix
 * @param title of the pull request
 */
public record Wish(Optional<String> repository, Optional<String> branch, Optional<String> title) {
    public static final Wish PLAIN = new Wish(Optional.empty(), Optional.empty(), Optional.empty());
}
