package dev.fixwright.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Says on standard error how far long work is: one line that changes on a terminal, else a line now and then. */
final class ProgressLine {
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration LIVE_PAUSE = Duration.ofMillis(100);
    private static final Duration LINE_PAUSE = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final InstantSource clock;
    private Instant next;
    private int shown;

    ProgressLine(Terminal terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.next = clock.instant().plus(QUIET);
    }

    void show(String text) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(terminal.live() ? LIVE_PAUSE : LINE_PAUSE);
        if (terminal.live()) {
            write(text);
        } else {
            terminal.err().println(text);
        }
    }

    /** Says at once what is waited for, where somebody may be looking. */
    void waitFor(String text) {
        if (terminal.live()) {
            write(text);
        }
    }

    private void write(String text) {
        // A line as wide as the terminal would begin a second one, which nothing could write over.
        String line = PlainText.cut(PlainText.line(text), terminal.errWidth() - 1);
        terminal.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        terminal.err().flush();
        shown = line.length();
    }

    /** Leaves no trace of the line on a terminal. */
    void end() {
        if (shown > 0) {
            terminal.err().print("\r" + " ".repeat(shown) + "\r");
            terminal.err().flush();
            shown = 0;
        }
    }
}
