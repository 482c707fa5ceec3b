package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.source.SourceFile;
import java.util.Optional;
import java.util.Random;

/** A scanner's report of one finding, whose lines and columns need not be any of the file. */
final class MutatedReport {
    private static final String[] WILD = {
        "0",
        "-1",
        "-2147483648",
        "2147483647",
        "9223372036854775807",
        "1e9",
        "1.5",
        "\"7\"",
        "null",
        "true",
        "[3]",
        "{}"
    };

    private MutatedReport() {}

    static String of(Finding finding, Optional<SourceFile> file, Random random) {
        Region region = finding.region();
        int lines = file.map(text -> (int) text.text().lines().count()).orElse(0);
        boolean kept = random.nextInt(2) == 0;
        int line = kept ? region.startLine() : 1 + random.nextInt(lines + 3);
        StringBuilder json = new StringBuilder("\"startLine\": ").append(random.nextInt(20) == 0 ? wild(random) : line);
        if (kept && region.hasColumns()) {
            json.append(", \"startColumn\": ").append(region.startColumn());
            json.append(", \"endLine\": ").append(region.endLine());
            json.append(", \"endColumn\": ").append(region.endColumn());
        } else {
            number(json, "endLine", line, random);
            number(json, "startColumn", 20, random);
            number(json, "endColumn", 40, random);
        }
        return "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"" + finding.tool() + "\"}}, "
                + "\"results\": [{\"ruleId\": \"" + finding.rule() + "\", \"locations\": [{\"physicalLocation\": "
                + "{\"artifactLocation\": {\"uri\": \"" + finding.path() + "\"}, \"region\": {" + json + "}}}]}]}]}";
    }

    private static void number(StringBuilder json, String name, int near, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> json.append(", \"%s\": %d".formatted(name, near + random.nextInt(60) - 20));
            case 1 -> json.append(", \"%s\": %s".formatted(name, wild(random)));
            default -> {}
        }
    }

    private static String wild(Random random) {
        return WILD[random.nextInt(WILD.length)];
    }
}
