package timers;

class Timer {
    long millis(float seconds) {
        return toLong(seconds * 1000);
    }

    /** The value as a long; one that does not fit is refused. */
    private static long toLong(double value) {
        if (!(value >= Long.MIN_VALUE && value < -(double) Long.MIN_VALUE)) {
            throw new ArithmeticException(value + " is out of range");
        }
        return (long) value;
    }
}
