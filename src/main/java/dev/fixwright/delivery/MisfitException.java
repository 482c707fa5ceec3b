package dev.fixwright.delivery;

/** A body lacks what every body of its event has. */
final class MisfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    MisfitException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
