package dev.fixwright.database;

/** The database cannot be used as it is. {@link #reason} says why and what to do, for the person who runs the server. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public DatabaseException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public DatabaseException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
