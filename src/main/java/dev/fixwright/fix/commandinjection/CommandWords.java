package dev.fixwright.fix.commandinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.AddedMethods;
import dev.fixwright.fix.commandinjection.CommandText.Role;
import dev.fixwright.syntax.java.Beginnings;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides what a value means to the command it goes into, and so how it is checked. */
final class CommandWords {
    /** Programs that read their arguments as commands again. */
    private static final Pattern INTERPRETER = Pattern.compile(
            "(?i)(.*[/\\\\])?(sh|bash|dash|ksh|zsh|csh|cmd|cmd\\.exe|command\\.com|powershell|powershell\\.exe|pwsh|ssh|su|sudo"
                    + "|env|xargs|perl|python3?|ruby|node|eval|.*\\.(bat|cmd|sh))");

    private static final Pattern SEVERAL =
            Pattern.compile("(?i).*(args|arguments|options|opts|params|parameters|flags|switches)");

    private final JavaFile file;
    private final Origins origins;
    private final Beginnings beginnings;
    private final Constants constants;
    private final CommandCheck check;

    CommandWords(JavaFile file, Origins origins, CommandCheck check) {
        this.file = file;
        this.origins = origins;
        this.beginnings = new Beginnings(file);
        this.constants = new Constants(file);
        this.check = check;
    }

    /** Checks one text; gives the reason where it cannot. */
    Optional<String> check(CommandText command) {
        Expression text = command.text();
        boolean begins = beginnings.all(text, one -> one != text && origins.isOwn(one));
        if (command.role() == Role.VARIABLE) {
            if (begins) {
                check.checkText(text);
            } else {
                check.wrap(text, CheckMethods.VARIABLE);
            }
            return Optional.empty();
        }
        if (command.role() == Role.LINE) {
            return line(text, begins);
        }
        return word(command, begins);
    }

    /** Checks the programs that settings name: of what their text is, scanners cannot tell. */
    void checkPrograms(List<CommandText> commands) {
        commands.stream()
                .filter(one -> one.role() != Role.VARIABLE && one.siblings().isEmpty())
                .map(CommandText::text)
                .filter(text -> origins.isOwn(text)
                        && constants.text(text).isEmpty()
                        && AddedMethods.fits(text)
                        && file.types().isString(text))
                .forEach(text -> check.wrap(text, CheckMethods.PROGRAM));
    }

    private Optional<String> line(Expression text, boolean begins) {
        if (!begins) {
            return Optional.of("the caller chooses the program itself: `" + file.text(text) + "` is the whole command");
        }
        List<Expression> operands = file.types().operands(text);
        if (operands.size() > 1 && areWords(operands) && runtimeTakes(text)) {
            check.edits().replace(text, array(operands));
        } else {
            check.checkText(text);
        }
        return Optional.empty();
    }

    private boolean runtimeTakes(Expression text) {
        return text.getParentNode()
                .filter(parent -> parent.toString().contains("exec("))
                .filter(parent -> !parent.toString().contains("CommandLine"))
                .isPresent();
    }

    private Optional<String> word(CommandText command, boolean begins) {
        List<Expression> before = command.siblings();
        boolean first = before.isEmpty() && !begins;
        if (first && isProgram(command.text())) {
            return Optional.of("the caller chooses the program itself: `" + file.text(command.text()) + "`");
        }
        boolean shell = before.isEmpty() || before.stream().anyMatch(this::isInterpreter) || !isKnown(before.get(0));
        if (!shell && !begins) {
            check.wrap(command.text(), CheckMethods.ARGUMENT);
            return Optional.empty();
        }
        boolean script = before.stream()
                .anyMatch(one -> constants
                        .text(one)
                        .filter(text -> text.matches("(?i)-c|/c|/k|-command"))
                        .isPresent());
        if (!begins && script && before.size() <= 2) {
            return Optional.of("the caller chooses the whole command of a shell: `" + file.text(command.text()) + "`");
        }
        check.checkText(command.text());
        return Optional.empty();
    }

    private static boolean isProgram(Expression text) {
        return text.getParentNode()
                .filter(parent ->
                        !parent.toString().matches("(?s).*\\.command\\(\\)\\.add\\w*\\(.*|.*addArguments?\\(.*"))
                .isPresent();
    }

    private boolean isInterpreter(Expression word) {
        return constants
                .text(word)
                .filter(text -> INTERPRETER.matcher(text).matches())
                .isPresent();
    }

    /** Whether the program is a constant; of any other it cannot be told whether it is a shell. */
    private boolean isKnown(Expression program) {
        return constants.text(program).isPresent();
    }

    /**
     * Whether each value is one word of the command line, or part of one, beside constant text. Not so where a value may
     * stand for several words, or where the program reads its arguments as commands again.
     */
    private boolean areWords(List<Expression> operands) {
        for (Expression operand : operands) {
            boolean constant = constants.text(operand).isPresent();
            boolean several = operand instanceof NameExpr name
                    && (SEVERAL.matcher(name.getNameAsString()).matches()
                            || check.composed(name).isPresent());
            if (!constant && (origins.isOwn(operand) || several || !file.types().isString(operand))) {
                return false;
            }
        }
        String program = constants.text(operands.get(0)).orElse("").strip();
        String name = program.replaceFirst("(?s)\\s.*", "");
        boolean complete = !program.isEmpty()
                && (program.contains(" ")
                        || constants.text(operands.get(0)).orElse("").endsWith(" "));
        return complete && !INTERPRETER.matcher(name).matches();
    }

    /** {@code new String[] {"ping", "-c", "1", commandArgument(host)}}, split as {@code exec} would split the text. */
    private String array(List<Expression> operands) {
        List<String> elements = new ArrayList<>();
        String word = "";
        for (Expression operand : operands) {
            Optional<String> constant = constants.text(operand);
            if (constant.isPresent()) {
                word = split(constant.get(), word, elements);
                continue;
            }
            String value = check.call(CheckMethods.ARGUMENT, operand, "String.valueOf(" + file.text(operand) + ")");
            if (word.matches("(?s).*=\"\\)*")) {
                value = check.call(CheckMethods.TEXT, operand, word + ", " + file.text(operand));
                word = "";
            }
            word = word.isEmpty() ? value : word + ".concat(" + value + ")";
            check.note(operand);
        }
        if (!word.isEmpty()) {
            elements.add(word);
        }
        return "new String[] {" + String.join(", ", elements) + "}";
    }

    /** Adds the words that a constant text ends, and gives the one that it leaves open. */
    private static String split(String text, String open, List<String> elements) {
        String word = open;
        StringBuilder piece = new StringBuilder();
        for (char c : (text + "\0").toCharArray()) {
            boolean ends = Character.isWhitespace(c) || c == '\0';
            if (!ends) {
                piece.append(c);
                continue;
            }
            if (piece.length() > 0) {
                word = word.isEmpty() ? literal(piece) : word + ".concat(" + literal(piece) + ")";
                piece.setLength(0);
            }
            if (c != '\0' && !word.isEmpty()) {
                elements.add(word);
                word = "";
            }
        }
        return word;
    }

    private static String literal(StringBuilder text) {
        return "\"" + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
