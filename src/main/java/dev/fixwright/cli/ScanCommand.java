package dev.fixwright.cli;

import dev.fixwright.finding.sarif.SarifException;
import dev.fixwright.finding.sarif.SarifReader;
import dev.fixwright.source.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The user's own command line, run by the system's shell in a folder of its own. */
record ScanCommand(String command) {
    static final String VARIABLE = "FIXWRIGHT_SARIF_OUT";
    private static final String PLACEHOLDER = "{sarif}";
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
            return failed(exit, "wrote no SARIF", errors);
        }
        try {
            return new Scan.Done(SarifReader.of(tree, List.of(folder)).read(written ? sarif : printed), exit);
        } catch (SarifException e) {
            return failed(exit, written ? "wrote no usable SARIF: " + e.reason() : "printed no SARIF", errors);
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

    private static Scan failed(int exit, String what, Path errors) throws IOException {
        String last = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .reduce("", (earlier, line) -> line);
        String said = last.isEmpty() ? "" : "; it said: " + PlainText.line(last);
        return new Scan.Failed("the scan " + (exit == 0 ? "" : "failed with exit " + exit + " and ") + what + said);
    }
}
