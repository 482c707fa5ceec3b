package dev.fixwright.remediation;

import dev.fixwright.policy.Limits;
import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether a repository's limits leave room for one more pull request now. */
final class RoomForMore {
    private final RemediationStore store;
    private final InstantSource clock;

    RoomForMore(RemediationStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What to wait for before anything is opened in the repository.
     *
     * @param asked whether somebody asked for it: then it is theirs to say how fast it goes, and not how much there is
     */
    Optional<Decision> obstacle(RepositoryRef repository, Limits limits, int open, boolean asked) {
        if (open >= limits.openPullRequests()) {
            return wait(
                    "its turn comes when one of the " + open + " open pull requests is settled: the policy allows "
                            + limits.openPullRequests() + " at a time (limits.open-pull-requests)",
                    Optional.empty());
        }
        if (asked) {
            return Optional.empty();
        }
        Instant hourAgo = clock.instant().minus(Duration.ofHours(1));
        List<Instant> lastHour = store.openedSince(repository, hourAgo);
        if (lastHour.size() < limits.pullRequestsPerHour()) {
            return Optional.empty();
        }
        Optional<Instant> free = lastHour.isEmpty()
                ? Optional.empty()
                : Optional.of(lastHour.get(lastHour.size() - Math.max(1, limits.pullRequestsPerHour()))
                        .plus(Duration.ofHours(1)));
        return wait(
                "its turn comes later: the policy allows " + limits.pullRequestsPerHour()
                        + " pull requests an hour (limits.pull-requests-per-hour)",
                free);
    }

    private static Optional<Decision> wait(String reason, Optional<Instant> until) {
        return Optional.of(new Decision.Wait(Remediation.Wait.ROOM, reason, until));
    }

    /** What to wait for before these files are changed by the fix of an alert on a branch. */
    Optional<Decision> obstacle(Look look, Collection<SourceFile> files) {
        if (!look.policy().limits().oneOpenPullRequestPerFile()) {
            return Optional.empty();
        }
        return store.proposed(look.repository()).stream()
                .filter(other -> other.alert() != look.alert().number())
                .filter(other -> !isOnBranch(other, look.branch()))
                .flatMap(other -> shared(other, files).map(path -> waitFor(other, path)).stream())
                .findFirst();
    }

    private static boolean isOnBranch(Remediation other, BranchName branch) {
        return other.proposal()
                .filter(proposed -> proposed.branch().equals(branch.value()))
                .isPresent();
    }

    private static Optional<SourcePath> shared(Remediation other, Collection<SourceFile> files) {
        return files.stream()
                .map(SourceFile::path)
                .filter(path -> other.proposal()
                        .map(proposed -> proposed.paths().contains(path))
                        .orElse(false))
                .findFirst();
    }

    private Decision waitFor(Remediation other, SourcePath path) {
        String pullRequest = other.pullRequest()
                .map(OpenedPullRequest::address)
                .orElseGet(() -> "the fix of " + store.name(other.repository(), other.alert()));
        return new Decision.Wait(
                Remediation.Wait.FILE,
                "its turn comes when " + pullRequest + " is settled, which changes " + path
                        + " too (limits.one-open-pull-request-per-file)",
                Optional.empty());
    }
}
