package dev.fixwright.cli;

import dev.fixwright.policy.Glob;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fixwright fix}: fixes the alerts of SARIF files in a checkout. */
@Command(
        name = "fix",
        description = {
            "Fixes the alerts of a scanner's SARIF files in a git checkout, or says why not.",
            "Without --branch and --dry-run the fixes are written to the checkout's files."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every alert is fixed (with --rescan: and proved)",
            "1:some alerts are declined (with --rescan: or not proved)",
            "2:the input cannot be used; nothing was written",
            "3:Fixwright itself is broken; nothing was written"
        },
        mixinStandardHelpOptions = true)
public final class FixCommand implements Callable<Integer> {
    private final FixRun run;
    private final Terminal terminal;

    @Option(
            names = "--sarif",
            paramLabel = "FILE",
            required = true,
            description = "A SARIF 2.1.0 file of any scanner, plain or gzip. May be given several times.")
    private List<Path> sarif = List.of();

    @Option(names = "--repo", paramLabel = "DIR", description = "The checkout to fix. Default: the current folder.")
    private Optional<Path> repo = Optional.empty();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The same as --repo.")
    private Optional<Path> directory = Optional.empty();

    @Option(
            names = "--branch",
            paramLabel = "NAME",
            description =
                    "Commit the fixes on a new branch on top of HEAD, one commit for each; leave the files alone.")
    private Optional<String> branch = Optional.empty();

    @Option(names = "--dry-run", description = "Show everything and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--rescan",
            paramLabel = "COMMAND",
            description = "Your scanner's command line. It runs in a clean copy before and after the fixes; an alert"
                    + " that is gone, with nothing new, is proved. It prints SARIF, or writes it to the file that"
                    + " {sarif} stands for in the command and $FIXWRIGHT_SARIF_OUT in its environment.")
    private Optional<String> rescan = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "diff|json|sarif",
            description = "What to print: for people (diff, the default), JSON, or SARIF with the fixes in it.")
    private Output output = Output.diff;

    @Option(names = "--rule", paramLabel = "ID", description = "Only alerts of this rule. May be given several times.")
    private List<String> rules = List.of();

    @Option(
            names = "--path",
            paramLabel = "GLOB",
            description = "Only alerts in these files, such as 'src/main/**'. May be given several times.")
    private List<String> paths = List.of();

    /** The names of the formats, as people type them. */
    enum Output {
        diff,
        json,
        sarif
    }

    public FixCommand(FixRun run, Terminal terminal) {
        this.run = run;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (repo.isPresent() && directory.isPresent()) {
            throw new BadInputException("the checkout is named twice; give --repo or a folder, not both");
        }
        FixReport report = run.run(new FixRequest(
                sarif,
                repo.or(() -> directory).orElse(Path.of("")),
                rules,
                paths.stream().map(FixCommand::glob).toList(),
                branch,
                rescan,
                dryRun));
        switch (output) {
            case diff -> new TextReport(terminal).print(report);
            case json -> new JsonReport(FixwrightCommand.Version.number()).print(report, terminal.out());
            case sarif -> new SarifReport(FixwrightCommand.Version.number()).print(report, terminal.out());
        }
        if (output != Output.diff) {
            new TextReport(terminal).summary(report).forEach(terminal.err()::println);
        }
        return report.exitCode().number();
    }

    private static Glob glob(String text) {
        try {
            return Glob.of(text.startsWith("./") ? text.substring(2) : text);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--path " + text + ": " + e.getMessage());
        }
    }
}
