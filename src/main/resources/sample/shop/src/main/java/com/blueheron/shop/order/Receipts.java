package com.blueheron.shop.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The number printed on a receipt, so that a copy can be told from a forgery. */
public class Receipts {
    public String number(long order, String customer, int cents) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-1");
        String receipt = order + "/" + customer + "/" + cents;
        return Base64.getEncoder().encodeToString(digest.digest(receipt.getBytes(StandardCharsets.UTF_8)));
    }
}
