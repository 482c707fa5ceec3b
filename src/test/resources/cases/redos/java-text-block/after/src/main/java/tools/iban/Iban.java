package tools.iban;

class Iban {
    private static final String FORM =
            """
            [A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]++)+""";

    boolean isIban(String text) {
        return text.matches(FORM);
    }
}
