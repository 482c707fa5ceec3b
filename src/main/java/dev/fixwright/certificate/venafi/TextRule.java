package dev.fixwright.certificate.venafi;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a policy allows a part of a certificate's names to be: each value must match one of the patterns as a whole.
 *
 * @param shown the patterns as the policy has them
 * @param needed whether a missing value is judged as an empty one
 */
record TextRule(List<Pattern> patterns, List<String> shown, boolean needed) {
    private static final int LONGEST_SHOWN = 100;

    /** Patterns in RE2 syntax, which no text keeps busy for long. */
    static TextRule ofPatterns(List<String> patterns, boolean needed) throws PolicyException {
        List<Pattern> compiled = new ArrayList<>();
        for (String pattern : patterns) {
            if (PatternSize.isTooLarge(pattern)) {
                throw new PolicyException("The policy has a pattern that is too large to be looked at: "
                        + pattern.substring(0, Math.min(LONGEST_SHOWN, pattern.length())) + ".");
            }
            try {
                compiled.add(Pattern.compile(pattern));
            } catch (PatternSyntaxException e) {
                throw new PolicyException(
                        "The policy has a pattern that cannot be read: " + pattern + " (" + e.getDescription() + ").");
            }
        }
        return new TextRule(List.copyOf(compiled), List.copyOf(patterns), needed);
    }

    /** Exactly these texts. */
    static TextRule ofTexts(List<String> texts, boolean needed) {
        return new TextRule(
                texts.stream().map(text -> Pattern.compile(Pattern.quote(text))).toList(), List.copyOf(texts), needed);
    }

    /** These domains and all below them; with a star for a label only where wildcards are allowed. */
    static TextRule ofDomains(List<String> domains, boolean wildcards) {
        String label = wildcards ? "[\\p{L}\\p{N}*-]+" : "[\\p{L}\\p{N}-]+";
        List<Pattern> patterns = domains.stream()
                .map(domain -> Pattern.compile("(?i)(" + label + "\\.)*" + Pattern.quote(domain)))
                .toList();
        return new TextRule(patterns, List.copyOf(domains), false);
    }

    /** The values that are not allowed; an empty text stands for a missing one. */
    List<String> refused(List<String> values) {
        List<String> judged = values.isEmpty() && needed ? List.of("") : values;
        return judged.stream()
                .filter(value -> patterns.stream().noneMatch(pattern -> pattern.matches(value)))
                .toList();
    }

    Optional<String> allowed() {
        return shown.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", shown));
    }
}
