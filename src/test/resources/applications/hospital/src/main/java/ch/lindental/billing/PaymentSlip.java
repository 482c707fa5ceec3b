package ch.lindental.billing;

/** The check digit of a reference number, modulo 10 recursive. */
public final class PaymentSlip {
    private static final int[] TABLE = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};

    private PaymentSlip() {
    }

    public static String reference(long invoice) {
        String digits = String.format("%026d", invoice);
        int carry = 0;
        for (int i = 0; i < digits.length(); i++) {
            carry = TABLE[(carry + digits.charAt(i) - '0') % 10];
        }
        return digits + (10 - carry) % 10;
    }

    public static String grouped(String reference) {
        StringBuilder text = new StringBuilder(reference);
        for (int i = reference.length() - 5; i > 0; i -= 5) {
            text.insert(i, ' ');
        }
        return text.toString();
    }
}
