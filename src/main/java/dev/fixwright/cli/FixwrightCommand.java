package dev.fixwright.cli;

import dev.fixwright.finding.sarif.SarifException;
import dev.fixwright.repository.CheckoutException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: its sub-commands, and what is said when one cannot be carried out. */
public final class FixwrightCommand {
    private final CommandLine line;

    /** {@code commands} are picocli commands with names, in the order in which the help lists them. */
    public FixwrightCommand(Terminal terminal, List<?> commands) {
        this.line = new CommandLine(new Top());
        commands.forEach(line::addSubcommand);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler((problem, arguments) -> wrongArguments(problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> notCarriedOut(problem, command.getErr()));
    }

    @Command(
            name = "fixwright",
            description = "Turns the alerts of security scanners into fixes that can be checked, or says why not.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND",
            subcommands = CommandLine.HelpCommand.class)
    private static final class Top implements Runnable {
        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public void run() {
            if (spec != null) {
                throw new ParameterException(spec.commandLine(), "name a command");
            }
        }
    }

    /** The version of the jar that runs. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"fixwright " + number()};
        }

        static String number() {
            return Optional.ofNullable(FixwrightCommand.class.getPackage().getImplementationVersion())
                    .orElse("development");
        }
    }

    /** Runs a command; the number is for {@link System#exit}. */
    public int run(String... arguments) {
        int exit = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        return exit;
    }

    private static int wrongArguments(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("fixwright: " + PlainText.line(String.valueOf(problem.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCode.BAD_INPUT.number();
    }

    private static int notCarriedOut(Exception problem, PrintWriter err) {
        ExitCode code = ExitCode.of(problem);
        String reason = problem instanceof SarifException sarif
                ? sarif.reason()
                : problem instanceof CheckoutException checkout
                        ? checkout.reason()
                        : String.valueOf(problem.getMessage());
        err.println("fixwright: " + PlainText.line(reason));
        if (code == ExitCode.BROKEN) {
            err.println("This is a fault of Fixwright. Please report it with these lines:");
            problem.printStackTrace(err);
        }
        return code.number();
    }
}
