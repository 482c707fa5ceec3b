package dev.fixwright.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code fixwright tenant}: the organisations that the server knows. */
@Command(
        name = "tenant",
        customSynopsis = "@|bold fixwright tenant|@ create|list [OPTION]...",
        description = {"Lists the organisations that the server knows, and makes others.", ""},
        mixinStandardHelpOptions = true)
public final class TenantCommand extends CommandGroup {
    private TenantCommand() {}

    public static CommandLine of(AccessDesk desk, Terminal terminal) {
        return of(
                new TenantCommand(),
                List.of(new TenantCreateCommand(desk, terminal), new TenantListCommand(desk, terminal)));
    }
}
