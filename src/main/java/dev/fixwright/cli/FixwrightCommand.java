package dev.fixwright.cli;

import dev.fixwright.finding.sarif.SarifException;
import dev.fixwright.fix.Fixers;
import dev.fixwright.repository.CheckoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: its sub-commands, and what is said when one cannot be carried out. */
public final class FixwrightCommand {
    private static final int HELP_WIDTH = 80;
    private static final int LEAST_HELP_WIDTH = 55;
    private static final int MOST_HELP_WIDTH = 120;

    private final CommandLine line;
    private final Terminal terminal;

    /** {@code commands} are picocli commands with names, in the order in which the help lists them. */
    public FixwrightCommand(Terminal terminal, List<?> commands) {
        this.terminal = terminal;
        this.line = new CommandLine(new Top());
        commands.forEach(line::addSubcommand);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        Optional.ofNullable(line.getSubcommands().get("help"))
                .ifPresent(help -> help.getCommandSpec().usageMessage().header("Shows the help of a command."));
        line.setUsageHelpWidth(helpWidth(terminal.outWidth()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler((problem, arguments) -> wrongArguments(problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> notCarriedOut(problem));
    }

    private static int helpWidth(int terminal) {
        return terminal == 0 ? HELP_WIDTH : Math.min(Math.max(terminal, LEAST_HELP_WIDTH), MOST_HELP_WIDTH);
    }

    @Command(
            name = "fixwright",
            description = "Turns the alerts of security scanners into fixes that can be checked, or says why not.",
            footer = {
                "",
                "New here? \"fixwright demo\" shows it on a sample; \"fixwright fix --help\" tells how to fix code of your"
                        + " own."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND",
            subcommands = CommandLine.HelpCommand.class)
    private static final class Top extends CommandGroup {}

    /** The version of the jar that runs. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"fixwright " + number()};
        }

        static String number() {
            return Fixers.version();
        }
    }

    /** Runs a command; the number is for {@link System#exit}. */
    public int run(String... arguments) {
        int exit = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        return exit;
    }

    private int wrongArguments(ParameterException problem) {
        say(new Misuse(problem).lines());
        return ExitCode.BAD_INPUT.number();
    }

    private int notCarriedOut(Exception problem) {
        List<String> lines = new ArrayList<>(List.of(reason(problem)));
        if (problem instanceof BadInputException input) {
            lines.addAll(input.more());
        }
        say(lines);
        ExitCode code = ExitCode.of(problem);
        if (code == ExitCode.BROKEN) {
            terminal.err().println("This is a fault of Fixwright. Please report it with these lines:");
            problem.printStackTrace(terminal.err());
        }
        return code.number();
    }

    private static String reason(Exception problem) {
        return problem instanceof SarifException sarif
                ? sarif.reason()
                : problem instanceof CheckoutException checkout
                        ? checkout.reason()
                        : String.valueOf(problem.getMessage());
    }

    /** The first line names this program, so that a longer log shows who is speaking. */
    private void say(List<String> lines) {
        PlainText.wrapped("fixwright: ", "", lines.get(0), terminal.errWidth()).forEach(terminal.err()::println);
        for (String line : lines.subList(1, lines.size())) {
            String indent = " ".repeat(line.length() - line.stripLeading().length());
            PlainText.wrapped(indent, indent, line, terminal.errWidth()).forEach(terminal.err()::println);
        }
    }
}
