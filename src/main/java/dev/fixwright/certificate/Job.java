package dev.fixwright.certificate;

import dev.fixwright.access.Actor;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One piece of work on certificates, as whoever asked for it sees it.
 *
 * @param subject the domain, or what the checked certificate is of
 * @param request what was asked, as JSON
 * @param note what it does or waits for now, in a sentence for people
 * @param result JSON; there as soon as there is anything to tell, for failed jobs too
 * @param error why it failed, in sentences for people
 */
public record Job(
        String uid,
        String tenant,
        Kind kind,
        String subject,
        String request,
        boolean dryRun,
        Actor requestedBy,
        State state,
        Optional<String> note,
        Optional<String> result,
        Optional<String> error,
        Instant createdAt,
        Instant updatedAt) {

    /** What a job does. */
    public enum Kind {
        REISSUE,
        CHECK;

        /** As the API and the database write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** How far a job is. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED;

        /** As the API and the database write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether nothing more happens to it. */
    public boolean hasEnded() {
        return state == State.DONE || state == State.FAILED;
    }
}
