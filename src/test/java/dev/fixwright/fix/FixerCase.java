package dev.fixwright.fix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Severity;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A case folder: {@code before/}, {@code finding.json}, and either {@code after/}, which holds the changed and new files
 * only, or {@code declined.txt} with the exact reason.
 */
record FixerCase(String name, List<SourceFile> before, Finding finding, List<SourceFile> after, String declined) {
    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<FixerCase> all() {
        return in("");
    }

    /** The cases in one folder of the folder of cases, such as those of a weakness. */
    static List<FixerCase> in(String folder) {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().equals("finding.json"))
                    .map(Path::getParent)
                    .sorted()
                    .map(FixerCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The weaknesses that have cases, by id. */
    static List<String> folders() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FixerCase read(Path folder) {
        try {
            Path declined = folder.resolve("declined.txt");
            return new FixerCase(
                    FOLDER.relativize(folder).toString(),
                    files(folder.resolve("before")),
                    finding(JSON.readTree(folder.resolve("finding.json").toFile())),
                    files(folder.resolve("after")),
                    Files.exists(declined) ? Files.readString(declined).strip() : "");
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("cannot read the case " + folder, e);
        }
    }

    private static List<SourceFile> files(Path folder) throws IOException {
        List<SourceFile> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    SourcePath path = SourcePath.of(folder.relativize(file).toString());
                    SourceFile.decode(path, Files.readAllBytes(file)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Finding finding(JsonNode json) {
        int line = json.path("line").asInt();
        int endLine = json.path("endLine").asInt(line);
        List<Integer> cwes = new ArrayList<>();
        json.path("cwes").forEach(cwe -> cwes.add(cwe.asInt()));
        return new Finding(
                json.path("tool").asText("SpotBugs"),
                json.path("rule").asText(),
                cwes,
                Severity.MEDIUM,
                json.path("message").asText(""),
                SourcePath.of(json.path("path").asText()),
                new Region(
                        line,
                        json.path("startColumn").asInt(0),
                        endLine,
                        json.path("endColumn").asInt(0)),
                List.of(),
                Optional.empty());
    }

    boolean isFixed() {
        return declined.isEmpty();
    }

    MemoryTree tree() {
        return new MemoryTree(before);
    }

    /** The same case with every text rewritten. */
    FixerCase with(UnaryOperator<SourceFile> rewrite) {
        return new FixerCase(
                name,
                before.stream().map(rewrite).toList(),
                finding,
                after.stream().map(rewrite).toList(),
                declined);
    }

    @Override
    public String toString() {
        return name;
    }
}
