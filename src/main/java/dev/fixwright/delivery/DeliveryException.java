package dev.fixwright.delivery;

/** A delivery could not be stored. GitHub is told so and shows it among the failed ones, from where it can be sent again. */
public final class DeliveryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeliveryException(String message) {
        super(message);
    }

    DeliveryException(String message, Throwable cause) {
        super(message, cause);
    }
}
