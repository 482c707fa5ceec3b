package seats;

record Letter(long code) {
    char shown() {
        return toChar(code);
    }

    /** The value as a char; one that does not fit is refused. */
    private static char toChar(long value) {
        if (value < 0 || value > Character.MAX_VALUE) {
            throw new ArithmeticException(value + " is out of range");
        }
        return (char) value;
    }
}
