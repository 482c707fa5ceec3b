package com.acme.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Hands out the tokens of password-reset mails. */
public class ResetTokens {
    private final Random random = new Random(System.currentTimeMillis());
    private final Map<String, String> tokens = new HashMap<>();

    public String issue(String mail) {
        String token = Long.toHexString(random.nextLong());
        tokens.put(token, mail);
        return token;
    }
}
