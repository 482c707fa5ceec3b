package dev.fixwright.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Constants as people spell them, {@code SARIF_FIX} as {@code sarif-fix}, and what they meant by a misspelt word. */
public final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> List<String> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }

    /** The words as people list them: "off, suggest or fix". */
    public static String choice(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** The nearest of some words, by the fewest letters to change; the first of equals. */
    static String nearest(String word, List<String> words) {
        return words.stream()
                .min((a, b) -> Integer.compare(distance(word, a), distance(word, b)))
                .orElseThrow();
    }

    /** The nearest of some words, if it is near enough to have been meant. */
    public static Optional<String> near(String word, List<String> words) {
        return words.stream()
                .min((a, b) -> Integer.compare(distance(word, a), distance(word, b)))
                .filter(found -> distance(word, found) <= Math.max(2, word.length() / 3)
                        || (word.length() > 2 && found.startsWith(word)));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
