package dev.fixwright.cli;

import dev.fixwright.certificate.KeptCertificate;
import dev.fixwright.certificate.acme.IssuedCertificate.Material;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fixwright certificate export}. */
@Command(
        name = "export",
        customSynopsis = "@|bold fixwright certificate export|@ DOMAIN [OPTION]...",
        description = {
            "Writes a certificate, its private key or both into files that only you can read.",
            "Files that are there are replaced. The audit log notes every private key that is handed out.",
            ""
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  fixwright certificate export shop.example.com --chain shop.pem --key shop.key",
            "  fixwright certificate export shop.example.com --pkcs12 shop.p12 \\",
            "    --password-file shop.pass"
        },
        mixinStandardHelpOptions = true)
final class CertificateExportCommand implements Callable<Integer> {
    private static final String OUTPUT = "-";

    private final CertificateShelf shelf;
    private final Terminal terminal;

    @Mixin
    private CertificateChoice choice = new CertificateChoice();

    @Option(
            names = "--chain",
            paramLabel = "FILE",
            description = "The chain in PEM form, the domain's certificate first; - prints it.")
    private Optional<String> chain = Optional.empty();

    @Option(names = "--key", paramLabel = "FILE", description = "The private key in PEM form (PKCS#8); - prints it.")
    private Optional<String> key = Optional.empty();

    @Option(names = "--pkcs12", paramLabel = "FILE", description = "Chain and key as PKCS#12.")
    private Optional<String> pkcs12 = Optional.empty();

    @Option(names = "--password-file", paramLabel = "FILE", description = "The password of the PKCS#12 file.")
    private Optional<String> password = Optional.empty();

    @Option(
            names = "--encryption-key-file",
            paramLabel = "FILE",
            description = "As \"serve\" has it, with PostgreSQL: what keys in the database are encrypted with.")
    private Optional<String> encryptionKey = Optional.empty();

    CertificateExportCommand(CertificateShelf shelf, Terminal terminal) {
        this.shelf = shelf;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseWhatCannotBeMeant();
        KeptCertificate certificate = choice.chosen(choice.all(shelf));
        chain.ifPresent(file -> put(file, certificate.chain(), "The chain", certificate));
        if (key.isPresent() || pkcs12.isPresent()) {
            Map<String, String> settings = new HashMap<>(choice.database().settings());
            encryptionKey.ifPresent(file -> settings.put("FIXWRIGHT_ENCRYPTION_KEY_FILE", file));
            Material material = shelf.export(settings, certificate.uid());
            key.ifPresent(file -> put(file, material.key().reveal(), "The private key", certificate));
            password.ifPresent(
                    file -> put(file, material.pkcs12Password().reveal() + "\n", "The password", certificate));
            pkcs12.ifPresent(file ->
                    put(file, Base64.getDecoder().decode(material.pkcs12().reveal()), "The PKCS#12 file", certificate));
        }
        return ExitCode.ALL_FIXED.number();
    }

    private void refuseWhatCannotBeMeant() {
        if (chain.isEmpty() && key.isEmpty() && pkcs12.isEmpty()) {
            throw new BadInputException("say what is wanted: --chain FILE, --key FILE or --pkcs12 FILE");
        }
        if (pkcs12.isPresent() != password.isPresent()) {
            throw new BadInputException(
                    "--pkcs12 FILE and --password-file FILE go together: the password is made anew for"
                            + " each certificate, and written into that file");
        }
        if (pkcs12.filter(OUTPUT::equals).isPresent()
                || password.filter(OUTPUT::equals).isPresent()) {
            throw new BadInputException(
                    "--pkcs12 and --password-file take files only; - stands for the output with --chain"
                            + " and --key");
        }
    }

    private void put(String file, String text, String what, KeptCertificate certificate) {
        if (file.equals(OUTPUT)) {
            terminal.out().print(text);
            terminal.out().flush();
        } else {
            put(file, text.getBytes(StandardCharsets.UTF_8), what, certificate);
        }
    }

    private void put(String file, byte[] content, String what, KeptCertificate certificate) {
        OwnerFile.write(file, content);
        terminal.err()
                .println(what + " of " + certificate.domain() + " (serial " + certificate.serial() + ") is in "
                        + PlainText.line(file) + ".");
    }
}
