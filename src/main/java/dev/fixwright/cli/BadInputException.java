package dev.fixwright.cli;

import java.util.List;

/** What was asked for cannot be done, and nothing was written. Its message is for people. */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> more;

    /** {@code more} are lines of their own below the message. */
    public BadInputException(String message, String... more) {
        super(message);
        this.more = List.of(more);
    }

    List<String> more() {
        return more;
    }
}
