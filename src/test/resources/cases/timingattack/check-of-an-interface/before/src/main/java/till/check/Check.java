package till.check;

interface Check {
    String sign(String text);

    default boolean isSigned(String text, String signature) {
        return signature.equals(sign(text));
    }
}
