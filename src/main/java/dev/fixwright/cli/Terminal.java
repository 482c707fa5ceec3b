package dev.fixwright.cli;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command prints.
 *
 * @param colour whether {@code out} is a terminal whose user wants colours
 * @param live whether {@code err} is a terminal on which a line may be written over
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean colour, boolean live) {
    /** The process's own streams, in UTF-8. */
    public static Terminal ofProcess(Map<String, String> environment) {
        boolean terminal = isTerminal() && !"dumb".equals(environment.get("TERM"));
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err), terminal && !plain, terminal);
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(Terminal::isTerminal)
                .isPresent();
    }

    /** From Java 22 on there is a console even where there is no terminal, and it says so itself. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8)), true);
    }
}
