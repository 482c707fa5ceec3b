package bill;

class Cents {
    int cents(String text) {
        double euros = Double.parseDouble(text);
        return toInt(euros * 100);
    }

    /** The value as an int; one that does not fit is refused. */
    private static int toInt(double value) {
        if (!(value > Integer.MIN_VALUE - 1.0 && value < Integer.MAX_VALUE + 1.0)) {
            throw new ArithmeticException(value + " is out of range");
        }
        return (int) value;
    }
}
