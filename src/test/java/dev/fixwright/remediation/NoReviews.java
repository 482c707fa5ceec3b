package dev.fixwright.remediation;

import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A code host on which nobody but the bot has pull requests. */
final class NoReviews implements ReviewHost {
    @Override
    public Optional<TheirPullRequest> pullRequest(RepositoryRef repository, long number) {
        return Optional.empty();
    }

    @Override
    public List<Long> openFrom(RepositoryRef repository, String branch) {
        return List.of();
    }

    @Override
    public List<LiveAlert> openAlerts(RepositoryRef repository, TheirPullRequest pull) {
        return List.of();
    }

    @Override
    public List<FileDiff> diff(RepositoryRef repository, long number) {
        return List.of();
    }

    @Override
    public SourceTree files(RepositoryRef repository, TheirPullRequest pull, CommitId commit, Set<SourcePath> named) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void review(RepositoryRef repository, TheirPullRequest pull, String body, List<Comment> comments) {
        throw new UnsupportedOperationException();
    }
}
