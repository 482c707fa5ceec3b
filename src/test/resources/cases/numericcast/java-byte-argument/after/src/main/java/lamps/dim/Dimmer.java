package lamps.dim;

class Dimmer {
    byte level(String typed) {
        int level = Integer.parseInt(typed);
        return toByte(level);
    }

    /** The value as a byte; one that does not fit is refused. */
    private static byte toByte(long value) {
        if (value < Byte.MIN_VALUE || value > 0xFF) {
            throw new ArithmeticException(value + " is out of range");
        }
        return (byte) value;
    }
}
