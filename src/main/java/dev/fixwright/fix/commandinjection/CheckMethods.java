package dev.fixwright.fix.commandinjection;

import dev.fixwright.fix.AddedMethods.Template;
import java.util.List;

/**
 * The methods that fixes add to check what goes into a command. Each hands on the characters that it has checked one by one:
 * that is what ends the taint for scanners that follow values and know no check of somebody else's.
 */
final class CheckMethods {
    /** For text that a shell reads, or that is split into words. */
    static final Template TEXT = Template.of(
            "commandText",
            "/** Puts a value after the text of a command; refuses what a shell acts on and words that read as options. */",
            "private static String NAME(String before, String value) {",
            "    String added = String.valueOf(value);",
            "    if ((added.startsWith(\"-\") && !before.endsWith(\"=\")) || added.contains(\" -\")) {",
            "        throw new IllegalArgumentException(\"The value reads as an option of the command\");",
            "    }",
            "    for (char c : added.toCharArray()) {",
            "        boolean harmless = Character.isLetterOrDigit(c) || \" ._-@/:,=+\".indexOf(c) >= 0;",
            "        if (!harmless && c != java.io.File.separatorChar) {",
            "            throw new IllegalArgumentException(\"The value holds a character that a shell acts on\");",
            "        }",
            "    }",
            "    StringBuilder text = new StringBuilder();",
            "    for (char c : (before + added).toCharArray()) {",
            "        text.append(c);",
            "    }",
            "    return text.toString();",
            "}");

    /** For a whole argument of a program that is started without a shell. */
    static final Template ARGUMENT = Template.of(
            "commandArgument",
            "/** Returns one argument of a command as it is; refuses one that reads as an option. */",
            "private static String NAME(String argument) {",
            "    if (argument.startsWith(\"-\")) {",
            "        throw new IllegalArgumentException(\"The argument reads as an option of the command\");",
            "    }",
            "    StringBuilder checked = new StringBuilder();",
            "    for (char c : argument.toCharArray()) {",
            "        if (c == '\\0') {",
            "            throw new IllegalArgumentException(\"The argument holds a NUL character\");",
            "        }",
            "        checked.append(c);",
            "    }",
            "    return checked.toString();",
            "}");

    /** For an entry of a command's environment, of which the caller chooses the name too. */
    static final Template VARIABLE = Template.of(
            "environmentEntry",
            "/** Returns an entry of a command's environment; refuses what decides which code runs, and what a shell acts on. */",
            "private static String NAME(String entry) {",
            "    if (entry.matches(\"(?is)(path|ifs|env|shell|prompt_command|(ld|dyld|bash|java|jdk|python|perl|ruby|node)_?).*\")) {",
            "        throw new IllegalArgumentException(\"The variable decides which code runs\");",
            "    }",
            "    StringBuilder checked = new StringBuilder();",
            "    for (char c : entry.toCharArray()) {",
            "        if (!Character.isLetterOrDigit(c) && \" ._-@/:,=+\".indexOf(c) < 0) {",
            "            throw new IllegalArgumentException(\"The entry holds a character that a shell acts on\");",
            "        }",
            "        checked.append(c);",
            "    }",
            "    return checked.toString();",
            "}");

    /** For the program itself where a setting names it and a caller chooses the environment that it starts in. */
    static final Template PROGRAM = Template.of(
            "programToStart",
            "/** Returns the program to start as it is; refuses one that holds a NUL character or a line end. */",
            "private static String NAME(String program) {",
            "    StringBuilder checked = new StringBuilder();",
            "    for (char c : program.toCharArray()) {",
            "        if (c == '\\0' || c == '\\r' || c == '\\n') {",
            "            throw new IllegalArgumentException(\"The program holds a NUL character or a line end\");",
            "        }",
            "        checked.append(c);",
            "    }",
            "    return checked.toString();",
            "}");

    static final List<Template> ALL = List.of(TEXT, ARGUMENT, VARIABLE, PROGRAM);

    private CheckMethods() {}
}
