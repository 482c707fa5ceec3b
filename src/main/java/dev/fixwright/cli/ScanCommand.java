package dev.fixwright.cli;

import dev.fixwright.finding.sarif.SarifException;
import dev.fixwright.finding.sarif.SarifReader;
import dev.fixwright.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The user's own command line, run by the system's shell in a folder of its own. */
record ScanCommand(String command) {
    static final String VARIABLE = "FIXWRIGHT_SARIF_OUT";
    private static final String PLACEHOLDER = "{sarif}";
    private static final int SAID_LINES = 5;

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
        ShellCommand shell = new ShellCommand(
                command.replace(PLACEHOLDER, ShellCommand.quoted(sarif)), Map.of(VARIABLE, sarif.toString()));
        int exit = shell.run(folder, printed, errors, Optional.empty()).orElseThrow();
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

    private static Scan failed(int exit, String what, Path errors, Path printed) throws IOException {
        List<String> said = ShellCommand.last(SAID_LINES, ShellCommand.said(errors));
        return new Scan.Failed(
                exit, what, said.isEmpty() ? ShellCommand.last(SAID_LINES, ShellCommand.said(printed)) : said);
    }
}
