package bill;

class Cents {
    int cents(String text) {
        double euros = Double.parseDouble(text);
        return (int) (euros * 100);
    }
}
