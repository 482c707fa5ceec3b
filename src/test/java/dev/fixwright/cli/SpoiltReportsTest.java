package dev.fixwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.cli.Transcript.Ran;
import dev.fixwright.finding.sarif.SpoiltReport;
import dev.fixwright.repository.GitFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a report holds, nothing is written but a fix of the file that it names. */
class SpoiltReportsTest {
    private static final int REPORTS = 80;
    private static final String CODES = "class Codes {\n    java.util.Random r = new java.util.Random();\n}\n";
    private static final String FIXED =
            "class Codes {\n    java.util.Random r = new java.security.SecureRandom();\n}\n";

    @TempDir
    Path folder;

    @Test
    void writeNothingButFixes() throws IOException {
        try (GitFolder git = GitFolder.init(folder.resolve("shop"))) {
            git.file("src/shop/Codes.java", CODES).file("README.md", "shop").commitAll();
            git.file("../secret", "secret");
            Map<String, String> before = files();
            int fixed = 0;
            for (int number = 0; number < REPORTS; number++) {
                byte[] report = SpoiltReport.of("PREDICTABLE_RANDOM", "src/shop/Codes.java", 2, new Random(number));

                Ran ran = Transcript.in(git).withInput(report).run("fix", "--sarif", "-", "REPO");

                assertThat(ran.exit()).as("report %s\n%s", number, ran.err()).isBetween(0, 2);
                Map<String, String> after = files();
                String codes = after.put("shop/src/shop/Codes.java", CODES);
                assertThat(codes).as("report %s", number).isIn(CODES, FIXED);
                assertThat(after).as("report %s", number).isEqualTo(before);
                fixed += codes.equals(FIXED) ? 1 : 0;
                git.file("src/shop/Codes.java", CODES);
            }
            assertThat(fixed).isBetween(REPORTS / 4, REPORTS - 10);
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            // Where Fixwright itself notes what it is doing.
            Path notes = folder.resolve("shop/.git/fixwright");
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(notes))
                    .toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
