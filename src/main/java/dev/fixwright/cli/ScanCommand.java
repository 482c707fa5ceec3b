package dev.fixwright.cli;

import dev.fixwright.finding.sarif.SarifException;
import dev.fixwright.finding.sarif.SarifReader;
import dev.fixwright.source.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The user's own command line, run by the system's shell in a folder of its own. */
record ScanCommand(String command) {
    static final String VARIABLE = "FIXWRIGHT_SARIF_OUT";
    private static final String PLACEHOLDER = "{sarif}";
    private static final int SAID_LINES = 5;
    private static final int MAX_SAID = 300;
    private static final boolean WINDOWS = File.separatorChar == '\\';

    /**
     * Scans a folder.
     *
     * @param output where the SARIF and what the command prints are kept; a folder of its own
     * @param tree the folder's files
     */
    Scan run(Path folder, Path output, SourceTree tree) throws IOException {
        Files.createDirectories(output);
        Path sarif = output.resolve("scan.sarif");
        Path printed = output.resolve("printed");
        Path errors = output.resolve("errors");
        String line = command.replace(PLACEHOLDER, quoted(sarif));
        ProcessBuilder builder = new ProcessBuilder(
                        WINDOWS ? List.of("cmd", "/c", line) : List.of("/bin/sh", "-c", line))
                .directory(folder.toFile())
                .redirectOutput(printed.toFile())
                .redirectError(errors.toFile());
        builder.environment().put(VARIABLE, sarif.toString());
        int exit = exitOf(builder.start());
        boolean written = Files.exists(sarif) && Files.size(sarif) > 0;
        if (!written && Files.size(printed) == 0) {
            return failed(exit, "wrote no SARIF", errors, printed);
        }
        try {
            return new Scan.Done(SarifReader.of(tree, List.of(folder)).read(written ? sarif : printed), exit);
        } catch (SarifException e) {
            return failed(exit, written ? "wrote no usable SARIF: " + e.reason() : "printed no SARIF", errors, printed);
        }
    }

    private static String quoted(Path file) {
        return WINDOWS ? "\"" + file + "\"" : "'" + file.toString().replace("'", "'\\''") + "'";
    }

    private static int exitOf(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the scan was interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    private static Scan failed(int exit, String what, Path errors, Path printed) throws IOException {
        List<String> said = lastLines(errors);
        return new Scan.Failed(exit, what, said.isEmpty() ? lastLines(printed) : said);
    }

    private static List<String> lastLines(Path file) throws IOException {
        Deque<String> last = new ArrayDeque<>();
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    last.add(PlainText.cut(PlainText.line(line), MAX_SAID));
                    if (last.size() > SAID_LINES) {
                        last.remove();
                    }
                });
        return List.copyOf(last);
    }
}
