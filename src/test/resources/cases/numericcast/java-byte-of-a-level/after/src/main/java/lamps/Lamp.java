package lamps;

class Lamp {
    byte level(java.util.Scanner in) {
        return toByte(in.nextInt());
    }

    byte other(int level) {
        return (byte) level;
    }

    /** The value as a byte; one that does not fit is refused. */
    private static byte toByte(long value) {
        if (value < Byte.MIN_VALUE || value > 0xFF) {
            throw new ArithmeticException(value + " is out of range");
        }
        return (byte) value;
    }
}
