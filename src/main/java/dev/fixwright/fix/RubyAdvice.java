package dev.fixwright.fix;

import java.util.List;

/**
 * The answer to a weakness that no rewriting of Ruby code ends for certain: what stands in the way, and what people can do.
 *
 * @param advice one plain sentence
 */
public record RubyAdvice(String weakness, String advice) implements RubyFixer {
    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Attempt attempt(RubySite site) {
        return Attempt.declined(advice);
    }
}
