package dev.fixwright.repository;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * What a rule wants a text to be like.
 *
 * @param operator {@code starts_with}, {@code ends_with}, {@code contains} or {@code regex}
 * @param negate whether it may just not be so
 */
public record TextRule(String operator, String pattern, boolean negate) {
    /** Whether a text is as it should be; one whose pattern cannot be read here is left to the code host. */
    public boolean holds(String text) {
        return switch (operator) {
            case "starts_with" -> text.startsWith(pattern) != negate;
            case "ends_with" -> text.endsWith(pattern) != negate;
            case "contains" -> text.contains(pattern) != negate;
            default -> matches(text);
        };
    }

    private boolean matches(String text) {
        try {
            return Pattern.compile(pattern).matcher(text).find() != negate;
        } catch (PatternSyntaxException e) {
            return true;
        }
    }

    /** As it goes on after "that". */
    public String words() {
        String verb = switch (operator) {
            case "starts_with" -> negate ? "do not start with" : "start with";
            case "ends_with" -> negate ? "do not end with" : "end with";
            case "contains" -> negate ? "do not contain" : "contain";
            default -> negate ? "do not match" : "match";
        };
        return verb + " `" + pattern + "`";
    }
}
