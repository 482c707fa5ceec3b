package dev.fixwright.finding.sarif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Files that are too much are refused within two seconds, with a reason. */
class SarifLimitsTest {
    private static final String RESULT =
            "{\"ruleId\":\"r\",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"A.java\"},"
                    + "\"region\":{\"startLine\":1}}}]}";

    @Test
    void takes25000ResultsAndNotOneMore() {
        assertThat(read(repeated(start("results"), RESULT, 25_000, "]}]}")).findings())
                .hasSize(25_000);
        refused(repeated(start("results"), RESULT, 25_001, "]}]}"), "bomb.sarif has more than 25,000 results in run 1");
    }

    @Test
    void refusesTooManyRunsRulesExtensionsAndSteps() {
        refused(repeated("{\"version\":\"2.1.0\",\"runs\":[", "{\"results\":[]}", 21, "]}"), "has more than 20 runs");
        refused(
                repeated("{\"runs\":[{\"tool\":{\"driver\":{\"rules\":[", "{\"id\":\"r\"}", 25_001, "]}}}]}"),
                "lists more than 25,000 rules");
        refused(
                repeated("{\"runs\":[{\"tool\":{\"extensions\":[", "{}", 101, "]}}]}"),
                "lists more than 100 extensions");
        refused(
                repeated(
                        start("results") + "{\"codeFlows\":[{\"threadFlows\":[{\"locations\":[",
                        "{}",
                        10_000_000,
                        "]}]}]}]}]}"),
                "has a result with more than 10,000 data-flow steps");
    }

    @Test
    void refusesAGzipBomb() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write("{\"runs\":[{\"x\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) 'a');
            for (int i = 0; i < 1_000; i++) {
                gzip.write(megabyte);
            }
        }

        refused(new ByteArrayInputStream(bomb.toByteArray()), "unpacks to more than 100 times its size");
    }

    @Test
    void refusesMoreThan200Megabytes() {
        refused(
                repeated("{\"runs\":[], \"x\":[", "\"" + "a".repeat(1 << 16) + "\"", 10_000, "]}"),
                "bomb.sarif holds more than 200 MB of SARIF");
    }

    @Test
    void refusesJsonBombs() {
        refused(repeated("{\"runs\":", "[", 100_000, ""), "Document nesting depth (201) exceeds");
        refused(repeated("{\"runs\":[{\"results\":[{\"rank\":", "1", 1_000_000, "}]}]}"), "Number value length");
        refused(
                repeated(start("results") + "{\"ruleId\":\"", "a".repeat(1_000), 20_000, "\"}]}]}"),
                "String value length");
        refused(repeated("{\"", "a".repeat(1_000), 1_000, "\":1}"), "Name length");
        refused(repeated("{\"runs\":[],\"a\":1,", "\"a\":1", 100_000, "}"), "duplicate field 'a'");
    }

    @Test
    void leavesNoRoomForAStackOverflowInTheBases() {
        StringBuilder bases = new StringBuilder("{\"runs\":[{\"originalUriBaseIds\":{");
        for (int i = 0; i < 5_000; i++) {
            bases.append("\"b%d\":{\"uri\":\"x/\",\"uriBaseId\":\"b%d\"},".formatted(i, i + 1));
        }
        String json = bases + "\"z\":{}},\"results\":["
                + RESULT.replace("\"A.java\"", "\"A.java\",\"uriBaseId\":\"b0\"") + "]}]}";

        SarifLog log = read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(log.refused().get(0).reason()).contains("goes in circles");
    }

    private static String start(String table) {
        return "{\"version\":\"2.1.0\",\"runs\":[{\"" + table + "\":[";
    }

    private static SarifLog read(InputStream in) {
        return SarifReader.withoutFiles().read("bomb.sarif", in);
    }

    private static void refused(InputStream in, String reason) {
        assertTimeout(
                Duration.ofSeconds(30), // far above what it takes, so that a busy machine is not a failure
                () -> assertThatThrownBy(() -> read(in))
                        .isInstanceOf(SarifException.class)
                        .hasMessageStartingWith("bomb.sarif ")
                        .hasMessageContaining(reason));
    }

    /** A text with a part that is repeated, made while it is read. Parts that are JSON values get commas between them. */
    private static InputStream repeated(String before, String part, int times, String after) {
        boolean list = part.startsWith("{") || part.startsWith("\"");
        byte[] start = before.getBytes(StandardCharsets.UTF_8);
        byte[] end = after.getBytes(StandardCharsets.UTF_8);
        byte[] first = part.getBytes(StandardCharsets.UTF_8);
        byte[] next = ((list ? "," : "") + part).getBytes(StandardCharsets.UTF_8);
        return new SequenceInputStream(new Enumeration<>() {
            private int at;

            @Override
            public boolean hasMoreElements() {
                return at <= times + 1;
            }

            @Override
            public InputStream nextElement() {
                int now = at++;
                return new ByteArrayInputStream(now == 0 ? start : now == times + 1 ? end : now == 1 ? first : next);
            }
        });
    }
}
