package dev.fixwright.certificate.venafi;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** What a policy asks of a key. {@code curve}: empty text for keys that have none. */
record KeyFacts(String type, int bits, String curve) {
    static KeyFacts of(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return new KeyFacts("RSA", rsa.getModulus().bitLength(), "");
        }
        if (key instanceof ECPublicKey ec) {
            int bits = ec.getParams().getCurve().getField().getFieldSize();
            // Java names a curve by its object identifier or its aliases: "secp256r1 [NIST P-256, …] (1.2.840…)".
            String name = ec.getParams().toString().split(" ")[0];
            return new KeyFacts("EC", bits, KeyRule.curve(name));
        }
        String type = key.getAlgorithm();
        return type.startsWith("Ed") ? new KeyFacts("EC", 0, KeyRule.curve(type)) : new KeyFacts(type, 0, "");
    }

    @Override
    public String toString() {
        if (type.equals("EC")) {
            return "EC " + curve;
        }
        return bits == 0 ? type : type + " of " + bits + " bits";
    }
}
