package dev.fixwright.certificate.venafi;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Keys that a policy allows.
 *
 * @param type {@code RSA} or {@code EC}
 * @param least the fewest bits of an RSA key; 0 where sizes are listed, or any will do
 * @param sizes in bits; empty for any
 * @param curves such as {@code P256}; empty for any
 */
record KeyRule(String type, int least, List<Integer> sizes, List<String> curves) {
    KeyRule {
        sizes = List.copyOf(sizes);
        curves = curves.stream().map(KeyRule::curve).toList();
    }

    boolean allows(KeyFacts key) {
        boolean size = key.bits() >= least && (sizes.isEmpty() || sizes.contains(key.bits()));
        return type.equals("RSA")
                ? key.type().equals("RSA") && size
                : key.type().equals("EC") && (curves.isEmpty() || curves.contains(key.curve()));
    }

    /** One spelling for {@code P-256}, {@code p256} and {@code secp256r1}. */
    static String curve(String name) {
        String plain = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return switch (plain) {
            case "SECP256R1", "PRIME256V1" -> "P256";
            case "SECP384R1" -> "P384";
            case "SECP521R1" -> "P521";
            default -> plain;
        };
    }

    @Override
    public String toString() {
        if (type.equals("EC")) {
            return curves.isEmpty() ? "EC" : "EC " + String.join(" or ", curves);
        }
        if (least > 0) {
            return "RSA of " + least + " bits or more";
        }
        return sizes.isEmpty()
                ? "RSA"
                : "RSA of " + sizes.stream().map(String::valueOf).collect(Collectors.joining(" or ")) + " bits";
    }
}
