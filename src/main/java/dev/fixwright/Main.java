package dev.fixwright;

import dev.fixwright.cli.Terminal;
import java.time.Duration;
import java.util.Map;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Comes back when all is well, so that a build tool that runs it goes on. */
    public static void main(String[] args) {
        int exit;
        try {
            // The server reads all its settings itself, and tells at once what is wrong with any of them.
            boolean serves = args.length > 0 && args[0].equals("serve");
            Duration timePerFile = Settings.timePerFile(serves ? Map.of() : System.getenv());
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
