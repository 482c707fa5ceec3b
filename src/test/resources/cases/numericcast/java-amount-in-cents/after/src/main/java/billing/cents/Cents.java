package billing.cents;

class Cents {
    int of(String amount) {
        double euros = Double.parseDouble(amount);
        return toInt(euros * 100 + 0.5);
    }

    /** The value as an int; one that does not fit is refused. */
    private static int toInt(double value) {
        if (!(value > Integer.MIN_VALUE - 1.0 && value < Integer.MAX_VALUE + 1.0)) {
            throw new ArithmeticException(value + " is out of range");
        }
        return (int) value;
    }
}
