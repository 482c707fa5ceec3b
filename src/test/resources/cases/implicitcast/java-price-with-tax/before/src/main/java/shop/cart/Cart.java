package shop.cart;

class Cart {
    private int cents;

    void addTax(double rate) {
        this.cents *= 1 + rate;
    }
}
