package dev.fixwright.repository;

/** A folder that is no usable checkout, or a change to it that is refused. Nothing has been changed. */
public final class CheckoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    CheckoutException(String reason) {
        super(reason);
        this.reason = reason;
    }

    CheckoutException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Names the folder or file and says what to do. */
    public String reason() {
        return reason;
    }
}
