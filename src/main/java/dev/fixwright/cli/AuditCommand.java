package dev.fixwright.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code fixwright audit}: the log of who changed what. */
@Command(
        name = "audit",
        customSynopsis = "@|bold fixwright audit|@ export|verify [OPTION]...",
        description = {"Exports the log of who changed what, and tells whether it is whole.", ""},
        mixinStandardHelpOptions = true)
public final class AuditCommand extends CommandGroup {
    private AuditCommand() {}

    public static CommandLine of(AccessDesk desk, Terminal terminal) {
        return of(
                new AuditCommand(),
                List.of(new AuditExportCommand(desk, terminal), new AuditVerifyCommand(desk, terminal)));
    }
}
