package dev.fixwright.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code fixwright certificate}: what was issued for the domains of the server's certificates file. */
@Command(
        name = "certificate",
        customSynopsis = "@|bold fixwright certificate|@ list|show|export [OPTION]...",
        description = {
            "Lists the certificates that the server had issued, and writes them to files with their keys.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class CertificateCommand extends CommandGroup {
    private CertificateCommand() {}

    public static CommandLine of(CertificateShelf shelf, Terminal terminal) {
        return of(
                new CertificateCommand(),
                List.of(
                        new CertificateListCommand(shelf, terminal),
                        new CertificateShowCommand(shelf, terminal),
                        new CertificateExportCommand(shelf, terminal)));
    }
}
