package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Optional;

/** Whether people take the fixes of a rule: where they mostly do not, its fixes are only suggested. */
final class MergeRate {
    /** How many decided pull requests are looked at; with fewer, nothing can be said. */
    static final int LAST = 8;

    private MergeRate() {}

    /**
     * Why the fixes of an alert's rule are only suggested.
     *
     * @param least percent; 0: never
     */
    static Optional<String> tooLow(RemediationStore store, RepositoryRef repository, LiveAlert alert, int least) {
        if (least == 0) {
            return Optional.empty();
        }
        List<RemediationState> decided =
                store.decided(repository, alert.rule().tool(), alert.rule().id(), LAST);
        long merged = decided.stream()
                .filter(state -> state == RemediationState.MERGED || state == RemediationState.FIXED)
                .count();
        return decided.size() < LAST || merged * 100 >= (long) least * LAST
                ? Optional.empty()
                : Optional.of(Reasons.SUGGESTED + " for this rule: " + merged + " of its last " + LAST
                        + " pull requests were merged and stayed (limits.least-merge-rate)");
    }
}
