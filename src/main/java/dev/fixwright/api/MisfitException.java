package dev.fixwright.api;

import dev.fixwright.access.RefusedException.Problem;
import java.util.List;
import java.util.Optional;

/** A request is not one that its route can read. */
final class MisfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal.Kind kind;
    private final String reason;
    private final transient List<Problem> problems;

    MisfitException(Refusal.Kind kind, String reason, List<Problem> problems) {
        super(reason);
        this.kind = kind;
        this.reason = reason;
        this.problems = problems;
    }

    MisfitException(Refusal.Kind kind, String reason) {
        this(kind, reason, List.of());
    }

    static MisfitException invalid(List<Problem> problems) {
        Problem first = problems.get(0);
        return new MisfitException(
                Refusal.Kind.INVALID, String.join(".", first.place()) + ": " + first.message(), problems);
    }

    Refusal refusal(String requestId) {
        return new Refusal(kind, reason, problems, Optional.empty(), Optional.empty(), requestId);
    }
}
