package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.RepositoryRef;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What people asked for on pull requests, and what they were answered. */
public interface AnswerStore {
    static AnswerStore inDatabase(Database database, InstantSource clock) {
        return new JdbcAnswerStore(database, clock);
    }

    /**
     * The answer to one line.
     *
     * @param askedIn the comment or button
     * @param line the how-manieth of it
     * @param obeyed whether what was asked for is done or set going
     * @param reply Markdown
     * @param alerts whose fate belongs to the answer
     */
    record Answer(
            String askedIn, int line, String command, String askedBy, boolean obeyed, String reply, List<Long> alerts) {
        public Answer {
            alerts = List.copyOf(alerts);
        }
    }

    Optional<Answer> of(RepositoryRef repository, String askedIn, int line);

    /** Keeps an answer, in place of an earlier one to the same line. */
    void keep(RepositoryRef repository, long pullRequest, Answer answer);

    /** The latest answers on a pull request, the latest first. */
    List<Answer> latest(RepositoryRef repository, long pullRequest, int most);

    /** In how many comments somebody asked for something in a repository lately. */
    int askedLately(RepositoryRef repository, String by, Duration lately);

    /** The number of the comment that has the answers. */
    OptionalLong comment(RepositoryRef repository, long pullRequest);

    void noteComment(RepositoryRef repository, long pullRequest, long comment);
}
