package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.fixwright.access.Tenant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fixwright tenant create}. */
@Command(
        name = "create",
        customSynopsis = "@|bold fixwright tenant create|@ --name NAME [OPTION]...",
        description = {"Makes an organisation without an installation of the app, and prints its id.", ""},
        sortOptions = false,
        footer = {"", "Example:", "  fixwright tenant create --name \"Acme certificates\""},
        mixinStandardHelpOptions = true)
final class TenantCreateCommand implements Callable<Integer> {
    private final AccessDesk desk;
    private final Terminal terminal;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "Its name, as lists show it.")
    private String name = "";

    @Mixin
    private OutputForm output = new OutputForm();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    TenantCreateCommand(AccessDesk desk, Terminal terminal) {
        this.desk = desk;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Names.refuseUnlessName("--name", name);
        Tenant tenant = desk.createTenant(database.settings(), name);
        terminal.out().println(output.isJson() ? AccessJson.tenant(tenant) : tenant.id());
        return ExitCode.ALL_FIXED.number();
    }
}
