package dev.fixwright.proof;

/** What was handed in is no signed proof, or no set of keys. The message is the end of a sentence for people. */
public final class UnreadableProofException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableProofException(String reason) {
        super(reason);
    }

    UnreadableProofException(String reason, Throwable cause) {
        super(reason, cause);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
