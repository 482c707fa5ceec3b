package dev.fixwright.cli;

import dev.fixwright.proof.ProofRecord;
import dev.fixwright.proof.SignedProof;
import dev.fixwright.proof.UnreadableProofException;
import dev.fixwright.remediation.Reproduction;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.KeptCommit;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fixwright reproduce}: makes the fix of a proof again from a local clone, and compares the bytes. */
@Command(
        name = "reproduce",
        customSynopsis = "@|bold fixwright reproduce|@ FILE [--repository DIR]",
        description = {
            "Makes the fix of a proof again, from the commit it was made on, and compares the bytes.",
            "Works offline on a clone; nothing is checked out or written.",
            ""
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the same bytes came out",
            "1:something else came out, or nothing",
            "2:it could not be tried: a file, the commit or what the record has to say is missing"
        },
        footer = {"", "Who signed the proof is another question: fixwright verify-proof."},
        mixinStandardHelpOptions = true)
public final class ReproduceCommand implements Callable<Integer> {
    private final Reproduction reproduction;
    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "FILE", description = "The signed proof, as its link on GitHub gives it.")
    private Path file = Path.of("");

    @Option(
            names = "--repository",
            paramLabel = "DIR",
            description = "A clone that has the commit that the fix was made on. Default: the current folder.")
    private Path repository = Path.of("");

    public ReproduceCommand(Reproduction reproduction, Terminal terminal) {
        this.reproduction = reproduction;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ProofRecord record = record(file);
        try (KeptCommit base = KeptCommit.open(repository, commit(record))) {
            Reproduction.Outcome outcome = reproduction.of(record, base.files());
            terminal.out().println(PlainText.line(outcome.line()));
            return switch (outcome.kind()) {
                case REPRODUCED -> ExitCode.ALL_FIXED.number();
                case DIFFERS -> ExitCode.SOME_DECLINED.number();
                case IMPOSSIBLE -> ExitCode.BAD_INPUT.number();
            };
        }
    }

    private static ProofRecord record(Path file) {
        try {
            return SignedProof.read(VerifyProofCommand.read(file, "proof")).record();
        } catch (UnreadableProofException e) {
            throw new BadInputException(file + " is no proof: " + e.reason());
        }
    }

    private CommitId commit(ProofRecord record) {
        try {
            return record.made().upon();
        } catch (IllegalArgumentException e) {
            throw new BadInputException(file + " names no commit that the fix was made on");
        }
    }
}
