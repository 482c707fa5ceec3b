package dev.fixwright.fix;

import java.util.List;

/**
 * The answer to a weakness that no rewriting of C# code ends for certain: what stands in the way, and what people can do.
 *
 * @param advice one plain sentence
 */
public record CSharpAdvice(String weakness, String advice) implements CSharpFixer {
    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        return Attempt.declined(advice);
    }
}
