package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.fixwright.access.Tenant;
import dev.fixwright.access.TenantScope;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fixwright tenant list}. */
@Command(
        name = "list",
        customSynopsis = "@|bold fixwright tenant list|@ [OPTION]...",
        description = {"Lists the organisations that the server knows.", ""},
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class TenantListCommand implements Callable<Integer> {
    private final AccessDesk desk;
    private final Terminal terminal;

    @Mixin
    private OutputForm output = new OutputForm();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    TenantListCommand(AccessDesk desk, Terminal terminal) {
        this.desk = desk;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        List<Tenant> tenants = desk.read(
                database.settings(),
                access ->
                        Pages.all((after, most) -> access.tenants().after(after, most, TenantScope.all()), Tenant::id));
        if (output.isJson()) {
            terminal.out().println(AccessJson.tenants(tenants));
        } else {
            new AccessText(terminal).tenants(tenants);
        }
        return ExitCode.ALL_FIXED.number();
    }
}
