package store;

final class Numbers {
    private Numbers() {}

    static short toShort(int value) {
        if (value != (value << 16 >> 16)) {
            throw new ArithmeticException(value + " is no short");
        }
        return (short) value;
    }
}
