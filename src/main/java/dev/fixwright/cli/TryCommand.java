package dev.fixwright.cli;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.sarif.ReportedCode;
import dev.fixwright.finding.sarif.SarifLog;
import dev.fixwright.repository.Checkout;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fixwright try}: what would be done about one alert, without a SARIF file. Nothing is written. */
@Command(
        name = "try",
        customSynopsis = "@|bold fixwright try|@ FILE @|yellow --rule|@ ID @|yellow --line|@ N",
        description = {"Shows what would be done about one alert, and why. Nothing is written.", ""},
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:there is a fix", "1:the alert is declined", "2:what was asked for cannot be done"},
        footer = {"", "Example:", "  fixwright try src/main/java/Login.java --rule java/sql-injection --line 42"},
        mixinStandardHelpOptions = true)
public final class TryCommand implements Callable<Integer> {
    private final FixRun run;
    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "FILE", description = "The file that the alert is about, in its checkout.")
    private Path file = Path.of("");

    @Option(
            names = "--rule",
            required = true,
            paramLabel = "ID",
            description = "The rule's id, as the scanner writes it.")
    private String rule = "";

    @Option(names = "--line", paramLabel = "N", description = "The alert's line, counted from 1.")
    private Optional<Integer> line = Optional.empty();

    @Mixin
    private OutputForm output = new OutputForm();

    public TryCommand(FixRun run, Terminal terminal) {
        this.run = run;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException("there is no file " + file + "; name the file that the alert is about");
        }
        refuseOtherLines();
        Path real = file.toRealPath();
        FixRequest request = new FixRequest(
                List.of(),
                Objects.requireNonNull(real.getParent()), // a file is in a folder
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
        FixReport report = run.run(request, checkout -> List.of(alert(checkout, real)));
        if (output.isJson()) {
            new JsonReport(FixwrightCommand.Version.number()).print(report, terminal.out());
        } else {
            new TextReport(terminal).print(report);
        }
        return report.exitCode().number();
    }

    private void refuseOtherLines() throws IOException {
        // Any byte is a character of this encoding: what is no text is refused later, in words of its own.
        long lines = Files.readString(file, StandardCharsets.ISO_8859_1).lines().count();
        String has = file + " has " + lines + (lines == 1 ? " line" : " lines");
        if (line.isEmpty()) {
            throw new BadInputException("say which line the alert is at: --line N; " + has);
        }
        if (line.get() < 1 || line.get() > lines) {
            throw new BadInputException("--line " + line.get() + " is not in the file: " + has);
        }
    }

    private SarifLog alert(Checkout checkout, Path real) {
        SourcePath path =
                SourcePath.of(checkout.directory().relativize(real).toString().replace('\\', '/'));
        Finding finding = Finding.at("you", rule, path, Region.line(line.orElseThrow()));
        return new SarifLog(
                "the command line",
                List.of(finding),
                List.of(""),
                List.of(ReportedCode.NONE),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
