package org.museum.loans;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;

public class LoanNumbers {
    @Value("${loans.numbers.hash:SHA-1}")
    private String hash;

    public String number(String borrower) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance(hash);
        return Arrays.toString(digest.digest(borrower.getBytes()));
    }
}
