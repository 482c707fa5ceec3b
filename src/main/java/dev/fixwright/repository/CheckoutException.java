package dev.fixwright.repository;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

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

    /** Something that the disk did not let happen; {@code what} is the beginning of a sentence about it. */
    static CheckoutException of(String what, IOException e) {
        return new CheckoutException(what + ": " + why(e), e);
    }

    private static String why(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "this user has no permission for " + denied.getFile();
        }
        return e instanceof FileSystemException file && file.getReason() != null
                ? file.getFile() + ": " + file.getReason()
                : String.valueOf(e.getMessage());
    }

    /** Names the folder or file and says what to do. */
    public String reason() {
        return reason;
    }
}
