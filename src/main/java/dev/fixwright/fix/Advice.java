package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.syntax.Project;

/**
 * Answers the findings of a weakness that only its authors can end, and says why.
 *
 * @param reason what stands in the way: one plain sentence
 */
public record Advice(String weakness, String reason) implements Fixer {
    @Override
    public boolean reads(Finding finding) {
        return true;
    }

    @Override
    public Attempt attempt(Finding finding, Project project) {
        return Attempt.declined(reason);
    }
}
