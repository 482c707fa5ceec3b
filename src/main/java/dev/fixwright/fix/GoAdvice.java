package dev.fixwright.fix;

import java.util.List;

/**
 * The answer to a weakness that no rewriting of Go code ends for certain: what stands in the way, and what people can do.
 *
 * @param advice one plain sentence
 */
public record GoAdvice(String weakness, String advice) implements GoFixer {
    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Attempt attempt(GoSite site) {
        return Attempt.declined(advice);
    }
}
