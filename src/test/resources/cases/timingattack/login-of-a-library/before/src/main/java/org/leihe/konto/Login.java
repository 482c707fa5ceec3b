package org.leihe.konto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

final class Login {
    private final Readers readers;

    Login(Readers readers) {
        this.readers = readers;
    }

    boolean check(String card, String password) throws NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-512");
        byte[] hash = sha.digest(password.getBytes(StandardCharsets.UTF_8));
        byte[] stored = readers.passwordOf(card);
        return Arrays.equals(hash, stored);
    }

    interface Readers {
        byte[] passwordOf(String card);
    }
}
