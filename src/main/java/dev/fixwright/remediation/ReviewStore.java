package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What was said on people's pull requests, and what became of the alerts there. */
public interface ReviewStore {
    static ReviewStore inDatabase(Database database, InstantSource clock) {
        return new JdbcReviewStore(database, clock);
    }

    /** Whether a head has its review. */
    boolean isReviewed(RepositoryRef repository, long pullRequest, CommitId head);

    /** The keys of everything that was suggested on a pull request so far. */
    Set<String> suggested(RepositoryRef repository, long pullRequest);

    /** Keeps that a head has its review. */
    void note(RepositoryRef repository, long pullRequest, CommitId head, Collection<String> keys);

    /** What is known of the alerts of a pull request, by their numbers. */
    List<TheirAlert> alerts(RepositoryRef repository, long pullRequest);

    /** The same of one alert: of its latest pull request, should there be several. */
    Optional<TheirAlert> alert(RepositoryRef repository, long alert);

    void keep(RepositoryRef repository, Collection<TheirAlert> alerts);

    /**
     * An alert of somebody's pull request.
     *
     * @param address of the pull request
     * @param reason why it stands there; empty where its state says all
     * @param commit that its fix was put on top of, while it is being pushed, and that has it, once it is
     */
    record TheirAlert(
            long pullRequest, String address, long alert, State state, String reason, Optional<CommitId> commit) {
        TheirAlert in(State next, String because, Optional<CommitId> at) {
            return new TheirAlert(pullRequest, address, alert, next, because, at);
        }

        /** How the alert's question "why?" is answered. */
        String why() {
            String shortened = commit.map(CommitId::shortened).orElse("");
            return switch (state) {
                case SUGGESTED -> "its fix is suggested on pull request " + address;
                case BEYOND ->
                    "there is a fix that no comment on pull request " + address + " can suggest: it " + reason;
                case LEFT -> "there is no fix for it on pull request " + address + ": " + reason;
                case PUSHING -> "its fix is being committed to pull request " + address;
                case PUSHED ->
                    "its fix was committed to pull request " + address + " as " + shortened
                            + "; the next scan says whether the alert is gone";
                case REFUSED -> "its fix was not committed to pull request " + address + ": " + reason;
                case GONE ->
                    "it is gone from pull request " + address
                            + (shortened.isEmpty() ? "" : " since the fix " + shortened + " was committed there");
            };
        }

        /** Whether there is a fix that may be committed. */
        boolean hasFix() {
            return state != State.LEFT && state != State.GONE;
        }
    }

    /** What became of an alert of somebody's pull request. */
    enum State {
        /** On the lines of the diff. */
        SUGGESTED,
        /** In words only. */
        BEYOND,
        /** Nobody knows a fix, or nobody wants one. */
        LEFT,
        PUSHING,
        PUSHED,
        /** Asked for and not possible. */
        REFUSED,
        GONE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
