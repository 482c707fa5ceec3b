package scale;

class Scale {
    short whole(String text) {
        double grams = Double.parseDouble(text);
        return toShort(Math.round(grams));
    }

    /** The value as a short; one that does not fit is refused. */
    private static short toShort(long value) {
        if (value < Short.MIN_VALUE || value > Short.MAX_VALUE) {
            throw new ArithmeticException(value + " is out of range");
        }
        return (short) value;
    }
}
