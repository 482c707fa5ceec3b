package dev.fixwright.api;

import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Why a request gets no answer of its own; each face has a body for it.
 *
 * @param reason for people; it holds nothing of ours that they may not know
 * @param existing the id of what stands against it
 */
public record Refusal(
        Kind kind,
        String reason,
        List<Problem> problems,
        Optional<String> existing,
        Optional<Duration> retryAfter,
        String requestId) {

    /** With the status that says it in HTTP, where a face has no other habit. */
    public enum Kind {
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        METHOD_NOT_ALLOWED(405),
        CONFLICT(409),
        TOO_LARGE(413),
        WRONG_TYPE(415),
        /** What came is no request that HTTP knows. */
        MALFORMED(400),
        /** The body is not JSON. */
        UNREADABLE(400),
        /** The body or a parameter is not what is described. */
        INVALID(422),
        TOO_MANY(429),
        INTERNAL(500),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public Refusal {
        problems = List.copyOf(problems);
    }

    static Refusal of(Kind kind, String reason, String requestId) {
        return new Refusal(kind, reason, List.of(), Optional.empty(), Optional.empty(), requestId);
    }

    static Refusal of(RefusedException refused, String requestId) {
        return new Refusal(
                Kind.valueOf(refused.kind().name()),
                refused.reason(),
                refused.problems(),
                refused.existing(),
                refused.retryAfter(),
                requestId);
    }

    /** How a face says it. */
    public interface Shape {
        Answer answer(Refusal refusal);
    }
}
