package billing.cents;

class Cents {
    int of(String amount) {
        double euros = Double.parseDouble(amount);
        return (int) (euros * 100 + 0.5);
    }
}
