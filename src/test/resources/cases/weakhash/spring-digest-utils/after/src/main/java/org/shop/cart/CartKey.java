package org.shop.cart;

import java.nio.charset.StandardCharsets;

public class CartKey {
    public String key(String owner) {
        return "cart-" + sha256Hex(owner.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal, which every Java platform has. */
    private static String sha256Hex(byte[] bytes) {
        try {
            return String.format("%064x", new java.math.BigInteger(1, java.security.MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
