package dev.fixwright.finding.sarif;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What is said about a file that turns out to be something else. */
final class NotSarif {
    private static final String ADVICE = "ask the scanner for SARIF 2.1.0, such as \"spotbugs -sarif\","
            + " \"semgrep --sarif\" or \"codeql database analyze --format=sarif-latest\"";

    private NotSarif() {}

    static String empty(String name) {
        return name + " is empty; " + ADVICE;
    }

    static String noSarif(String name) {
        return name + " is JSON but not SARIF: its top level has no \"runs\"; " + ADVICE;
    }

    /** {@code place} is where the text stops being JSON. */
    static String noJson(String name, String place, JsonProcessingException e) {
        return name + " is not readable SARIF at " + place + ": " + problem(e.getOriginalMessage()) + "; " + ADVICE;
    }

    /** What other kind of file begins like this; empty where it may be JSON. */
    static Optional<String> otherKind(String name, byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("pk\u0003\u0004")) {
            return Optional.of(name + " is a ZIP archive; unpack it and name the SARIF file in it");
        }
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return Optional.of(
                    name + " is an HTML page, not SARIF; if it was downloaded, sign in and download it again");
        }
        return text.startsWith("<") ? Optional.of(name + " is XML, not SARIF; " + ADVICE) : Optional.empty();
    }

    /** The first clause of a parser's message, without character codes and lists of what was expected. */
    private static String problem(String message) {
        String first = message.replaceAll("\\(('.')[^)]*\\)\\)", "$1")
                .replaceAll("[:(].*", "")
                .strip();
        return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }
}
