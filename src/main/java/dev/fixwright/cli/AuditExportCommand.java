package dev.fixwright.cli;

import dev.fixwright.access.Access;
import dev.fixwright.access.AuditRow;
import dev.fixwright.access.TenantScope;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fixwright audit export}: one JSON object a line. */
@Command(
        name = "export",
        customSynopsis = "@|bold fixwright audit export|@ [OPTION]...",
        description = {"Prints the audit log, one JSON object a line, the first change first.", ""},
        sortOptions = false,
        footer = {"", "Example:", "  fixwright audit export --after 4711 >> audit.ndjson"},
        mixinStandardHelpOptions = true)
final class AuditExportCommand implements Callable<Integer> {
    private static final int ROWS = 1_000;

    private final AccessDesk desk;
    private final Terminal terminal;

    @Option(names = "--after", paramLabel = "NUMBER", description = "Only what comes after the row of that number.")
    private long after;

    @Option(names = "--tenant", paramLabel = "ID", description = "Only what belongs to this organisation.")
    private Optional<String> tenant = Optional.empty();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    AuditExportCommand(AccessDesk desk, Terminal terminal) {
        this.desk = desk;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TenantScope scope = tenant.map(TenantScope::of).orElseGet(TenantScope::all);
        desk.read(database.settings(), access -> print(access, scope));
        return ExitCode.ALL_FIXED.number();
    }

    private long print(Access access, TenantScope scope) {
        long last = after;
        List<AuditRow> rows;
        do {
            rows = access.audit().after(last, ROWS, scope);
            for (AuditRow row : rows) {
                terminal.out().println(row.json());
                last = row.number();
            }
        } while (rows.size() == ROWS);
        return last;
    }
}
