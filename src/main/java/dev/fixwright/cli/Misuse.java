package dev.fixwright.cli;

import dev.fixwright.policy.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said about arguments that mean nothing: which one, what was perhaps meant, and where the help is. */
record Misuse(ParameterException problem) {
    List<String> lines() {
        return List.of(what(), "See \"" + spec().qualifiedName() + " --help\".");
    }

    private CommandSpec spec() {
        return problem.getCommandLine().getCommandSpec();
    }

    private String what() {
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched());
        }
        Optional<ArgSpec> argument = argument();
        if (argument.isEmpty()) {
            // The only one without an argument that names a thing is "help" with the name of a command.
            return problem.getValue() == null
                    ? String.valueOf(problem.getMessage())
                    : unknownCommand(problem.getValue());
        }
        String name = name(argument.get());
        if (problem instanceof OverwrittenOptionException) {
            return name + " is given twice; give it once";
        }
        if (argument.get().isPositional() && problem instanceof CommandLine.MissingParameterException) {
            return name + " is missing: " + String.join(" ", argument.get().description());
        }
        if (problem.getValue() == null) {
            return name + " needs a value: " + name + " " + argument.get().paramLabel();
        }
        return wrongValue(argument.get(), name, problem.getValue());
    }

    private Optional<ArgSpec> argument() {
        if (problem instanceof CommandLine.MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return Optional.of(missing.getMissing().get(0));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return Optional.of(twice.getOverwritten());
        }
        return Optional.ofNullable(problem.getArgSpec());
    }

    private String unmatched(List<String> arguments) {
        String first = arguments.get(0);
        if (first.startsWith("-") && first.length() > 1) {
            return unknownOption(first.replaceFirst("=.*", ""));
        }
        if (!spec().subcommands().isEmpty()) {
            return unknownCommand(first);
        }
        return spec().positionalParameters().isEmpty()
                ? spec().qualifiedName() + " takes options only, and \"" + first + "\" is none"
                : "one folder is enough, and \"" + first + "\" is another; each SARIF file needs a --sarif of its own";
    }

    private String unknownOption(String option) {
        String unknown = "there is no option " + option;
        Optional<String> elsewhere = root().subcommands().entrySet().stream()
                .filter(command ->
                        command.getValue().getCommandSpec().optionsMap().containsKey(option))
                .map(Map.Entry::getKey)
                .findFirst();
        if (elsewhere.isPresent()) {
            return unknown + " here; it is one of \"fixwright " + elsewhere.get() + "\"";
        }
        List<String> known = List.copyOf(new TreeSet<>(spec().optionsMap().keySet()));
        return unknown
                + meant(option, known.stream().filter(name -> name.length() > 2).toList());
    }

    private String unknownCommand(String name) {
        CommandSpec group = spec().subcommands().isEmpty() ? root() : spec();
        List<String> commands = List.copyOf(group.subcommands().keySet());
        Optional<String> near = Words.near(name.toLowerCase(Locale.ROOT), commands);
        return "there is no command \"" + name + "\""
                + near.map(word -> "; did you mean " + word + "?").orElse("; name " + commands(group));
    }

    private String wrongValue(ArgSpec argument, String name, String value) {
        if (argument.arity().max() == 0) {
            return name + " takes no value, and \"" + value + "\" is one";
        }
        if (argument.type().isEnum()) {
            List<String> choice = Arrays.stream(argument.type().getEnumConstants())
                    .map(String::valueOf)
                    .toList();
            return name + " cannot be \"" + value + "\"; it is " + Words.choice(choice) + meant(value, choice);
        }
        return name + " cannot be \"" + value + "\"";
    }

    private static String meant(String word, List<String> known) {
        return Words.near(word, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    private CommandSpec root() {
        return spec().root();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Every command's name, for people who named none. */
    static String commands(CommandSpec spec) {
        List<String> names = new ArrayList<>(spec.subcommands().keySet());
        names.remove("help");
        return Words.choice(names);
    }
}
