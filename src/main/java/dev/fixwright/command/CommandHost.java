package dev.fixwright.command;

import dev.fixwright.repository.RepositoryRef;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What obeying commands asks of the place where people talk. Every write may be repeated. Throws
 * {@link dev.fixwright.remediation.CodeHostException} when the host refuses or cannot be reached.
 */
public interface CommandHost {
    /** What the app is called in mentions. */
    String appName();

    /** What somebody may do in a repository at this moment. */
    Level level(RepositoryRef repository, String login);

    /** Whether a pull request comes from another repository. */
    boolean isFromFork(RepositoryRef repository, long pullRequest);

    void react(RepositoryRef repository, long comment, Reaction reaction);

    /**
     * Writes the app's one comment with this mark on a pull request, in place of what it said before.
     *
     * @param known its number, where it is known
     * @return its number
     */
    long say(RepositoryRef repository, long pullRequest, OptionalLong known, String mark, String text);

    /**
     * Dismisses an alert.
     *
     * @param reason in the host's words
     */
    void dismiss(RepositoryRef repository, long alert, String reason, String comment);

    void reopen(RepositoryRef repository, long alert);

    /** How a comment is acknowledged. */
    enum Reaction {
        /** It was seen. */
        EYES,
        /** What it asks for is done, or under way. */
        ROCKET,
        /** Something of it was not understood, not allowed or not possible. */
        CONFUSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
