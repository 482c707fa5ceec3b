package dev.fixwright;

import dev.fixwright.cli.Terminal;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Comes back when all is well, so that a build tool that runs it goes on. */
    public static void main(String[] args) {
        int exit = Wiring.commandLine(Terminal.ofProcess(System.getenv())).run(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
