package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.fixwright.access.AuditVerdict;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fixwright audit verify}: whether the log of changes is as it was written. */
@Command(
        name = "verify",
        customSynopsis = "@|bold fixwright audit verify|@ [OPTION]...",
        description = {"Tells whether every row of the audit log is as it was written, and none is missing.", ""},
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is whole",
            "1:it is not; the first row that is not as it was is named",
            "2:it cannot be read"
        },
        footer = {
            "",
            "Whoever may write to the database can write the whole log anew. Keep the last line of this somewhere else,",
            "and give it later: it shows that nothing up to it was written anew.",
            "",
            "Example:",
            "  fixwright audit verify --known 4711:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
        },
        mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {
    private static final Pattern KNOWN = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

    private final AccessDesk desk;
    private final Terminal terminal;

    @Option(names = "--known", paramLabel = "NUMBER:HASH", description = "The end of the log, as it once was.")
    private Optional<String> known = Optional.empty();

    @Mixin
    private OutputForm output = new OutputForm();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    AuditVerifyCommand(AccessDesk desk, Terminal terminal) {
        this.desk = desk;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Optional<Matcher> end = known.map(KNOWN::matcher);
        if (end.filter(matcher -> !matcher.matches()).isPresent()) {
            throw new BadInputException(
                    "--known is a row's number and hash, as this command prints them: 4711:9f86d0…");
        }
        AuditVerdict verdict = desk.read(
                database.settings(),
                access -> end.map(matcher -> access.audit().verify(Long.parseLong(matcher.group(1)), matcher.group(2)))
                        .orElseGet(() -> access.audit().verify()));
        if (output.isJson()) {
            terminal.out().println(AccessJson.verdict(verdict));
        } else {
            print(verdict);
        }
        return verdict.fold((rows, hash) -> ExitCode.ALL_FIXED, (number, because) -> ExitCode.SOME_DECLINED)
                .number();
    }

    private void print(AuditVerdict verdict) {
        verdict.fold(
                (rows, hash) -> {
                    terminal.out().println(rows == 0 ? "The audit log is empty." : "The audit log is whole.");
                    if (rows > 0) {
                        terminal.out().println(rows + ":" + hash);
                    }
                    return rows;
                },
                (number, because) -> {
                    terminal.out().println("The audit log is not whole: row " + number + " " + because + ".");
                    return number;
                });
    }
}
