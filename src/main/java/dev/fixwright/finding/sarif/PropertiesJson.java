package dev.fixwright.finding.sarif;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What the property bag of a rule or result says that matters here. */
final class PropertiesJson {
    private static final int MAX_TAGS = 20;

    final Set<Integer> cwes = new LinkedHashSet<>();
    /** GitHub's score from 0 to 10; NaN where there is none. */
    double score = Double.NaN;
    /** SpotBugs' rank, 1 (scariest) to 20; -1 where there is none. */
    int rank = -1;

    Optional<Long> alert = Optional.empty();

    void read(JsonCursor json) throws IOException {
        json.object(name -> {
            switch (name) {
                case "tags" -> readTags(json);
                case "security-severity" -> score = score(json.text());
                case "rank", "bugRank" -> rank = json.integer();
                case "github/alertNumber" ->
                    alert = Optional.of(json.integer())
                            .filter(number -> number > 0)
                            .map(Integer::longValue);
                default -> {
                    if (Cwe.isKey(name)) {
                        Cwe.take(json, cwes);
                    }
                }
            }
        });
    }

    private void readTags(JsonCursor json) throws IOException {
        int[] seen = {0};
        json.array(() -> {
            if (seen[0]++ < MAX_TAGS) {
                Cwe.addNamed(json.text(), cwes);
            }
        });
    }

    private static double score(String text) {
        try {
            double score = Double.parseDouble(text);
            return score >= 0 && score <= 10 ? score : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
