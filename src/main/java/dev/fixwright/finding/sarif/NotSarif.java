package dev.fixwright.finding.sarif;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Locale;

/** What is said about a file that turns out to be something else. */
final class NotSarif {
    private static final String ADVICE = "ask the scanner for SARIF 2.1.0, such as \"spotbugs -sarif\","
            + " \"semgrep --sarif\" or \"codeql database analyze --format=sarif-latest\"";

    private NotSarif() {}

    static String empty(String name) {
        return name + " is empty; " + ADVICE;
    }

    static String noSarif(String name) {
        return name + " is JSON but no SARIF: its top level has no \"runs\"; " + ADVICE;
    }

    /** {@code place} is where the text stops being JSON. */
    static String noJson(String name, String place, JsonProcessingException e) {
        return name + " is no readable SARIF at " + place + ": " + problem(e.getOriginalMessage()) + "; " + ADVICE;
    }

    /** The first clause of a parser's message, without character codes and lists of what was expected. */
    private static String problem(String message) {
        String first = message.replaceAll("\\(('.')[^)]*\\)\\)", "$1")
                .replaceAll("[:(].*", "")
                .strip();
        return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }
}
