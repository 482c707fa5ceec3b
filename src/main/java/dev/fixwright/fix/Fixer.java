package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.syntax.Project;
import java.util.List;

/**
 * Answers findings of one weakness. A fixer is a pure function of the finding and the project: no disk, no network, no
 * clock, the same bytes every time.
 *
 * <p>It fixes the value that flows in: bound, encoded for its context, confined or validated. It never drops or hides the
 * sink and never suppresses the report. On code that needs no fix it declines, so that a second run changes nothing.
 */
public interface Fixer {
    /** The id of the weakness whose findings this fixer answers. */
    String weakness();

    /** What proofs call this fixer, and people find in its source by: the same in every version that does the same. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** The languages that this fixer changes, as people call them; none for one that only tells what is to be done. */
    default List<String> languages() {
        return List.of();
    }

    /** Whether this fixer reads the language of the finding's file. */
    boolean reads(Finding finding);

    Attempt attempt(Finding finding, Project project);
}
