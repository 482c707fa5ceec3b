package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.fixwright.access.TenantScope;
import dev.fixwright.certificate.KeptCertificate;
import dev.fixwright.certificate.KeptCertificates;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fixwright certificate list}. */
@Command(
        name = "list",
        customSynopsis = "@|bold fixwright certificate list|@ [OPTION]...",
        description = {"Lists the certificates that domains have now, and when each ends and is renewed.", ""},
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class CertificateListCommand implements Callable<Integer> {
    private final CertificateShelf shelf;
    private final Terminal terminal;

    @Option(names = "--tenant", paramLabel = "ID", description = "Only those of this organisation.")
    private Optional<String> tenant = Optional.empty();

    @Mixin
    private OutputForm output = new OutputForm();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    CertificateListCommand(CertificateShelf shelf, Terminal terminal) {
        this.shelf = shelf;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        TenantScope scope = tenant.map(TenantScope::of).orElseGet(TenantScope::all);
        List<KeptCertificate> certificates = shelf.read(
                database.settings(),
                kept -> Pages.all((after, most) -> kept.current(scope, after, most), KeptCertificates::place));
        if (output.isJson()) {
            terminal.out().println(CertificateText.json(certificates));
        } else {
            new CertificateText(terminal).list(certificates);
        }
        return ExitCode.ALL_FIXED.number();
    }
}
