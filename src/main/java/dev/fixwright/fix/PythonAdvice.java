package dev.fixwright.fix;

import java.util.List;

/**
 * The answer to a weakness that no rewriting of Python code ends for certain: what stands in the way, and what people can do.
 *
 * @param advice one plain sentence
 */
public record PythonAdvice(String weakness, String advice) implements PythonFixer {
    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Attempt attempt(PythonSite site) {
        return Attempt.declined(advice);
    }
}
