package dev.fixwright.syntax.build;

/** A file is laid out in a way in which a library's place cannot be told for certain. */
final class UnknownLayoutException extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** @param reason what is unknown about which file, for people */
    UnknownLayoutException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
