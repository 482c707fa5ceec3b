package dev.fixwright.cli;

import dev.fixwright.proof.KeySet;
import dev.fixwright.proof.SignedProof;
import dev.fixwright.proof.UnreadableProofException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fixwright verify-proof}: whether a signed proof is what an installation said, without asking anybody. */
@Command(
        name = "verify-proof",
        customSynopsis = "@|bold fixwright verify-proof|@ FILE @|yellow --keys|@ KEYS [OPTION]...",
        description = {"Checks the signature of a proof and shows what it says. Works offline.", ""},
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the proof is what the owner of the keys said",
            "1:it is not: changed, cut off, signed by somebody else",
            "2:nothing was checked: no keys were given, or a file cannot be read"
        },
        footer = {
            "",
            "Examples:",
            "  curl -o keys.json https://bot.example/.well-known/fixwright-keys.json",
            "  fixwright verify-proof proof.json --keys keys.json"
        },
        mixinStandardHelpOptions = true)
public final class VerifyProofCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1",
            paramLabel = "FILE",
            description = "The signed proof, as its link in a pull request gives it.")
    private Path file = Path.of("");

    @Option(
            names = "--keys",
            paramLabel = "KEYS",
            description =
                    "The keys of the installation, from its address:%n/.well-known/fixwright-keys.json%nFetch them yourself, from"
                            + " an address that you trust.")
    private Optional<Path> keys = Optional.empty();

    @Mixin
    private OutputForm output = new OutputForm();

    public VerifyProofCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        byte[] proof = read(file, "proof");
        Optional<KeySet> set = keys.map(VerifyProofCommand::keySet);
        ProofText text = new ProofText(terminal, output.isJson());
        try {
            SignedProof read = set.isPresent() ? SignedProof.read(proof, set.get()) : SignedProof.read(proof);
            text.print(read);
            return (read.checked() ? ExitCode.ALL_FIXED : ExitCode.BAD_INPUT).number();
        } catch (UnreadableProofException e) {
            text.refuse(e.reason());
            return ExitCode.SOME_DECLINED.number();
        }
    }

    private static KeySet keySet(Path file) {
        try {
            return KeySet.read(read(file, "key set"));
        } catch (UnreadableProofException e) {
            throw new BadInputException(
                    file + " cannot be used: " + e.reason(),
                    "--keys wants the file that the installation serves at /.well-known/fixwright-keys.json.");
        }
    }

    /** A file that is there, or as much of it as shows that it is too large; what is in it is another question. */
    static byte[] read(Path file, String what) {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException("there is no file " + file + "; name the " + what);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(SignedProof.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new BadInputException("the " + what + " " + file + " cannot be read: " + e.getMessage());
        }
    }
}
