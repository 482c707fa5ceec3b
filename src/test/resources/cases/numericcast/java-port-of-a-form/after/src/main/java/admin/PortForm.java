package admin;

import java.nio.ByteBuffer;

class PortForm {
    byte[] encode(String field) {
        int priority = Integer.parseInt(field.trim());
        return ByteBuffer.allocate(2).putShort(toShort(priority)).array();
    }

    /** The value as a short; one that does not fit is refused. */
    private static short toShort(long value) {
        if (value < Short.MIN_VALUE || value > Short.MAX_VALUE) {
            throw new ArithmeticException(value + " is out of range");
        }
        return (short) value;
    }
}
