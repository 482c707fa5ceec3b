package dev.fixwright.delivery;

/** A body is not JSON, or is built to exhaust whoever reads it. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(Throwable cause) {
        super(cause);
    }
}
