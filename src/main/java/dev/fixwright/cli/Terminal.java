package dev.fixwright.cli;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Where a command reads and prints.
 *
 * @param in what is piped into the command
 * @param colour whether {@code out} is a terminal whose user wants colours
 * @param outWidth the columns of {@code out}; 0 where it is no terminal, and lines are never broken
 * @param errWidth the columns of {@code err}; 0 where it is no terminal, and no line may be written over
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean colour, int outWidth, int errWidth) {
    private static final int OUT = 1;
    private static final int ERR = 2;

    /** The process's own streams, in UTF-8. */
    public static Terminal ofProcess(Map<String, String> environment) {
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean out = !dumb && isTerminal(OUT);
        boolean err = !dumb && isTerminal(ERR);
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        int width = out || err ? new UsageMessageSpec().autoWidth(true).width() : 0;
        return new Terminal(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                out && !plain,
                out ? width : 0,
                err ? width : 0);
    }

    /** Whether a line on {@code err} may be written over. */
    boolean live() {
        return errWidth > 0;
    }

    /** The shell knows each stream; Java only knows whether all of them are a terminal together. */
    private static boolean isTerminal(int stream) {
        try {
            Process test = new ProcessBuilder("/bin/sh", "-c", "test -t " + stream)
                    .inheritIO()
                    .start();
            return test.waitFor(5, TimeUnit.SECONDS) && test.exitValue() == 0;
        } catch (IOException e) {
            return Optional.ofNullable(System.console())
                    .filter(Terminal::isTerminal)
                    .isPresent();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
