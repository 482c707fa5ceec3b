package dev.fixwright.finding.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.finding.Finding;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which file of the repository a result's URI means: a corpus of tricks, and thousands of random mixtures of them. */
class SarifPathsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path HERE = Path.of("/home/ann/shop");
    private static final MemoryTree TREE = new MemoryTree(Stream.of(
                    "src/A.java",
                    "src/sub/B.java",
                    "src/sub dir/C.java",
                    "äöü/D.java",
                    "one/x/E.java",
                    "two/x/E.java",
                    "100%25.java",
                    "app/src/main/java/com/acme/F.java",
                    "other/A.java")
            .map(path -> SourceFile.of(SourcePath.of(path), "x"))
            .toList());
    private static final List<List<String>> BASES = List.of(
            List.of("%SRCROOT%", "file:///build/shop/", ""),
            List.of("REPO", "file:///home/ann/shop/", ""),
            List.of("IN", "file:///home/ann/shop/src/", ""),
            List.of("PARENT", "file:///home/ann/", ""),
            List.of("REL", "src/", "%SRCROOT%"),
            List.of("REL2", "sub/", "REL"),
            List.of("EMPTY", "", ""),
            List.of("LOOP1", "a/", "LOOP2"),
            List.of("LOOP2", "b/", "LOOP1"),
            List.of("WEB", "https://example.com/", ""),
            List.of("ETC", "file:///etc/", ""),
            List.of("UP", "../", ""),
            List.of("WIN", "file:///D:/a/shop/", ""),
            List.of("SLASH", "file:///", ""));

    private final SarifReader reader = SarifReader.of(TREE, List.of(HERE));

    record Row(String uri, String base, String expected) {}

    static List<Row> corpus() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/sarif/paths.txt"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\\|", -1);
                String uri = cells[0].strip()
                        .replace("<NUL>", "\0")
                        .replace("<LF>", "\n")
                        .replace("<BEL>", "\007")
                        .replace("<DEL>", "\177");
                rows.add(new Row(uri, cells[1].strip(), cells[2].strip()));
            }
        }
        return rows;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void meansWhatTheCorpusSays(Row row) throws IOException {
        SarifLog log = read(row.uri(), row.base());

        String answer = log.findings().isEmpty()
                ? "no: " + log.refused().get(0).reason()
                : log.findings().get(0).path().value();
        if (row.expected().startsWith("no: ")) {
            assertThat(answer).startsWith("no: ").contains(row.expected().substring(4));
        } else {
            assertThat(answer).isEqualTo(row.expected());
        }
    }

    @Test
    void hasAHundredRows() throws IOException {
        assertThat(corpus()).hasSizeGreaterThanOrEqualTo(100);
    }

    /** Seeded, so a failure can be seen again. */
    @Test
    void neverMeansAPathOutsideTheRepository() throws IOException {
        List<Row> corpus = corpus();
        Random random = new Random(20261122);
        String[] pieces = {
            "..", "/", "\\", "%2e", "%2f", "%5c", "%00", ".", "file:", "//", "C:", "src", "A.java", "%", "\0"
        };
        int inside = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder uri =
                    new StringBuilder(corpus.get(random.nextInt(corpus.size())).uri());
            for (int change = random.nextInt(4); change >= 0; change--) {
                uri.insert(random.nextInt(uri.length() + 1), pieces[random.nextInt(pieces.length)]);
            }
            for (Finding finding : read(
                            uri.toString(),
                            BASES.get(random.nextInt(BASES.size())).get(0))
                    .findings()) {
                Path path = HERE.resolve(finding.path().value());
                assertThat(path.normalize()).as("%s", uri).isEqualTo(path).isNotEqualTo(HERE);
                assertThat(path.startsWith(HERE)).as("%s", uri).isTrue();
                inside++;
            }
        }
        assertThat(inside).isGreaterThan(1_000);
    }

    private SarifLog read(String uri, String base) throws IOException {
        ObjectNode log = JSON.createObjectNode().put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode bases = run.putObject("originalUriBaseIds");
        for (List<String> known : BASES) {
            ObjectNode one = bases.putObject(known.get(0));
            if (!known.get(1).isEmpty()) {
                one.put("uri", known.get(1));
            }
            if (!known.get(2).isEmpty()) {
                one.put("uriBaseId", known.get(2));
            }
        }
        ArrayNode results = run.putArray("results");
        ObjectNode place = results.addObject()
                .put("ruleId", "r")
                .putArray("locations")
                .addObject()
                .putObject("physicalLocation");
        ObjectNode file = place.putObject("artifactLocation").put("uri", uri);
        if (!base.isEmpty()) {
            file.put("uriBaseId", base);
        }
        place.putObject("region").put("startLine", 1);
        return reader.read("paths.sarif", new ByteArrayInputStream(JSON.writeValueAsBytes(log)));
    }
}
