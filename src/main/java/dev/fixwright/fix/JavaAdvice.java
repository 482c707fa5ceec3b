package dev.fixwright.fix;

import java.util.List;

/**
 * Answers the findings of a weakness in Java files that only its authors can end, and says why.
 *
 * @param reason what stands in the way: one plain sentence
 */
public record JavaAdvice(String weakness, String reason) implements JavaFixer {
    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Attempt attempt(JavaSite site) {
        return Attempt.declined(reason);
    }
}
