package org.shop.stock;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

public class StockHash {
    public byte[] of(byte[] line) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-384").digest(line);
    }
}
