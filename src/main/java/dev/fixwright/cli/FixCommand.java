package dev.fixwright.cli;

import dev.fixwright.policy.Glob;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fixwright fix}: fixes the alerts of SARIF files in a checkout. */
@Command(
        name = "fix",
        customSynopsis = "@|bold fixwright fix|@ @|yellow --sarif|@ FILE [OPTION]... [DIR]",
        description = {
            "Fixes the alerts of a scanner's SARIF files in a checkout, or says why not.",
            "The fixes are written into the files, unless --branch or --dry-run is given.",
            ""
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every alert is fixed (with --rescan: and proved)",
            "1:some alerts are declined (with --rescan: or not proved)",
            "2:what was asked for cannot be done; nothing was written",
            "3:Fixwright itself is broken; nothing was written"
        },
        footer = {
            "",
            "Examples:",
            "  fixwright fix --sarif results.sarif --dry-run",
            "  fixwright fix --sarif results.sarif --branch fixes path/to/checkout",
            "  semgrep scan --sarif | fixwright fix --sarif -"
        },
        mixinStandardHelpOptions = true)
public final class FixCommand implements Callable<Integer> {
    private final FixRun run;
    private final Terminal terminal;

    @Option(
            names = "--sarif",
            paramLabel = "FILE",
            description =
                    "What the scanner wrote: a SARIF 2.1.0 file, plain or gzip; \"-\" reads standard input. May be"
                            + " given several times.")
    private List<Path> sarif = List.of();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The checkout to fix, or a folder without git. Default: the current folder.")
    private Optional<Path> directory = Optional.empty();

    @Option(names = "--repo", paramLabel = "DIR", description = "The same as naming DIR last.")
    private Optional<Path> repo = Optional.empty();

    @Option(names = "--dry-run", description = "Show everything and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--branch",
            paramLabel = "NAME",
            description = "Make a new branch on top of HEAD with one commit for each fix; the files stay as they are.")
    private Optional<String> branch = Optional.empty();

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "Only alerts of this rule, such as java/sql-injection. May be given several times.")
    private List<String> rules = List.of();

    @Option(
            names = "--path",
            paramLabel = "GLOB",
            description =
                    "Only alerts in these files: a file, a folder, or a pattern such as 'src/main/**'. May be given"
                            + " several times.")
    private List<String> paths = List.of();

    @Option(
            names = "--build",
            paramLabel = "COMMAND",
            description =
                    "Your build's command line, which runs in a copy of the checkout before and after the fixes: a fix"
                            + " that it fails with is taken back and declined.")
    private Optional<String> build = Optional.empty();

    @Option(
            names = "--build-minutes",
            paramLabel = "N",
            description = "How long one run of the build may take. Default: ${DEFAULT-VALUE}.")
    private int buildMinutes = 30;

    @Option(
            names = "--rescan",
            paramLabel = "COMMAND",
            description = "Your scanner's command line, which runs in clean copies of the code before and after the"
                    + " fixes: an alert that is gone, with nothing new, is proved. It prints SARIF, or writes it to the"
                    + " file that {sarif} stands for in the command.")
    private Optional<String> rescan = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "diff|json|sarif",
            description =
                    "What to print: text with diffs for people (the default), JSON for programs, or SARIF with the"
                            + " fixes in it.")
    private Output output = Output.diff;

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
        refuseNonsense();
        FixReport report = run.run(new FixRequest(
                sarif,
                repo.or(() -> directory).orElse(Path.of("")),
                rules,
                paths.stream().flatMap(FixCommand::globs).toList(),
                branch,
                build.map(line -> new Build.Command(line, Duration.ofMinutes(buildMinutes))),
                rescan,
                dryRun));
        switch (output) {
            case diff -> new TextReport(terminal).print(report);
            case json -> new JsonReport(FixwrightCommand.Version.number()).print(report, terminal.out());
            case sarif -> new SarifReport(FixwrightCommand.Version.number()).print(report, terminal.out());
        }
        if (output != Output.diff) {
            new Summary(report).print(terminal.err(), terminal.errWidth());
        }
        return report.exitCode().number();
    }

    private void refuseNonsense() {
        if (sarif.isEmpty()) {
            throw new BadInputException(
                    "name the SARIF file that your scanner wrote, as in: fixwright fix --sarif results.sarif",
                    "See \"fixwright fix --help\".");
        }
        if (Collections.frequency(sarif, FixRequest.STANDARD_INPUT) > 1) {
            throw new BadInputException("--sarif - is given twice, and standard input can be read only once");
        }
        if (repo.isPresent() && directory.isPresent()) {
            throw new BadInputException("the checkout is named twice; give --repo or a folder, not both");
        }
        if (build.filter(String::isBlank).isPresent()) {
            throw new BadInputException("--build needs your build's command line, and this one is empty");
        }
        if (buildMinutes < 1) {
            throw new BadInputException("--build-minutes " + buildMinutes + ": a build needs a minute at least");
        }
        if (rescan.filter(String::isBlank).isPresent()) {
            throw new BadInputException("--rescan needs your scanner's command line, and this one is empty");
        }
    }

    /** A name without wildcards may be that of a folder, and means everything in it then. */
    private static Stream<Glob> globs(String text) {
        String path = text.startsWith("./") ? text.substring(2) : text;
        try {
            Glob glob = Glob.of(path);
            boolean plain = path.indexOf('*') < 0 && path.indexOf('?') < 0;
            return plain ? Stream.of(glob, Glob.of(path + "/")) : Stream.of(glob);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--path " + text + ": " + e.getMessage());
        }
    }
}
