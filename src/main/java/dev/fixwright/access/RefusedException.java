package dev.fixwright.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A request that is not carried out. {@link #reason} is for whoever asked, and holds no secret and nothing foreign. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String reason;
    private final transient List<Problem> problems;
    private final transient Optional<String> existing;
    private final transient Optional<Duration> retryAfter;

    /** Why; each face has a status of its own for it. */
    public enum Kind {
        /** No credential, or none that is accepted. */
        UNAUTHENTICATED,
        /** The caller is known and may not do this. */
        FORBIDDEN,
        /** There is no such thing, or none that the caller may see. */
        NOT_FOUND,
        /** Something that exists stands against it; {@link RefusedException#existing} may name it. */
        CONFLICT,
        /** What was sent cannot be meant; {@link RefusedException#problems} says where. */
        INVALID,
        /** Too often; {@link RefusedException#retryAfter} says when it is worth trying again. */
        TOO_MANY,
        /** Something that is needed does not answer just now. */
        UNAVAILABLE
    }

    /**
     * What is wrong with one part of a request.
     *
     * @param place from outside in, such as {@code body}, {@code status}
     * @param type a word for programs, such as {@code missing}
     */
    public record Problem(List<String> place, String message, String type) {
        public Problem {
            place = List.copyOf(place);
        }
    }

    private RefusedException(
            Kind kind,
            String reason,
            List<Problem> problems,
            Optional<String> existing,
            Optional<Duration> retryAfter) {
        super(reason);
        this.kind = kind;
        this.reason = reason;
        this.problems = problems;
        this.existing = existing;
        this.retryAfter = retryAfter;
    }

    private static RefusedException of(Kind kind, String reason) {
        return new RefusedException(kind, reason, List.of(), Optional.empty(), Optional.empty());
    }

    public static RefusedException unauthenticated(String reason) {
        return of(Kind.UNAUTHENTICATED, reason);
    }

    public static RefusedException forbidden(String reason) {
        return of(Kind.FORBIDDEN, reason);
    }

    public static RefusedException notFound(String reason) {
        return of(Kind.NOT_FOUND, reason);
    }

    public static RefusedException conflict(String reason) {
        return of(Kind.CONFLICT, reason);
    }

    /** {@code existing}: the id of what stands against it. */
    public static RefusedException conflict(String reason, String existing) {
        return new RefusedException(Kind.CONFLICT, reason, List.of(), Optional.of(existing), Optional.empty());
    }

    public static RefusedException invalid(String reason, Problem... problems) {
        return new RefusedException(Kind.INVALID, reason, List.of(problems), Optional.empty(), Optional.empty());
    }

    public static RefusedException tooMany(String reason, Duration retryAfter) {
        return new RefusedException(Kind.TOO_MANY, reason, List.of(), Optional.empty(), Optional.of(retryAfter));
    }

    public static RefusedException unavailable(String reason) {
        return of(Kind.UNAVAILABLE, reason);
    }

    public static RefusedException unavailable(String reason, Duration retryAfter) {
        return new RefusedException(Kind.UNAVAILABLE, reason, List.of(), Optional.empty(), Optional.of(retryAfter));
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public List<Problem> problems() {
        return problems;
    }

    public Optional<String> existing() {
        return existing;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
