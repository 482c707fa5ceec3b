package dev.fixwright.finding.sarif;

import java.io.IOException;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CWE numbers, however a tool writes them: {@code external/cwe/cwe-089}, {@code CWE-89: Improper ...}, {@code 89}. */
final class Cwe {
    private static final Pattern NAMED = Pattern.compile("(?i)(?<![a-z])cwe[-_:/# ]{0,2}0*(\\d{1,5})(?!\\d)");
    private static final Pattern BARE = Pattern.compile("0*(\\d{1,5})");
    private static final Pattern KEY = Pattern.compile("(?i)cwe[-_]?(ids?|s|numbers?)?");

    private Cwe() {}

    /** Adds every CWE that a text names. */
    static void addNamed(String text, Collection<Integer> numbers) {
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group(1)));
        }
    }

    /** Adds the CWEs of a text that is known to be about CWEs, where a bare number will do. */
    static void addAny(String text, Collection<Integer> numbers) {
        Matcher bare = BARE.matcher(text.strip());
        if (bare.matches()) {
            numbers.add(Integer.parseInt(bare.group(1)));
        } else {
            addNamed(text, numbers);
        }
    }

    /** Whether a property of this name holds CWEs. */
    static boolean isKey(String property) {
        return KEY.matcher(property).matches();
    }

    /** Takes a property's value: one text or number, or an array of them. */
    static void take(JsonCursor json, Collection<Integer> numbers) throws IOException {
        if (json.isArray()) {
            json.array(() -> addAny(json.text(), numbers));
        } else {
            addAny(json.text(), numbers);
        }
    }
}
