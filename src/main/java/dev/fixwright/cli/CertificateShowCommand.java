package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.fixwright.certificate.KeptCertificate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fixwright certificate show}. */
@Command(
        name = "show",
        customSynopsis = "@|bold fixwright certificate show|@ DOMAIN [OPTION]...",
        description = {
            "Tells everything about a certificate but its private key, and which ones the domain had before.",
            ""
        },
        sortOptions = false,
        footer = {"", "Example:", "  fixwright certificate show shop.example.com"},
        mixinStandardHelpOptions = true)
final class CertificateShowCommand implements Callable<Integer> {
    private final CertificateShelf shelf;
    private final Terminal terminal;

    @Mixin
    private CertificateChoice choice = new CertificateChoice();

    @Mixin
    private OutputForm output = new OutputForm();

    CertificateShowCommand(CertificateShelf shelf, Terminal terminal) {
        this.shelf = shelf;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        List<KeptCertificate> all = choice.all(shelf);
        KeptCertificate chosen = choice.chosen(all);
        List<KeptCertificate> others =
                all.stream().filter(one -> !one.equals(chosen)).toList();
        if (output.isJson()) {
            terminal.out().println(CertificateText.json(chosen, others));
        } else {
            new CertificateText(terminal).show(chosen, others);
        }
        return ExitCode.ALL_FIXED.number();
    }
}
