package dev.fixwright.cli;

/** An option that means nothing here. Its message is for people. */
final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
