package dev.fixwright;

import dev.fixwright.cli.Terminal;
import java.time.Duration;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Comes back when all is well, so that a build tool that runs it goes on. */
    public static void main(String[] args) {
        int exit;
        try {
            Duration timePerFile = Settings.timePerFile(System.getenv());
            exit = Wiring.commandLine(Terminal.ofProcess(System.getenv()), timePerFile)
                    .run(args);
        } catch (SettingsException e) {
            e.problems().forEach(System.err::println);
            exit = 2;
        }
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
