package dev.fixwright.fix.tls;

import java.util.Optional;

/** One way in which TLS is weakened, and its cure. */
interface Cure {
    /** Empty where the finding is of another kind. */
    Optional<Outcome> apply();

    /**
     * What came of it.
     *
     * @param explanation what was changed
     * @param reason why nothing could be; empty where it was
     */
    record Outcome(String explanation, Optional<String> reason) {
        static Optional<Outcome> done(String explanation) {
            return Optional.of(new Outcome(explanation, Optional.empty()));
        }

        static Optional<Outcome> declined(String reason) {
            return Optional.of(new Outcome("", Optional.of(reason)));
        }
    }
}
