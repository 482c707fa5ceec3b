package dev.fixwright.backlog;

import java.util.Optional;
import java.util.Set;

/**
 * Which assessments are meant; what is empty excludes none.
 *
 * @param repository {@code owner/name}, in any case
 * @param rule the scanner's id of the rule
 */
public record AssessmentFilter(Set<Assessment.Status> statuses, Optional<String> repository, Optional<String> rule) {
    public static final AssessmentFilter ALL = new AssessmentFilter(Set.of(), Optional.empty(), Optional.empty());

    public AssessmentFilter {
        statuses = Set.copyOf(statuses);
    }
}
